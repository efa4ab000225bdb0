import { blank, claim, known, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { artIsoWrongStandard } from "./art-iso-wrong-standard.ts";

const claimed = { isoClaim: claim("yes") };
const wrong = (words: string) => ({
  isoClaim: claim("yes", words, { signs: ["wrong-standard"] }),
});

testRule(artIsoWrongStandard, [
  { when: "it is a no", facts: { isoClaim: claim("no") }, answer: "notClaimed" },
  { when: "nobody answered", facts: { isoClaim: blank }, answer: "notClaimed" },
  { when: "no standard is named", facts: claimed, answer: "rightStandard" },
  {
    when: "ISO 27001 is named",
    facts: { ...claimed, isoStandard: text("BS EN ISO/IEC 27001:2023") },
    answer: "rightStandard",
  },
  {
    when: "ISO 27001 is named beside another",
    facts: { ...claimed, isoStandard: text("ISO 9001 and ISO 27001") },
    answer: "rightStandard",
  },
  {
    when: "an edition of ISO 27001 is named elsewhere",
    facts: { ...wrong("ISO 9001"), isoEdition: known<"isoEdition">("2022") },
    answer: "rightStandard",
  },
  {
    when: "the standard column names ISO 27001 and the answer another",
    facts: { ...wrong("ISO 9001"), isoStandard: text("ISO/IEC 27001") },
    answer: "rightStandard",
  },
  {
    when: "words that name no standard say nothing",
    facts: { ...claimed, isoStandard: text("information security") },
    answer: "rightStandard",
  },
  {
    when: "the answer names ISO 9001",
    facts: wrong("Yes, ISO 9001:2015"),
    answer: "wrongStandard",
    severity: "high",
    says: "“Yes, ISO 9001:2015”",
  },
  {
    when: "the standard column names ISO 22301",
    facts: { ...claimed, isoStandard: text("ISO 22301:2019") },
    answer: "wrongStandard",
    says: "“ISO 22301:2019”",
  },
  {
    when: "the claim column is empty and the standard column names ISO 9001",
    facts: { isoClaim: blank, isoStandard: text("ISO 9001") },
    answer: "wrongStandard",
  },
  {
    when: "ISO 27002 is guidance",
    facts: { ...claimed, isoStandard: text("ISO 27002") },
    answer: "wrongStandard",
  },
  {
    when: "the edition is that of another standard",
    facts: { ...claimed, isoEdition: unclear("ISO/IEC 27002:2022") },
    answer: "wrongStandard",
    says: "“ISO/IEC 27002:2022”",
  },
  {
    when: "the edition is that of ISO 27701",
    facts: { ...claimed, isoEdition: unclear("27701:2019") },
    answer: "restsOn27001",
  },
  {
    when: "the edition is unreadable",
    facts: { ...claimed, isoEdition: unclear("latest") },
    answer: "rightStandard",
  },
  {
    when: "it names 27701 alone",
    facts: wrong("ISO 27701 certified"),
    answer: "restsOn27001",
    severity: "medium",
  },
  {
    when: "it names 27018 and 9001",
    facts: wrong("ISO 27018, ISO 9001"),
    answer: "wrongStandard",
  },
]);
