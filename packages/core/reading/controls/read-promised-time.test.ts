import { expect, test } from "vitest";

import { cell } from "../../testing/cell.ts";
import type { Fact } from "../cell/fact.ts";
import type { PromisedTime } from "./promised-time.ts";
import { readPromisedTime } from "./read-promised-time.ts";

/** Hours where one time is promised, both where there are two, else the word for it. */
function gistOf(fact: Fact<PromisedTime>): unknown {
  if (fact.state !== "stated") return fact.state;
  const { value } = fact;
  if (value.kind !== "within") return value.kind;
  return value.least === value.most ? value.least : [value.least, value.most];
}

test.for([
  ["72h", 72],
  ["within 72 hours of confirmation", 72],
  ["no later than 48 hours", 48],
  ["24-48 hours", 48],
  ["1 hour involuntary, 24 hours voluntary", [1, 24]],
  ["72 hours as required by the GDPR", 72],
  ["30 days’ prior written notice, right to object", 720],
  ["At least 30 days", [720, Infinity]],
  ["usually within 24 hours", [24, Infinity]],
  ["Target: 24 hrs", [24, Infinity]],
  ["> 72 hours", [72, Infinity]],
  ["not more than 72 hours", 72],
  ["Weekly clean-up", 168],
  ["end of month", 720],
  ["next business day", 24],
  ["same day", "same-day"],
  ["By the end of the shift", "same-day"],
  ["On the last working day", "same-day"],
  ["ASAP", "prompt"],
  ["Without undue delay", "prompt"],
  ["Yes, promptly", "prompt"],
  ["Immediately upon termination", "prompt"],
  ["As required by applicable law", "by-law"],
  ["without undue delay, as required by law", "by-law"],
  ["Per GDPR", "by-law"],
  ["No", "none"],
  ["None", "none"],
  ["No formal SLA", "none"],
  ["We do not notify clients", "none"],
  ["Not defined", "none"],
  ["No, we update our website", "none"],
  ["We do not commit to 72 hours", "unclear"],
  ["72 hours planned from 2027", "unclear"],
  ["Yes", "unclear"],
  ["handled by HR", "unclear"],
  ["72", "unclear"],
  ["N/A", "not-applicable"],
  ["per contract", "elsewhere"],
  ["TBC", "placeholder"],
  ["", "blank"],
] as const)("“%s” is %j", ([text, expected]) => {
  expect(gistOf(readPromisedTime(cell(text)))).toEqual(expected);
});

test("a heading with a unit gives it to a bare number", () => {
  expect(gistOf(readPromisedTime(cell("72", "Breach notification (hours)")))).toBe(72);
});

test("business days are told from days", () => {
  expect(readPromisedTime(cell("3 business days"))).toMatchObject({
    value: { inBusinessDays: true },
  });
  expect(readPromisedTime(cell("3 days"))).toMatchObject({ value: { inBusinessDays: false } });
});
