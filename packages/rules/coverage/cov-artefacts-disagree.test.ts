import { blank, claim, elsewhere, known, text } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { covArtefactsDisagree } from "./cov-artefacts-disagree.ts";

const both = { isoClaim: claim("yes"), soc2Claim: claim("yes") };
const named = (iso: string, soc2: string) => ({
  ...both,
  isoEntity: text(iso),
  soc2Entity: text(soc2),
});

testRule(covArtefactsDisagree, [
  { when: "nothing is claimed", facts: {}, answer: "fewerThanTwo" },
  {
    when: "only a report is claimed",
    facts: { ...named("Tala, Inc.", "Luzonia, Inc."), isoClaim: claim("no") },
    answer: "fewerThanTwo",
  },
  {
    when: "the report names nobody",
    facts: { ...both, isoEntity: text("Tala, Inc."), soc2Entity: blank },
    answer: "notNamed",
  },
  {
    when: "one of the two stands in a document",
    facts: { ...both, isoEntity: elsewhere(), soc2Entity: text("Tala, Inc.") },
    answer: "notNamed",
  },
  {
    when: "spelling and legal form differ",
    facts: named("Tala Contact Inc", "TALA CONTACT, INCORPORATED"),
    answer: "sameCompany",
  },
  {
    when: "the other name is an alias on our record",
    facts: {
      ...named("Tala Contact, Inc.", "HelpHub"),
      vendorAliases: known<"vendorAliases">(["HelpHub"]),
    },
    answer: "sameCompany",
  },
  {
    when: "the companies differ",
    facts: named("Tala Contact, Inc.", "Luzonia Process, Inc."),
    answer: "differ",
    severity: "low",
    says: "“Tala Contact, Inc.” and the SOC 2 report “Luzonia Process, Inc.”",
  },
  {
    when: "they are sisters in two countries",
    facts: named("Tala Philippines, Inc.", "Tala India Pvt Ltd"),
    answer: "differ",
  },
]);
