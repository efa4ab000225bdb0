import { expect, test } from "vitest";

import { grownFilter, grownRange } from "./grown-filter.ts";
import { spliced } from "../xml/splice.ts";
import { outlineSiblings } from "../xml/xml-outline.ts";

const at = (...places: readonly number[]) => ({ columns: places.map((column) => ({ column })) });

test.for([
  ["columns right beside it", at(3, 4), 4],
  ["columns in any order", at(4, 3), 4],
  ["columns that it holds already", at(1, 2), 2],
  ["some that it holds and some beside it", at(2, 3), 3],
  ["columns beyond a gap", at(4), 2],
] as const)("a range grows over %s", ([, columns, lastColumn]) => {
  const range = { firstRow: 1, lastRow: 9, firstColumn: 0, lastColumn: 2 };
  expect(grownRange(range, columns)).toEqual({ ...range, lastColumn });
});

test("a filter keeps what it filters by", () => {
  const xml = '<autoFilter ref="A1:C9"><filterColumn colId="1"/></autoFilter></worksheet>';
  const bytes = new TextEncoder().encode(xml);
  const grown = spliced(bytes, grownFilter(bytes, outlineSiblings(bytes), at(3)));
  expect(new TextDecoder().decode(grown)).toBe(xml.replace("C9", "D9"));
});
