import { expect, test } from "vitest";

import { resolveTarget } from "./relationships.ts";

test.for<[folder: string, target: string, part: string]>([
  ["xl/", "worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/worksheets/", "../tables/table1.xml", "xl/tables/table1.xml"],
  ["xl/", "/xl/styles.xml", "xl/styles.xml"],
  ["", "xl/workbook.xml", "xl/workbook.xml"],
  ["xl/", ".\\worksheets\\sheet1.xml", "xl/worksheets/sheet1.xml"],
  ["xl/", "../../../etc/passwd", "etc/passwd"],
  ["xl/", "a.xml#anchor", "xl/a.xml"],
])("from %j, %j is %j", ([folder, target, part]) => {
  expect(resolveTarget(folder, target)).toBe(part);
});
