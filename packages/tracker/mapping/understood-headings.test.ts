import { fieldIds } from "@scopefit/core/fields/field-dictionary";
import { expect, test } from "vitest";

import { understoodHeadings } from "./understood-headings.ts";

test("a heading that fits several fields is not offered", () => {
  expect(understoodHeadings("isoExpiryDate")).toContain("Certificate expiry");
  expect(understoodHeadings("isoExpiryDate")).not.toContain("Expiry Date");
});

test("every field has a heading to offer", () => {
  expect(fieldIds.filter((field) => understoodHeadings(field).length === 0)).toEqual([]);
});
