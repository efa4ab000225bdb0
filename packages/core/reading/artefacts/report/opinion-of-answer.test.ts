import { expect, test } from "vitest";

import { opinionOfAnswer } from "./opinion-of-answer.ts";

test.for([
  ["Clean", "unqualified"],
  ["Clean, no exceptions noted", "unqualified"],
  ["Clean except CC6.1", "qualified"],
  ["Clean with exceptions", null],
  ["Not clean", "unclear"],
  ["Fairly stated in all material respects", "unqualified"],
  ["Fairly presented, subject to CC6.1", "qualified"],
  ["Not fairly stated", null],
  ["No modification", "unqualified"],
  ["Modified - CC7.2", "qualified"],
  ["Modified (adverse)", "adverse"],
  ["Without reservation", "unqualified"],
  ["Reservation on CC6", "qualified"],
  ["Qualified on 2 criteria, otherwise clean", "qualified"],
  ["Unqualified", "unqualified"],
  ["Unqualified except CC7.2", "unclear"],
  ["Unqualified, scope limitation", "unclear"],
  ["Unqualified, no scope limitation", "unqualified"],
  ["Unqualified, no exceptions", "unqualified"],
  ["Unqualified?", "unclear"],
  ["Expected unqualified", "unclear"],
  ["Scope limitation", null],
  ["Passed", null],
  ["unq.", "unqualified"],
  ["Unmod", "unqualified"],
  ["qual", "qualified"],
  ["qual?", "unclear"],
  ["quality", null],
] as const)("“%s” is %s", ([text, opinion]) => {
  expect(opinionOfAnswer(text)).toBe(opinion);
});
