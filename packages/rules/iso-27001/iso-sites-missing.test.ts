import type { StatedPlaces } from "@scopefit/core/reading/places/stated-places";
import { stated } from "@scopefit/core/reading/cell/fact";
import {
  blank,
  claim,
  elsewhere,
  known,
  notApplicable,
  placeholder,
  places,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoSitesMissing } from "./iso-sites-missing.ts";

const claimed = { isoClaim: claim("yes"), deliveryLocations: places("Makati") };
const homes: StatedPlaces = {
  places: [{ text: "WFH", standing: "listed", remote: true }],
  claimsAll: false,
  count: null,
  headOfficeOnly: false,
  goesOn: false,
};

testRule(isoSitesMissing, [
  {
    when: "no certificate is claimed",
    facts: { ...claimed, isoClaim: claim("no") },
    answer: "notClaimed",
  },
  {
    when: "no delivery site is given",
    facts: { ...claimed, deliveryLocations: blank },
    answer: "noSiteNeeded",
  },
  {
    when: "all work is done from home",
    facts: { ...claimed, deliveryModel: known<"deliveryModel">("remote") },
    answer: "noSiteNeeded",
  },
  {
    when: "the delivery sites are homes",
    facts: { ...claimed, deliveryLocations: stated(homes, "WFH", "D2") },
    answer: "noSiteNeeded",
  },
  {
    when: "sites are given",
    facts: { ...claimed, isoSites: places("Cebu City") },
    answer: "given",
  },
  {
    when: "the cell is empty",
    facts: { ...claimed, isoSites: blank },
    answer: "missing",
    severity: "high",
  },
  {
    when: "part of the work is done from home",
    facts: { ...claimed, isoSites: placeholder(), deliveryModel: known<"deliveryModel">("hybrid") },
    answer: "missing",
  },
  { when: "the tracker does not ask", facts: claimed, answer: "notAsked", severity: "medium" },
  {
    when: "they are in a document",
    facts: { ...claimed, isoSites: elsewhere("see annex") },
    answer: "elsewhere",
    severity: "medium",
    says: "“see annex”",
  },
  {
    when: "it says N/A",
    facts: { ...claimed, isoSites: notApplicable() },
    answer: "unreadable",
  },
]);
