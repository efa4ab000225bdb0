import { expect, test } from "vitest";
import { withEvenSpaces } from "./even-spaces.ts";

test.for<[string, string]>([
  ["Certified.  Valid until 2027", "Certified. Valid until 2027"],
  ["SOC 2   Type II", "SOC 2 Type II"],
  ["SOC 2\u00a0 Type II", "SOC 2 Type II"],
  ["one line\n  - an item  of a list", "one line\n  - an item of a list"],
  ["a column\t\tanother", "a column\t\tanother"],
  ["nothing to do", "nothing to do"],
])("%j reads %j", ([text, even]) => {
  expect(withEvenSpaces(text)).toBe(even);
});
