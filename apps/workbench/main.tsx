import { dayOf } from "@scopefit/core/reading/dates/iso-day";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { registerSW } from "virtual:pwa-register";

import { Workbench } from "./page/workbench.tsx";

// Keeps the page for use without a network; a newer one takes over at the next start.
registerSW({ immediate: true });

const place = document.querySelector("#workbench");
if (place === null) throw new Error("The page has no place for the workbench.");

const now = new Date();
const today = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
if (today === null) throw new Error("The clock shows no day of the calendar.");

createRoot(place).render(
  <StrictMode>
    <Workbench today={today} isSampleWanted={new URLSearchParams(location.search).has("sample")} />
  </StrictMode>,
);
