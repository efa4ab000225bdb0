import type { Facts } from "@scopefit/core/facts/facts";
import { text } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { dateFactList, dateFields, isDateField } from "./date-fields.ts";

test("dates of the certificate, the report and the engagement are among them", () => {
  expect(dateFields).toEqual(
    expect.arrayContaining(["isoExpiryDate", "soc2PeriodEnd", "relianceFrom", "answerDate"]),
  );
});

test("words and lists are none", () => {
  expect(isDateField("isoScopeStatement")).toBe(false);
  expect(isDateField("isoSites")).toBe(false);
});

test("the list holds the fact of every date, in the order of the fields", () => {
  const facts = Object.fromEntries(dateFields.map((field) => [field, text(field)]));
  expect(dateFactList(facts as unknown as Facts)).toEqual(dateFields.map((field) => text(field)));
});
