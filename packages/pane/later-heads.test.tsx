// @vitest-environment jsdom
import { screen } from "@testing-library/react";
import { test } from "vitest";

import { memorySheet } from "./testing/memory-sheet.ts";
import { memoryWorkbook } from "./testing/memory-workbook.ts";
import { preparePage } from "./testing/page.ts";
import { showPane, SLOW } from "./testing/shown-pane.tsx";

preparePage();

test("a head further down that calls columns otherwise is said, with its row", async () => {
  const lines = [
    "Vendor|Service|SOC 2|ISO 27001",
    "Northbase|Payroll|Yes|Yes",
    "Southgate|Chat|No|Yes",
    "Vendor|Service|Status|ISO 27001",
    "Westlake|Chat|Approved|No",
  ];
  showPane(memoryWorkbook({ sheets: [memorySheet("Vendors", lines)] }));
  await screen.findByText(
    "Row 4 heads the columns anew, and the rows below it are read by it. No longer read: C “Status”.",
    {},
    SLOW,
  );
  screen.getByRole("button", { name: "Check 3 vendors" });
});
