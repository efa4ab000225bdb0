import { EXCLUDED } from "@scopefit/core/matching/scope-match";
import { blank, claim, elsewhere, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { soc2SystemMismatch } from "./soc2-system-mismatch.ts";

const claimed = { soc2Claim: claim("yes") };
const described = { ...claimed, soc2System: text("TalaDesk SaaS Platform System") };
const silent = coverageOf({ soc2: { service: "UNKNOWN" } });

testRule(soc2SystemMismatch, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "the row does not say what is bought", facts: described, answer: "nothingNeeded" },
  {
    when: "the service is named",
    facts: described,
    coverage: coverageOf({}),
    answer: "described",
    says: "voice support",
  },
  {
    when: "another system is described",
    facts: described,
    coverage: coverageOf({
      soc2: { service: "OUT", stated: "TalaDesk SaaS Platform System" },
    }),
    answer: "mismatch",
    severity: "critical",
    says: "“TalaDesk SaaS Platform System”",
  },
  {
    when: "one of two services is not described",
    facts: described,
    coverage: coverageOf({}, { service: "payroll", soc2: { service: "OUT" } }),
    answer: "mismatch",
    says: "mention payroll.",
  },
  {
    when: "the description is broader",
    facts: described,
    coverage: coverageOf({ soc2: { service: "UNKNOWN", stated: "BPO services" } }),
    answer: "unclear",
    severity: "high",
    says: "“BPO services”",
  },
  {
    when: "an exclusion takes the service out",
    facts: described,
    coverage: coverageOf({ soc2: { service: "OUT", reason: EXCLUDED } }),
    answer: "excluded",
  },
  {
    when: "the cell is empty",
    facts: { ...claimed, soc2System: blank },
    coverage: silent,
    answer: "missing",
    severity: "high",
  },
  {
    when: "only the services column is there and empty",
    facts: { ...claimed, soc2ServicesCovered: blank },
    coverage: silent,
    answer: "missing",
  },
  { when: "there is no column", facts: claimed, coverage: silent, answer: "notAsked" },
  {
    when: "it is in a document",
    facts: { ...claimed, soc2System: elsewhere() },
    coverage: silent,
    answer: "elsewhere",
  },
  {
    when: "it cannot be read",
    facts: { ...claimed, soc2System: unclear("Yes") },
    coverage: silent,
    answer: "unclear",
    says: "“Yes”",
  },
]);
