import { blank, claim, known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoSoaExcludesReliedControls } from "./iso-soa-excludes-relied-controls.ts";

const excludes = (...controls: readonly string[]) => ({
  isoClaim: claim("yes"),
  isoSoaExcludedControls: known<"isoSoaExcludedControls">(controls, controls.join("; ")),
});

testRule(isoSoaExcludesReliedControls, [
  {
    when: "no certificate is claimed",
    facts: { ...excludes("A.8.13"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "the exclusions are not known",
    facts: { isoClaim: claim("yes"), isoSoaExcludedControls: blank },
    answer: "notSeen",
  },
  { when: "none is excluded", facts: excludes(), answer: "noneHit" },
  { when: "one that nothing rests on", facts: excludes("A.8.30"), answer: "noneHit" },
  {
    when: "remote working is a matter of its own",
    facts: { ...excludes("6.7"), deliveryModel: known<"deliveryModel">("remote") },
    answer: "noneHit",
  },
  {
    when: "numbers of the 2013 list",
    facts: excludes("A.9.2.1"),
    answer: "noneHit",
  },
  {
    when: "backup is excluded",
    facts: excludes("A.8.13 N/A"),
    answer: "excluded",
    severity: "high",
    says: "excludes control 8.13 of Annex A",
  },
  {
    when: "a span is excluded",
    facts: excludes("5.24-5.25"),
    answer: "excluded",
    says: "controls 5.24 and 5.25",
  },
  {
    when: "physical controls, and no site is known",
    facts: excludes("7.1-7.4"),
    answer: "noneHit",
  },
  {
    when: "physical controls, and work is done at a site",
    facts: { ...excludes("7.1-7.4"), deliveryModel: known<"deliveryModel">("on-site") },
    answer: "excluded",
  },
  {
    when: "we have named others",
    facts: { ...excludes("8.13"), relianceControls: known<"relianceControls">(["5.15"]) },
    answer: "noneHit",
  },
  {
    when: "we have named it",
    facts: { ...excludes("8.30"), relianceControls: known<"relianceControls">(["A.8.30"]) },
    answer: "excluded",
  },
  {
    when: "others do it",
    facts: excludes("8.13 (outsourced)"),
    answer: "doneByOthers",
    severity: "medium",
    says: "“8.13 (outsourced)”",
  },
  {
    when: "others do one of two",
    facts: excludes("8.13 (outsourced)", "8.15"),
    answer: "excluded",
    says: "control 8.15",
  },
  {
    when: "they have no numbers",
    facts: excludes("Software development controls"),
    answer: "notNumbered",
    severity: "low",
  },
]);
