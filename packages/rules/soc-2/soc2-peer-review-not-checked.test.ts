import { blank, claim, elsewhere, placeholder, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2PeerReviewNotChecked } from "./soc2-peer-review-not-checked.ts";

const report = { soc2Claim: claim("yes"), soc2Auditor: text("Harrow Pike LLP") };
const reviewed = (words: string) => ({ ...report, soc2PeerReview: text(words) });

// Every case is checked as of 2026-11-23.
testRule(soc2PeerReviewNotChecked, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "no firm is named",
    facts: { ...reviewed("Pass"), soc2Auditor: blank },
    answer: "noFirm",
  },
  { when: "there is no column", facts: report, answer: "notAsked" },
  {
    when: "the cell is empty",
    facts: { ...report, soc2PeerReview: blank },
    answer: "notChecked",
    severity: "low",
  },
  {
    when: "it is to be confirmed",
    facts: { ...report, soc2PeerReview: placeholder() },
    answer: "notChecked",
  },
  {
    when: "it stands elsewhere",
    facts: { ...report, soc2PeerReview: elsewhere("see file") },
    answer: "unclear",
    says: "“see file”",
  },
  {
    when: "it cannot be read",
    facts: { ...report, soc2PeerReview: unclear("#REF!") },
    answer: "unclear",
  },
  {
    when: "it was passed 3 years ago to the day",
    facts: reviewed("System Review, pass, 23 Nov 2023"),
    answer: "recent",
  },
  {
    when: "it was passed a day earlier",
    facts: reviewed("System Review, pass, 22 Nov 2023"),
    answer: "old",
    severity: "medium",
    says: "36 months",
  },
  {
    when: "the date it was accepted is the later one",
    facts: reviewed("Pass; period ended 31 Mar 2023, accepted 30 Nov 2023"),
    answer: "recent",
  },
  { when: "the year leaves its age open", facts: reviewed("Pass 2023"), answer: "unclear" },
  { when: "the year is recent", facts: reviewed("Pass (2025)"), answer: "recent" },
  { when: "no date is given", facts: reviewed("Pass"), answer: "unclear", severity: "low" },
  { when: "no result is given", facts: reviewed("Yes"), answer: "unclear" },
  { when: "there is none yet", facts: reviewed("None, new firm"), answer: "unclear" },
  {
    when: "the result was not met",
    facts: reviewed("Fail, Nov 2025"),
    answer: "notMet",
    severity: "medium",
  },
  { when: "the firm is not enrolled", facts: reviewed("Not enrolled"), answer: "notMet" },
  {
    when: "there were deficiencies",
    facts: reviewed("Pass with deficiencies, Nov 2025"),
    answer: "weak",
    severity: "medium",
  },
  {
    when: "there were none",
    facts: reviewed("Pass, no deficiencies, Nov 2025"),
    answer: "recent",
  },
  {
    when: "single engagements were reviewed",
    facts: reviewed("Engagement Review, pass, Nov 2025"),
    answer: "weak",
  },
]);
