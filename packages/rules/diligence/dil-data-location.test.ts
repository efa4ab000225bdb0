import { defaultPolicy } from "@scopefit/core/policy/policy";
import { type Fact, stated } from "@scopefit/core/reading/cell/fact";
import { placesIn } from "@scopefit/core/reading/places/read-places";
import type { StatedPlaces } from "@scopefit/core/reading/places/stated-places";
import { known, notApplicable, places, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilDataLocation } from "./dil-data-location.ts";

const THIS_YEAR = 2026;

const location = (words: string): { readonly dataLocation: Fact<StatedPlaces> } => {
  const value = placesIn(words, THIS_YEAR);
  return { dataLocation: value === null ? unclear(words) : stated(value, words, "A2") };
};
const allow = (...names: readonly string[]) => ({
  diligence: { ...defaultPolicy.diligence, allowedDataLocations: names },
});

testRule(dilDataLocation, [
  ...unansweredCases((dataLocation) => ({ dataLocation })),
  {
    when: "no data is handled and it is said not to apply",
    facts: { dataLocation: notApplicable(), dataTypes: known<"dataTypes">(["none"]) },
    answer: "noData",
  },
  {
    when: "data stays in our systems",
    facts: location("Client systems only"),
    answer: "staysWithUs",
  },
  { when: "no data is stored", facts: location("No data is stored"), answer: "staysWithUs" },
  {
    when: "countries and backups are named",
    facts: location("Ireland, backups in Germany"),
    answer: "named",
  },
  { when: "the list is closed", facts: location("Philippines only"), answer: "named" },
  {
    when: "a country is named and no more",
    facts: location("Ireland"),
    beside: { deliveryLocations: places("Makati") },
    answer: "storageOnly",
    severity: "low",
    says: "such as at Makati",
  },
  { when: "it is in the cloud", facts: location("Cloud"), answer: "noCountry", says: "“Cloud”" },
  { when: "a provider is named", facts: location("AWS"), answer: "noCountry" },
  { when: "a region is named", facts: location("EU"), answer: "noCountry" },
  { when: "it is global", facts: location("Global"), answer: "noCountry" },
  { when: "regions are counted", facts: location("multiple regions"), answer: "noCountry" },
  {
    when: "a country is not on our list",
    facts: location("Ireland and India only"),
    policy: allow("Ireland", "Germany"),
    answer: "outside",
    severity: "medium",
    says: "in India,",
  },
  {
    when: "the countries are on our list under other names",
    facts: location("US only"),
    policy: allow("United States"),
    answer: "named",
  },
  {
    when: "a city on our list is named with its country",
    facts: location("Dublin, Ireland only"),
    policy: allow("Ireland"),
    answer: "named",
  },
  {
    when: "a city cannot be told from our list",
    facts: location("Frankfurt only"),
    policy: allow("Germany"),
    answer: "perhapsOutside",
    severity: "low",
  },
]);
