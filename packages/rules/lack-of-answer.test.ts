import type { Fact } from "@scopefit/core/reading/cell/fact";
import {
  blank,
  elsewhere,
  notApplicable,
  placeholder,
  text,
  unclear,
} from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { type Lack, lackOf } from "./lack-of-answer.ts";

test.for<readonly [string, Fact<string>, Lack | null]>([
  ["a stated fact lacks nothing", text("Type 2"), null],
  ["an empty cell is missing", blank, "missing"],
  ["a placeholder is missing", placeholder(), "missing"],
  ["a column that is not there is not asked", { state: "not-asked" }, "notAsked"],
  ["“see attached” is elsewhere", elsewhere(), "elsewhere"],
  ["words that cannot be read are unreadable", unclear("some"), "unreadable"],
  ["“N/A” does not answer", notApplicable(), "unreadable"],
  ["two answers are none", { state: "conflict", readings: [] }, "unreadable"],
])("%s", ([, fact, lack]) => {
  expect(lackOf(fact)).toBe(lack);
});
