import { blank, claim, known, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoEditionUnrecognised } from "./iso-edition-unrecognised.ts";

const claimed = { isoClaim: claim("yes") };
const edition = (value: "2013" | "2022", words: string) => ({
  ...claimed,
  isoEdition: known<"isoEdition">(value, words),
});

testRule(isoEditionUnrecognised, [
  {
    when: "no certificate is claimed",
    facts: { isoClaim: claim("no"), isoEdition: unclear("2025") },
    answer: "notClaimed",
  },
  { when: "no edition is given", facts: { ...claimed, isoEdition: blank }, answer: "noYear" },
  {
    when: "it is given in words",
    facts: { ...claimed, isoEdition: unclear("the latest one") },
    answer: "noYear",
  },
  { when: "the edition in force", facts: edition("2022", "ISO 27001:2022"), answer: "known" },
  { when: "the edition before", facts: edition("2013", "2013"), answer: "known" },
  {
    when: "a European adoption",
    facts: edition("2022", "BS EN ISO/IEC 27001:2023"),
    answer: "known",
  },
  {
    when: "the standard carries the prefix",
    facts: { ...edition("2022", "2023"), isoStandard: text("NEN-EN-ISO/IEC 27001:2023") },
    answer: "known",
  },
  {
    when: "its year without the prefix",
    facts: edition("2022", "ISO 27001:2023"),
    answer: "europeanYear",
    says: "“ISO 27001:2023”",
  },
  {
    when: "the year of the amendment",
    facts: { ...claimed, isoEdition: unclear("27001:2024") },
    answer: "yearOfAmendment",
    severity: "low",
  },
  {
    when: "the year of issue",
    facts: { ...claimed, isoEdition: unclear("2025") },
    answer: "noSuchEdition",
    severity: "medium",
  },
  {
    when: "the standard names a year of no edition",
    facts: { ...claimed, isoStandard: text("ISO/IEC 27001:2019") },
    answer: "noSuchEdition",
    says: "“ISO/IEC 27001:2019”",
  },
  {
    when: "the standard names an edition and its column is empty",
    facts: { ...claimed, isoEdition: blank, isoStandard: text("ISO/IEC 27001:2022") },
    answer: "known",
  },
]);
