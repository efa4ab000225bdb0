import { between, blank, claim, known, on } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoEditionDateConflict } from "./iso-edition-date-conflict.ts";

const dated = (edition: "2005" | "2013" | "2022", day: string) => ({
  isoClaim: claim("yes"),
  isoEdition: known<"isoEdition">(edition),
  isoIssueDate: on(day),
});

testRule(isoEditionDateConflict, [
  {
    when: "no certificate is claimed",
    facts: { ...dated("2022", "2019-01-01"), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "no edition is given",
    facts: { ...dated("2022", "2019-01-01"), isoEdition: blank },
    answer: "nothingToCompare",
  },
  {
    when: "no date is given",
    facts: { ...dated("2022", "2019-01-01"), isoIssueDate: blank },
    answer: "nothingToCompare",
  },
  {
    when: "it is dated the day of publication",
    facts: dated("2022", "2022-10-25"),
    answer: "fits",
  },
  {
    when: "it is dated the day before",
    facts: dated("2022", "2022-10-24"),
    answer: "beforeEdition",
    severity: "high",
    says: "25 October 2022",
  },
  {
    when: "only the year is given and it may be later",
    facts: {
      ...dated("2022", "2022-01-01"),
      isoIssueDate: between("2022-01-01", "2022-12-31", "2022"),
    },
    answer: "fits",
  },
  {
    when: "the vendor gives it as the first certification too",
    facts: { ...dated("2022", "2019-05-01"), isoOriginalDate: on("2019-05-01") },
    answer: "firstDate",
    severity: "medium",
  },
  {
    when: "the first certification was earlier still",
    facts: { ...dated("2022", "2022-05-01"), isoOriginalDate: on("2019-05-01") },
    answer: "beforeEdition",
  },
  {
    when: "the last day of audits to the 2013 edition",
    facts: dated("2013", "2024-04-30"),
    answer: "fits",
  },
  {
    when: "the day after",
    facts: dated("2013", "2024-05-01"),
    answer: "afterLastAudit",
    severity: "high",
    says: "30 April 2024",
  },
  { when: "an edition older still", facts: dated("2005", "2024-05-01"), answer: "fits" },
]);
