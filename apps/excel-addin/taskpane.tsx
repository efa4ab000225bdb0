import "./taskpane.css";

import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { startChecker } from "@scopefit/pane/checker/worker/start-checker";
import { Pane } from "@scopefit/pane/pane.tsx";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";

import { connectExcel } from "./start-up/connect-excel.ts";
import { officeAppearance } from "./start-up/office-appearance.ts";
import { ribbonOrders } from "./start-up/ribbon-orders.ts";
import { localDay } from "./start-up/local-day.ts";

const place = document.querySelector("#pane");
if (place === null) throw new Error("The page has no place for the pane.");
const root = createRoot(place);

const connected = await connectExcel();
if (connected.ok) {
  const appearance = officeAppearance();
  const orders = ribbonOrders();
  root.render(
    <StrictMode>
      <Pane
        workbook={connected.value}
        today={isoDay(localDay(new Date()))}
        createChecker={startChecker}
        orders={orders}
        {...(appearance === null ? {} : { appearance })}
      />
    </StrictMode>,
  );
} else {
  // Only who cannot go on needs it, so nobody else loads it.
  const { StartUpNotice } = await import("./start-up/start-up-notice.tsx");
  root.render(<StartUpNotice problem={connected.error} />);
}
