import { expect, test } from "vitest";

import { downloadName } from "./download-name.ts";
import { refuseByName } from "./start-workbook.ts";

test.for([
  ["register.xlsx", "register.checked.xlsx"],
  ["macros.xlsm", "macros.checked.xlsm"],
  ["register.checked.xlsx", "register.checked.xlsx"],
  ["v1.2.XLSX", "v1.2.checked.XLSX"],
  ["no ending", "no ending.checked.xlsx"],
] as const)("%s is downloaded as %s", ([name, expected]) => {
  expect(downloadName(name)).toBe(expected);
});

test.for(["vendors.csv", "VENDORS.TSV", "notes.txt"])("%s is refused with a way on", (name) => {
  expect(refuseByName(name)).toContain("save it as .xlsx");
});

test("a workbook is not refused by its name", () => {
  expect(refuseByName("vendors.csv.xlsx")).toBeNull();
});
