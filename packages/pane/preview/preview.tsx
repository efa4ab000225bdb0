import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { startChecker } from "../checker/worker/start-checker.ts";
import { Pane } from "../pane.tsx";
import { exampleWorkbook } from "./example-workbook.ts";

const page = document.querySelector("#pane");
if (page === null) throw new Error("The page has no place for the pane.");

const options = new URLSearchParams(location.search);
const workbook = exampleWorkbook(options.get("workbook") ?? "register");

// Within reach of whoever looks at the pane, to type and select in a sheet that is not to be seen.
Object.assign(window, { workbook });

createRoot(page).render(
  <StrictMode>
    <Pane workbook={workbook} today={isoDay("2026-11-23")} createChecker={startChecker} />
  </StrictMode>,
);
