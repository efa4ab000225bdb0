import { expect, test } from "vitest";

import { officeTheme, readThemeColours } from "./theme-colours.ts";

const read = (scheme: string) =>
  readThemeColours(
    new TextEncoder().encode(
      `<a:theme xmlns:a="urn:a"><a:themeElements><a:clrScheme name="X">${scheme}</a:clrScheme><a:fmtScheme><a:accent1><a:srgbClr val="111111"/></a:accent1></a:fmtScheme></a:themeElements></a:theme>`,
    ),
  );

test("light comes before dark, as cell styles count", () => {
  const colours = read(
    '<a:dk1><a:sysClr val="windowText" lastClr="010101"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="fefefe"/></a:lt1>',
  );
  expect(colours.slice(0, 2)).toEqual(["FEFEFE", "010101"]);
});

test("an accent is the fifth colour, and only the scheme counts", () => {
  expect(read('<a:accent1><a:srgbClr val="abcdef"/></a:accent1>')[4]).toBe("ABCDEF");
});

test("what the theme does not name is Office’s", () => {
  expect(read("")).toEqual(officeTheme);
});
