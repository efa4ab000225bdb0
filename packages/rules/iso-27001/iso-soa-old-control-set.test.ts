import { blank, claim, known, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoSoaOldControlSet } from "./iso-soa-old-control-set.ts";

const current = { isoClaim: claim("yes"), isoEdition: known<"isoEdition">("2022") };
const provided = (words: string) => ({
  ...current,
  isoSoaProvided: known<"isoSoaProvided">("yes", words),
});
const excluded = (...controls: readonly string[]) => ({
  ...current,
  isoSoaExcludedControls: known<"isoSoaExcludedControls">(controls, controls.join(", ")),
});

testRule(isoSoaOldControlSet, [
  {
    when: "no certificate is claimed",
    facts: { ...provided("114 controls"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "it is the 2013 edition",
    facts: { ...provided("114 controls"), isoEdition: known<"isoEdition">("2013") },
    answer: "nothingToCompare",
  },
  {
    when: "the edition is not known",
    facts: { ...provided("114 controls"), isoEdition: blank },
    answer: "nothingToCompare",
  },
  {
    when: "nothing is said of the statement",
    facts: { ...current, isoSoaProvided: blank },
    answer: "nothingToCompare",
  },
  { when: "a plain yes", facts: provided("Yes"), answer: "newList" },
  { when: "93 controls", facts: provided("Yes, 93 controls"), answer: "newList" },
  { when: "controls of the 2022 list", facts: excluded("A.8.30", "5.23"), answer: "newList" },
  { when: "a number that both lists have", facts: excluded("A.8.2"), answer: "newList" },
  {
    when: "a version that looks like a control",
    facts: { ...current, isoSoaVersion: text("9.2.1") },
    answer: "newList",
  },
  {
    when: "114 controls",
    facts: provided("Yes, 114 controls"),
    answer: "oldList",
    severity: "high",
    says: "“Yes, 114 controls”",
  },
  { when: "14 domains", facts: provided("14 control domains"), answer: "oldList" },
  {
    when: "its title names 2013",
    facts: { ...current, isoSoaVersion: text("SoA ISO 27001:2013 v4") },
    answer: "oldList",
  },
  {
    when: "controls of the 2013 list",
    facts: excluded("A.14.2.7"),
    answer: "oldList",
    says: "“A.14.2.7”",
  },
  {
    when: "both lists are named",
    facts: provided("114 controls mapped to 93 controls"),
    answer: "bothLists",
    severity: "medium",
  },
]);
