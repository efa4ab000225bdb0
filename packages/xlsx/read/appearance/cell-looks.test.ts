import { expect, test } from "vitest";

import { opened, relationship, type SmallWorkbook } from "../../testing/small-workbook.ts";
import { plainLook, readCellLooks, type CellLook } from "./cell-looks.ts";

const theme: Pick<SmallWorkbook, "relationships" | "parts"> = {
  relationships: relationship("rId9", "theme", "theme/theme1.xml"),
  parts: [
    {
      name: "xl/theme/theme1.xml",
      content:
        '<a:theme xmlns:a="urn:a"><a:clrScheme name="X"><a:accent1><a:srgbClr val="336699"/></a:accent1></a:clrScheme></a:theme>',
    },
  ],
};

/** The looks of a styles part with one font and one fill besides the plain ones. */
function looksOf(made: {
  font?: string;
  fill?: string;
  style?: string;
  rest?: string;
}): readonly CellLook[] {
  const styles = `<fonts><font/><font>${made.font ?? ""}</font></fonts><fills><fill><patternFill patternType="none"/></fill><fill>${made.fill ?? ""}</fill></fills><cellStyleXfs><xf fontId="1" fillId="1"/></cellStyleXfs><cellXfs><xf fontId="0" fillId="0"/><xf fontId="1" fillId="1">${made.style ?? ""}</xf></cellXfs><dxfs><dxf><font><b/></font><fill><patternFill><bgColor rgb="FF123456"/></patternFill></fill></dxf></dxfs>${made.rest ?? ""}`;
  const looks = readCellLooks(opened({ styles, ...theme }));
  if (!looks.ok) throw new Error(looks.error.kind);
  return looks.value;
}

const solid = (colour: string) =>
  `<patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill>`;

test("a style that says nothing is plain, and formats elsewhere do not count", () => {
  expect(looksOf({})[0]).toEqual(plainLook);
  expect(looksOf({})).toHaveLength(2);
});

test.for<[claim: string, made: Parameters<typeof looksOf>[0], look: Partial<CellLook>]>([
  ["a font colour", { font: '<color rgb="FFa1b2c3"/>' }, { colour: "A1B2C3" }],
  ["a font colour of the theme", { font: '<color theme="4"/>' }, { colour: "336699" }],
  ["a tint makes it darker", { font: '<color theme="4" tint="-1"/>' }, { colour: "000000" }],
  ["a font colour of the palette", { font: '<color indexed="10"/>' }, { colour: "FF0000" }],
  ["a colour left to the system", { font: '<color auto="1"/>' }, { colour: null }],
  ["a palette place that is none", { font: '<color indexed="64"/>' }, { colour: null }],
  ["bold, italic", { font: '<b/><i val="1"/>' }, { isBold: true, isItalic: true }],
  ["bold switched off", { font: '<b val="0"/>' }, { isBold: false }],
  ["underlined, struck", { font: "<u/><strike/>" }, { isUnderlined: true, isStruck: true }],
  ["a solid fill", { fill: solid('rgb="FF00FF00"') }, { fill: "00FF00" }],
  [
    "a pattern shows what is behind it",
    {
      fill: '<patternFill patternType="gray125"><fgColor rgb="FF000000"/><bgColor rgb="FFEEEEEE"/></patternFill>',
    },
    { fill: "EEEEEE" },
  ],
  [
    "an alignment",
    { style: '<alignment horizontal="center" vertical="top" wrapText="1"/>' },
    { horizontal: "center", vertical: "top", wraps: true },
  ],
  [
    "a palette of the workbook’s own",
    {
      fill: solid('indexed="1"'),
      rest: '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABABAB"/></indexedColors></colors>',
    },
    { fill: "ABABAB" },
  ],
])("%s", ([, made, look]) => {
  expect(looksOf(made)[1]).toEqual({ ...plainLook, ...look });
});

test("a workbook without a styles part has no looks", () => {
  const workbook = opened({});
  const bare = { ...workbook, relationships: [] };
  expect(readCellLooks(bare)).toEqual({ ok: true, value: [] });
});
