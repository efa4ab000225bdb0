import { blank, claim, known, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { soc2OpinionQualified } from "./soc2-opinion-qualified.ts";

const qualified = {
  soc2Claim: claim("yes"),
  soc2Opinion: known<"soc2Opinion">("qualified"),
};
const because = (reason: string) => ({ ...qualified, soc2OpinionReason: text(reason) });

testRule(soc2OpinionQualified, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the opinion cannot be read",
    facts: { ...qualified, soc2Opinion: unclear("Qualified, no exceptions") },
    answer: "unknown",
  },
  {
    when: "it is unqualified",
    facts: { ...qualified, soc2Opinion: known<"soc2Opinion">("unqualified") },
    answer: "notQualified",
  },
  {
    when: "it is adverse, which is a matter of its own",
    facts: { ...qualified, soc2Opinion: known<"soc2Opinion">("adverse") },
    answer: "notQualified",
  },
  {
    when: "the reason touches backups only",
    facts: because("Backups in Dallas were not restored on schedule"),
    answer: "qualified",
    severity: "high",
    says: "“Backups in Dallas",
  },
  {
    when: "the reason names CC6.1",
    facts: because("CC6.1 not met for one quarter"),
    answer: "qualified",
    severity: "critical",
  },
  {
    when: "the reason names a site we need",
    facts: because("Backups in Makati were not restored on schedule"),
    coverage: coverageOf({ site: "Makati" }),
    answer: "qualified",
    severity: "critical",
  },
  {
    when: "the reason is not given",
    facts: { ...qualified, soc2OpinionReason: blank },
    answer: "withoutReason",
    severity: "high",
  },
]);
