import { expect, test } from "vitest";

import { downloadName } from "./download-name.ts";

test.for([
  ["register.xlsx", "register.checked.xlsx"],
  ["macros.xlsm", "macros.checked.xlsm"],
  ["register.checked.xlsx", "register.checked.xlsx"],
  ["v1.2.XLSX", "v1.2.checked.XLSX"],
  ["vendors.csv", "vendors.checked.xlsx"],
  ["VENDORS.checked.TSV", "VENDORS.checked.xlsx"],
  ["vendors.csv.xlsx", "vendors.csv.checked.xlsx"],
  ["no ending", "no ending.checked.xlsx"],
] as const)("%s is downloaded as %s", ([name, expected]) => {
  expect(downloadName(name)).toBe(expected);
});
