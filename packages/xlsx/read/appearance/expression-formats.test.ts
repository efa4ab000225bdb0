import { expect, test } from "vitest";

import { readExpressionFormats } from "./expression-formats.ts";

const read = (tail: string) =>
  readExpressionFormats({ tail: new TextEncoder().encode(`${tail}</worksheet>`) });

test("formats that a formula drives come with their ranges", () => {
  const formats = read(
    '<conditionalFormatting sqref="B2:B9 D2"><cfRule type="expression" dxfId="0" priority="1"><formula>LEFT($A2,1)=&quot;x&quot;</formula></cfRule><cfRule type="cellIs" operator="equal"><formula>7</formula></cfRule></conditionalFormatting>',
  );
  expect(formats).toEqual([
    {
      formula: 'LEFT($A2,1)="x"',
      ranges: [
        { firstRow: 2, lastRow: 9, firstColumn: 1, lastColumn: 1 },
        { firstRow: 2, lastRow: 2, firstColumn: 3, lastColumn: 3 },
      ],
    },
  ]);
});

test("a sheet without any has none", () => {
  expect(read("<pageMargins/>")).toEqual([]);
});
