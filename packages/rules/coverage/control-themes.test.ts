import fc from "fast-check";
import { expect, test } from "vitest";

import { themeOf } from "./control-themes.ts";

test.for([
  ["MFA for all users", "access control"],
  ["User access reviews", "access control"],
  ["Leaver access removal", "the removal of leavers’ access"],
  ["Site access", "access to the site"],
  ["DLP", "data leaving the vendor"],
  ["Breach notification", "incidents and their notice"],
  ["DR test", "backup and recovery"],
  ["WFH controls", "remote work"],
  ["Subcontractor oversight", "sub-processors"],
  ["A.6.7", "remote work"],
  ["8.12", "data leaving the vendor"],
  ["Call recording", "Call recording"],
  ["9.2.6", "9.2.6"],
] as const)("“%s” is about %s", ([control, name]) => {
  expect(themeOf(control).name).toBe(name);
});

test("a control of no theme is looked for under its number and its telling words", () => {
  const { annexA, isNamedIn, answers } = themeOf("8.24 key ceremony");
  expect(annexA).toEqual(["8.24"]);
  expect(isNamedIn("the CEREMONY for the 8.24 key")).toBe(true);
  expect(isNamedIn("the key")).toBe(false);
  expect(answers).toEqual([]);
});

test("any text has a theme, be it its own", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (control, words) => {
      const { name, isNamedIn } = themeOf(control);
      expect(name === control || isNamedIn(control)).toBe(true);
      expect(typeof isNamedIn(words)).toBe("boolean");
    }),
  );
});
