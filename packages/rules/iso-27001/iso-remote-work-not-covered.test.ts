import { EXCLUDED } from "@scopefit/core/matching/scope-match";
import { claim, known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf, type CoverInTest } from "../testing/coverage.ts";
import { isoRemoteWorkNotCovered } from "./iso-remote-work-not-covered.ts";

const claimed = { isoClaim: claim("yes") };
const home = (iso: CoverInTest) => coverageOf({}, { site: "Home", remote: true, iso });
const leavesOut = (...controls: readonly string[]) => ({
  isoSoaExcludedControls: known<"isoSoaExcludedControls">(controls, controls.join(", ")),
});

testRule(isoRemoteWorkNotCovered, [
  {
    when: "no certificate is claimed",
    facts: { isoClaim: claim("no") },
    coverage: home({ site: "OUT" }),
    answer: "notClaimed",
  },
  {
    when: "all work is on site",
    facts: claimed,
    coverage: coverageOf({}),
    answer: "noHomeWorking",
  },
  { when: "nothing says what is needed", facts: claimed, answer: "noHomeWorking" },
  {
    when: "an exclusion decides",
    facts: claimed,
    coverage: home({ site: "OUT", reason: EXCLUDED }),
    answer: "noHomeWorking",
  },
  { when: "the scope names it", facts: claimed, coverage: home({ site: "IN" }), answer: "covered" },
  {
    when: "another control is left out",
    facts: { ...claimed, ...leavesOut("A.8.30", "A.16.7") },
    coverage: home({ site: "IN" }),
    answer: "covered",
  },
  {
    when: "the certificate is for offices",
    facts: { ...claimed, remoteShare: known<"remoteShare">(40, "40 %") },
    coverage: home({ site: "OUT" }),
    answer: "notCovered",
    severity: "high",
    says: "(40 %)",
  },
  {
    when: "the certificate is for offices and the risk is low",
    facts: claimed,
    beside: { inherentRisk: known<"inherentRisk">("low") },
    coverage: home({ site: "OUT" }),
    answer: "notCovered",
    severity: "medium",
  },
  {
    when: "the control is left out",
    facts: { ...claimed, ...leavesOut("A.8.30", "A.6.7") },
    coverage: home({ site: "UNKNOWN" }),
    answer: "controlLeftOut",
    severity: "high",
  },
  {
    when: "the control is left out, whatever the scope says",
    facts: { ...claimed, ...leavesOut("6.7 N/A") },
    coverage: home({ site: "IN" }),
    answer: "controlLeftOut",
  },
  {
    when: "nothing is said of homes",
    facts: claimed,
    coverage: home({ site: "UNKNOWN" }),
    answer: "silent",
    severity: "medium",
  },
  {
    when: "nothing is said of homes and the risk is high",
    facts: claimed,
    beside: { inherentRisk: known<"inherentRisk">("high") },
    coverage: home({ site: "UNKNOWN" }),
    answer: "silent",
    severity: "high",
  },
]);
