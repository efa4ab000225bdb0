import { expect, test } from "vitest";

import { describesSite, limitsSite } from "./site-remark.ts";

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
  ["some floors", true],
  ["temporarily suspended", true],
  ["mailing address", true],
  ["registered address", true],
  ["no certificate", true],
  ["registered office, no operations", true],
  ["ex. BPO floor", true],
  ["certificate no. IS 712345", false],
  ["whole building", false],
  ["SEZ unit", false],
] as const)("“Cebu City (%s)” may be less than the site: %s", ([remark, expected]) => {
  expect(limitsSite(remark, "Cebu City")).toBe(expected);
});

test("where all is written small, small letters tell nothing", () => {
  expect(limitsSite("it park", "cebu city")).toBe(false);
});

test.for([
  ["24/7 operations", true],
  ["tier 1", true],
  ["certified to ISO 27001:2022", true],
  ["voice & chat", true],
  ["customer care for EMEA", true],
  ["IT Park", false],
  ["Skyrise 4", false],
  ["no certificate", false],
  ["registered address", false],
  ["chat not included", false],
] as const)("“Manila (%s)” only describes the site: %s", ([remark, expected]) => {
  expect(describesSite(remark)).toBe(expected);
});
