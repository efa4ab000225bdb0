import { expect, test } from "vitest";
import { deniesExceptions, soc2ExceptionsIn } from "./soc2-exceptions.ts";

test.for([
  ["No exceptions noted", "none"],
  ["No material exceptions were noted", "none"],
  ["No anomalies or exceptions", "none"],
  ["No other exceptions were noted", "exceptions were noted"],
  ["Effective, except for items noted in the exceptions section", "except for items noted"],
  ["without any exceptions", "none"],
  ["Exceptions: none", "none"],
  ["2 exceptions noted (access reviews)", "2 exceptions noted"],
  ["KPMG, unqualified, 2 exc.", "2 exc."],
  ["one minor exception", "one minor exception"],
  ["some minor deviations", "some minor deviations"],
  ["One access-removal exception, remediated", "One access-removal exception"],
  ["3 access exceptions", "3 access exceptions"],
  ["Exceptions identified: 4", "Exceptions identified: 4"],
  ["Exceptions: 3. Opinion: qualified", "Exceptions: 3"],
  ["Abweichungen: keine", "none"],
  ["exceptions : aucune", "none"],
  ["zwei Abweichungen", "zwei Abweichungen"],
  ["Exception noted: one review was late", "Exception noted"],
  ["Two exceptions noted in access, no exceptions noted elsewhere", "Two exceptions noted"],
  ["No exceptions in 2024; 1 exception noted in 2025", "1 exception noted"],
  ["no exceptions or deviations were noted", "none"],
  ["No exceptions. An exception to the policy is approved by its owner.", "none"],
  ["no exceptions other than in the access reviews", null],
  [
    "exceptions in the design of some controls were noted",
    "exceptions in the design of some controls were noted",
  ],
  ["SOC 2 report with exceptions", null],
  ["with the exception of payroll", null],
  ["a clean report", null],
] as const)("“%s” says of exceptions: %s", ([text, words]) => {
  expect(soc2ExceptionsIn(text)).toBe(words);
});

test.for([
  ["No exceptions noted", true],
  ["Abweichungen: keine", true],
  ["例外なし", true],
  ["No exceptions in CC6; 2 exceptions noted in CC7", false],
  ["3 exceptions: access reviews late", false],
  ["Unqualified", false],
] as const)("“%s” denies exceptions: %s", ([text, expected]) => {
  expect(deniesExceptions(text)).toBe(expected);
});
