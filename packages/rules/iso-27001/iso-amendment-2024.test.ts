import { blank, claim, known, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoAmendment2024 } from "./iso-amendment-2024.ts";

const edition = (value: "2013" | "2022", words: string) => ({
  isoClaim: claim("yes", "Yes"),
  isoEdition: known<"isoEdition">(value, words),
});

testRule(isoAmendment2024, [
  {
    when: "no certificate is claimed",
    facts: { ...edition("2022", "2022 + Amd 1:2024"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "no edition is given",
    facts: { ...edition("2022", ""), isoEdition: blank },
    answer: "otherEdition",
  },
  { when: "it is the 2013 edition", facts: edition("2013", "2013"), answer: "otherEdition" },
  { when: "it is not named", facts: edition("2022", "2022"), answer: "notNamed" },
  {
    when: "the standard names it",
    facts: { ...edition("2022", "2022"), isoStandard: text("ISO/IEC 27001:2022/Amd 1:2024") },
    answer: "named",
    says: "“ISO/IEC 27001:2022/Amd 1:2024”",
  },
  { when: "the edition names it", facts: edition("2022", "2022+A1:2024"), answer: "named" },
  {
    when: "the answer names it",
    facts: {
      ...edition("2022", "2022"),
      isoClaim: claim("yes", "Certified, incl. amendment 1 (2024)"),
    },
    answer: "named",
  },
  {
    when: "a date in 2024 is not it",
    facts: edition("2022", "2022, issued May 2024"),
    answer: "notNamed",
  },
]);
