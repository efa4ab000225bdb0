import { expect, test } from "vitest";
import { legalFormAt } from "./legal-form.ts";

test.for([
  ["DQS GmbH, Frankfurt", 3, " GmbH"],
  ["Schellman Compliance, LLC is", 9, " Compliance, LLC"],
  ["Brightline Certification B.V. (RvA)", 10, " Certification B.V."],
  ["TÜV SÜD Management Service GmbH", 7, " Management Service GmbH"],
  ["BSI Certification is", 3, ""],
  ["BSI and others", 3, ""],
  ["SGS Agency", 3, ""],
] as const)("“%s” goes on after character %i with “%s”", ([text, start, form]) => {
  expect(legalFormAt(text, start)).toBe(form);
});
