import { noFacts } from "@scopefit/core/facts/no-facts";
import { claim, known, text } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import {
  type CoreFacts,
  coreFactList,
  type CoreField,
  coreFields,
  isNeeded,
} from "./core-fields.ts";

const certificate = { isoClaim: claim("yes") };
const report = { soc2Claim: claim("yes") };
const type1 = { ...report, soc2Type: known<"soc2Type">("1") };

test.for<readonly [string, CoreField, Partial<CoreFacts>, boolean]>([
  ["every row says which service it is", "serviceLine", {}, true],
  ["a row without a claim answers the claims", "soc2Claim", {}, true],
  ["a row with one claim need not answer the other", "soc2Claim", certificate, false],
  ["a certificate has an edition", "isoEdition", certificate, true],
  ["without a certificate no edition is asked for", "isoEdition", report, false],
  ["a report of unknown type has a period", "soc2PeriodEnd", report, true],
  ["a Type 1 report has no period", "soc2PeriodEnd", type1, false],
  ["a Type 1 report has one date", "soc2AsOfDate", type1, true],
  ["a report of unknown type is not asked for one date", "soc2AsOfDate", report, false],
  ["a report describes a system", "soc2System", report, true],
  [
    "the services covered say what the system is",
    "soc2System",
    { ...report, soc2ServicesCovered: text("Voice support") },
    false,
  ],
])("%s", ([, field, facts, needed]) => {
  expect(isNeeded(field, { ...noFacts, ...facts })).toBe(needed);
});

test("the list holds the fact of every core field, in the order of the fields", () => {
  const facts = Object.fromEntries(coreFields.map((field) => [field, text(field)]));
  expect(coreFactList(facts as unknown as CoreFacts)).toEqual(
    coreFields.map((field) => text(field)),
  );
});
