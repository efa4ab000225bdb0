import { noFacts } from "@scopefit/core/facts/no-facts";
import type { Facts } from "@scopefit/core/facts/facts";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { claim } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import type { StateNotRead } from "./answers-not-read.ts";
import { isLeftToSay } from "./own-checks.ts";

const both = { isoClaim: claim("yes"), soc2Claim: claim("yes") };
const report = { soc2Claim: claim("yes") };

test.for<readonly [string, FieldId, StateNotRead, Partial<Facts>, boolean]>([
  ["a field without a check of its own", "vendorParent", "placeholder", {}, true],
  ["a field with one", "subprocessors", "placeholder", both, false],
  ["a field with one, answered in two ways", "subprocessors", "conflict", both, true],
  ["a field whose check takes a placeholder for none", "isoExclusions", "placeholder", both, true],
  ["the same field, in a document", "isoExclusions", "elsewhere", both, false],
  ["a control of the service", "mfa", "unclear", both, false],
  ["a control of the service, answered in two ways", "mfa", "conflict", both, true],
  ["a detail of a certificate that is claimed", "isoSoaVersion", "placeholder", both, true],
  ["a detail of one that is not", "isoSoaVersion", "placeholder", report, false],
  ["a detail of a report that is not claimed", "soc2Changes", "elsewhere", {}, false],
  ["a core detail that the row needs", "isoEdition", "placeholder", both, false],
  ["a core detail that cannot be read", "isoEdition", "unclear", both, false],
  ["a core detail answered in two ways", "isoEdition", "conflict", both, false],
  ["the other claim, to be confirmed", "isoClaim", "placeholder", report, true],
  ["the only claim, to be confirmed", "isoClaim", "placeholder", {}, false],
  ["a claim that lies in a document", "isoClaim", "elsewhere", {}, true],
  ["a claim that cannot be read", "soc2Claim", "unclear", {}, true],
  ["a claim answered in two ways", "soc2Claim", "conflict", {}, false],
  ["the service, in a document", "serviceLine", "elsewhere", {}, true],
  ["the service, to be confirmed", "serviceLine", "placeholder", {}, false],
  ["the service, answered in two ways", "serviceLine", "conflict", {}, true],
  ["delivery sites that cannot be read", "deliveryLocations", "unclear", both, false],
])("%s", ([, field, state, facts, expected]) => {
  expect(isLeftToSay(field, state, { ...noFacts, ...facts })).toBe(expected);
});
