import { expect, test } from "vitest";

import { limitsSite } from "./site-remark.ts";

test.for([
  ["main hub", false],
  ["250 agents", false],
  ["customer support", false],
  ["24x7", false],
  ["IT Park", false],
  ["5F Skyrise Tower", false],
  ["valid until 2028", false],
  ["audited onsite", false],
  ["see annex", false],
  ["near the Ayala mall", true],
  ["5th floor only", true],
  ["voice only", true],
  ["partner-run", true],
  ["operated by a subcontractor", true],
  ["self-assessed", true],
  ["gap assessment only", true],
  ["partial", true],
  ["temporarily suspended", true],
  ["mailing address", true],
] as const)("“Cebu City (%s)” may be less than the site: %s", ([remark, expected]) => {
  expect(limitsSite(remark, "Cebu City")).toBe(expected);
});

test("where all is written small, small letters tell nothing", () => {
  expect(limitsSite("it park", "cebu city")).toBe(false);
});
