import {
  blank,
  claim,
  elsewhere,
  known,
  notApplicable,
  places,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2LocationsMissing } from "./soc2-locations-missing.ts";

const claimed = { soc2Claim: claim("yes") };
const inMakati = { ...claimed, deliveryLocations: places("Makati") };
const fromHome = {
  ...claimed,
  deliveryLocations: known<"deliveryLocations">(
    {
      places: [{ text: "WFH", standing: "listed", remote: true }],
      claimsAll: false,
      count: null,
      headOfficeOnly: false,
      goesOn: false,
    },
    "WFH",
  ),
};

testRule(soc2LocationsMissing, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "the service has no delivery sites",
    facts: { ...claimed, deliveryLocations: notApplicable("N/A – cloud") },
    answer: "noSites",
  },
  {
    when: "locations are given",
    facts: { ...inMakati, soc2Locations: places("Makati") },
    answer: "given",
  },
  {
    when: "the cell is empty and all work is done in offices",
    facts: { ...inMakati, soc2Locations: blank },
    answer: "missing",
    severity: "high",
  },
  {
    when: "the cell is empty and work is done from home",
    facts: { ...fromHome, soc2Locations: blank },
    answer: "missing",
    severity: "medium",
  },
  {
    when: "the cell is empty and the delivery sites are too",
    facts: { ...claimed, soc2Locations: blank, deliveryLocations: blank },
    answer: "missing",
    severity: "medium",
  },
  { when: "there is no column", facts: inMakati, answer: "notAsked", severity: "high" },
  {
    when: "it is in a document",
    facts: { ...inMakati, soc2Locations: elsewhere() },
    answer: "elsewhere",
  },
  {
    when: "it cannot be read",
    facts: { ...inMakati, soc2Locations: unclear("various") },
    answer: "unreadable",
    says: "“various”",
  },
]);
