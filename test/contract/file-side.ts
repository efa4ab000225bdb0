import { FileWorkbook } from "@scopefit/workbench/workbook/file-workbook";

import type { ContractSide } from "./contract-side.ts";
import { pageSide } from "./page-side.ts";

/** A workbook file that a page has open. */
export const fileSide: ContractSide = {
  name: "a workbook file in a page",
  open: async (bytes) => {
    const opened = FileWorkbook.open("vendors.xlsx", bytes);
    if (!opened.ok) throw new Error(opened.error);
    const workbook = opened.value;
    const saved = () => Promise.resolve(workbook.bytes);
    return Promise.resolve(pageSide(workbook, saved, () => Promise.resolve()));
  },
};
