import { afterEach, expect, test, vi } from "vitest";

import { isDark, officeAppearance } from "./office-appearance.ts";

afterEach(() => void vi.unstubAllGlobals());

test.for([
  ["says that it is dark", { isDarkTheme: true }, "dark"],
  ["says that it is light", { isDarkTheme: false }, "light"],
  ["only has a colour", { bodyBackgroundColor: "#292929" }, "dark"],
  ["says nothing", undefined, null],
] as const)("Office that %s", ([, officeTheme, appearance]) => {
  vi.stubGlobal("Office", { context: { officeTheme } });
  expect(officeAppearance()).toBe(appearance);
});

test.for([
  ["#FFFFFF", false],
  ["#E6E6E6", false],
  ["#292929", true],
  ["#000000", true],
  ["not a colour", false],
] as const)("%s is dark: %s", ([colour, dark]) => {
  expect(isDark(colour)).toBe(dark);
});
