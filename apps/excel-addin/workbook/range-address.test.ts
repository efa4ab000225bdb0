import { describe, expect, test } from "vitest";

import { parseAddress, parseAddresses, rangeAddress, sheetOfAddress } from "./range-address.ts";

const area = { firstRow: 2, lastRow: 9, firstColumn: 0, lastColumn: 2 };

describe("an address is read", () => {
  test.for([
    ["A2:C9", area],
    ["$A$2:$C$9", area],
    ["'My, sheet'!A2:C9", area],
    ["=Vendors!$A$2:$C$9", area],
    ["C9:A2", area],
    ["B7", { firstRow: 7, lastRow: 7, firstColumn: 1, lastColumn: 1 }],
    ["A:C", null],
    ["2:9", null],
    ["#REF!", null],
    ["", null],
  ] as const)("%s", ([address, range]) => {
    expect(parseAddress(address)).toEqual(range);
  });
});

test("a range is written without its sheet", () => {
  expect(rangeAddress(area)).toBe("A2:C9");
  expect(rangeAddress({ ...area, lastRow: 2, lastColumn: 0 })).toBe("A2");
});

test("several ranges are read one by one", () => {
  expect(parseAddresses("Vendors!A2:C9,Vendors!A2:C9")).toEqual([area, area]);
});

test.for([
  ["Vendors!A1", "Vendors"],
  ["'It''s mine'!A1:B2", "It's mine"],
  ["A1", null],
] as const)("%s is on sheet %s", ([address, sheet]) => {
  expect(sheetOfAddress(address)).toBe(sheet);
});
