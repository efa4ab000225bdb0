import { expect, test } from "vitest";

import { dateFields, isDateField } from "./date-fields.ts";

test("dates of the certificate, the report and the engagement are among them", () => {
  expect(dateFields).toEqual(
    expect.arrayContaining(["isoExpiryDate", "soc2PeriodEnd", "relianceFrom", "answerDate"]),
  );
});

test("words and lists are none", () => {
  expect(isDateField("isoScopeStatement")).toBe(false);
  expect(isDateField("isoSites")).toBe(false);
});
