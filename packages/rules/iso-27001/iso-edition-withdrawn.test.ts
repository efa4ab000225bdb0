import { blank, claim, known, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoEditionWithdrawn } from "./iso-edition-withdrawn.ts";

const claimed = { isoClaim: claim("yes") };
const edition = (year: "2005" | "2013" | "2022") => ({
  ...claimed,
  isoEdition: known<"isoEdition">(year),
});

testRule(isoEditionWithdrawn, [
  {
    when: "no certificate is claimed",
    facts: { ...edition("2013"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  { when: "the edition is missing", facts: { ...claimed, isoEdition: blank }, answer: "noEdition" },
  {
    when: "the edition cannot be read",
    facts: { ...claimed, isoEdition: unclear("27001:2026") },
    answer: "noEdition",
  },
  { when: "it is the 2022 edition", facts: edition("2022"), answer: "inForce" },
  {
    when: "it is the 2013 edition",
    facts: edition("2013"),
    answer: "withdrawn",
    severity: "critical",
    says: "31 October 2025",
  },
  {
    when: "the transition ended yesterday",
    facts: edition("2013"),
    asOf: "2025-11-01",
    answer: "withdrawn",
  },
  {
    when: "the transition ends today",
    facts: edition("2013"),
    asOf: "2025-10-31",
    answer: "endingSoon",
  },
  {
    when: "the 2005 edition ended long before",
    facts: edition("2005"),
    asOf: "2025-10-31",
    answer: "withdrawn",
    says: "the 2005 edition",
  },
  {
    when: "the standard column names the same year",
    facts: { ...edition("2013"), isoStandard: text("ISO/IEC 27001:2013") },
    answer: "withdrawn",
  },
  {
    when: "a national name hides the year",
    facts: { ...edition("2013"), isoStandard: text("EN ISO/IEC 27001:2017") },
    answer: "withdrawnNationalName",
    severity: "critical",
    says: "“EN ISO/IEC 27001:2017”, which is the 2013 edition",
  },
  {
    when: "one cell names both",
    facts: { ...claimed, isoEdition: unclear("2013/2022") },
    answer: "bothNamed",
    severity: "high",
    says: "“2013/2022”",
  },
  {
    when: "two cells name one each",
    facts: {
      ...claimed,
      isoEdition: {
        state: "conflict",
        readings: [
          { state: "stated", value: "2013", quote: "2013", column: "C" },
          { state: "stated", value: "2022", quote: ":2022", column: "D" },
        ],
      },
    },
    answer: "bothNamed",
    says: "“2013 / :2022”",
  },
]);
