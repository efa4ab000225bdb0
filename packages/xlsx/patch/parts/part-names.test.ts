import { expect, test } from "vitest";

import { PartNames, relationshipsPartOf, relativeTarget } from "./part-names.ts";

test.for([
  ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "worksheets/sheet1.xml"],
  ["xl/workbook.xml", "customXml/item1.xml", "../customXml/item1.xml"],
  ["xl/worksheets/sheet1.xml", "xl/drawings/drawing1.xml", "../drawings/drawing1.xml"],
  ["workbook.xml", "customXml/item1.xml", "customXml/item1.xml"],
  ["customXml/item1.xml", "customXml/itemProps1.xml", "itemProps1.xml"],
] as const)("from %s to %s the way is %s", ([from, to, way]) => {
  expect(relativeTarget(from, to)).toBe(way);
});

test("the relationships of a part stand beside it", () => {
  expect(relationshipsPartOf("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
  expect(relationshipsPartOf("workbook.xml")).toBe("_rels/workbook.xml.rels");
});

test("a name is handed out once, and none that differs by case only", () => {
  const names = new PartNames(["XL/charts/Chart1.xml"]);
  expect(names.take("xl/charts/chart")).toBe("xl/charts/chart2.xml");
  expect(names.take("xl/charts/chart")).toBe("xl/charts/chart3.xml");
});

test("no name is handed out beside which the relationships of another part still stand", () => {
  const names = new PartNames(["xl/worksheets/_rels/Sheet1.xml.rels"]);
  expect(names.take("xl/worksheets/sheet")).toBe("xl/worksheets/sheet2.xml");
});
