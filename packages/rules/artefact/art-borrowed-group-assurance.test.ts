import { blank, claim, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { artBorrowedGroupAssurance } from "./art-borrowed-group-assurance.ts";

const groupHolds = claim("borrowed", "Yes, held by our parent Marlow Group", {
  signs: ["borrowed-group"],
  holder: "Marlow Group",
});
const parent = { vendorParent: text("Marlow Group") };
const unknownEntity = coverageOf({ iso: { entity: "UNKNOWN" }, soc2: { entity: "UNKNOWN" } });

testRule(artBorrowedGroupAssurance, [
  { when: "it is a no", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "nobody answered", facts: { isoClaim: blank }, answer: "notClaimed" },
  {
    when: "the contracting company is named",
    facts: { isoClaim: groupHolds },
    coverage: coverageOf({}),
    answer: "entityNamed",
  },
  {
    when: "one of two contracting companies is not",
    facts: { isoClaim: groupHolds },
    coverage: coverageOf({}, { entity: "Tala India Pvt Ltd", iso: { entity: "UNKNOWN" } }),
    answer: "groupHolds",
  },
  { when: "it is a plain yes", facts: { isoClaim: claim("yes") }, answer: "notGroup" },
  {
    when: "the parent holds it",
    facts: { isoClaim: groupHolds, vendorLegalEntity: text("Marlow Philippines, Inc.") },
    coverage: unknownEntity,
    answer: "groupHolds",
    severity: "high",
    says: "belongs to Marlow Group. It is not shown to include Marlow Philippines, Inc.",
  },
  {
    when: "it is not said who holds it",
    facts: { soc2Claim: claim("yes", "group-wide", { signs: ["borrowed-group"] }) },
    artefact: "soc2",
    answer: "groupHolds",
    says: "a group company",
  },
  {
    when: "the company named is the parent",
    facts: { ...parent, isoClaim: claim("yes"), isoEntity: text("MARLOW GROUP, plc") },
    coverage: unknownEntity,
    answer: "parentNamed",
    severity: "medium",
  },
  {
    when: "the company named is another one",
    facts: { ...parent, isoClaim: claim("yes"), isoEntity: text("Marlowe Freight Ltd") },
    coverage: unknownEntity,
    answer: "notGroup",
  },
  {
    when: "no parent is known",
    facts: { isoClaim: claim("yes"), isoEntity: text("Marlow Group") },
    coverage: unknownEntity,
    answer: "notGroup",
  },
]);
