import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { expect, test } from "vitest";

import { readsAsAnswer } from "./reads-as-answer.ts";

test.for<readonly [text: string, place: number, reads: boolean]>([
  ["ISO 27001", 1, false],
  ["Yes", 1, true],
  ["Yes/No question", 1, true],
  ["✅ Approved", 1, true],
  ["[x]", 1, true],
  ["No", 1, true],
  ["No", 0, false],
  ["Notes", 1, false],
  ["Japan", 1, false],
  [
    "Please state every site from which the service is delivered to us, with its address, its town and its country, one in a line",
    1,
    true,
  ],
])("“%s” in place %i: %s", ([text, place, reads]) => {
  expect(readsAsAnswer({ kind: "text", text }, place)).toBe(reads);
});

test("a date is an answer", () => {
  const content = { kind: "day", text: "1 Mar 2027", day: isoDay("2027-03-01") } as const;
  expect(readsAsAnswer(content, 1)).toBe(true);
});
