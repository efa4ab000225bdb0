import { blank, elsewhere, known, text, unclear } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { type StatedExceptions, statedExceptions } from "./stated-exceptions.ts";

const none = { kind: "none" } as const;
const some = (count: number | null, words: string) => ({ kind: "some", count, words }) as const;

test.for<readonly [string, StatedExceptions]>([
  ["None", none],
  ["No exceptions noted", none],
  ["Unqualified opinion, no exceptions noted", none],
  ["sin excepciones", none],
  [
    "No exceptions noted except 2 of 25 leavers",
    some(null, "No exceptions noted except 2 of 25 leavers"),
  ],
  ["3", some(3, "")],
  ["3 minor exceptions", some(3, "")],
  ["two exceptions in access reviews", some(2, "two exceptions in access reviews")],
  ["Exceptions: 4", some(4, "Exceptions: 4")],
  ["Yes", some(null, "")],
  ["2 of 25 leavers kept access", some(null, "2 of 25 leavers kept access")],
  ["CC6.3 access review late", some(null, "CC6.3 access review late")],
])("“%s”", ([words, expected]) => {
  const facts = { soc2Exceptions: text(words), soc2ExceptionsCount: blank };
  expect(statedExceptions(facts)).toEqual(expected);
});

test("a count stands for the words where there are none", () => {
  const count = (number: number) => known<"soc2ExceptionsCount">(number);
  const given = (number: number) =>
    statedExceptions({ soc2Exceptions: blank, soc2ExceptionsCount: count(number) });
  expect(given(0)).toEqual(none);
  expect(given(2)).toEqual(some(2, ""));
});

test("where one cell denies exceptions and the other names some, there are some", () => {
  expect(
    statedExceptions({
      soc2Exceptions: text("Access review late"),
      soc2ExceptionsCount: known<"soc2ExceptionsCount">(0),
    }),
  ).toEqual(some(null, "Access review late"));
  expect(
    statedExceptions({
      soc2Exceptions: text("none"),
      soc2ExceptionsCount: known<"soc2ExceptionsCount">(2),
    }),
  ).toEqual(some(2, ""));
});

test("answers that lie elsewhere or cannot be read say nothing", () => {
  expect(
    statedExceptions({
      soc2Exceptions: elsewhere("see section 4"),
      soc2ExceptionsCount: unclear("few"),
    }),
  ).toEqual({ kind: "unknown" });
});
