import { mayBeThere, type StatedPlace } from "@scopefit/core/reading/places/stated-places";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { wordsOf } from "@scopefit/core/reading/text/words";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { caiq, hecvat, ourChoice, practice } from "../sources.ts";
import { countryAtEnd } from "./country-at-end.ts";
import { handledData } from "./handled-data.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "Please list each country in which our data for {service} is stored, backed up or seen on a screen, by supervisors and IT support too.";

/** Words that name a technology, a region or a number of places, and no country. */
const NO_COUNTRY = new Set(
  (
    "cloud clouds public private hybrid hosted online saas internet web server servers storage aws azure gcp google " +
    "amazon microsoft data center centers centre centres region regions country countries location locations area " +
    "areas several various multiple many different all any some global globally worldwide world international " +
    "offshore nearshore onshore overseas europe eu eea emea apac latam asia africa america americas north south our " +
    "the in of and or on premise premises prem onprem available"
  ).split(" "),
);

/** The data stays where we keep it; only screens of it reach the vendor. */
const STAYS_WITH_US =
  /\b(?:client|customer|buyer|your)(?:['’]?s)?\s+(?:own\s+)?(?:systems?|environments?|networks?|tenants?|infrastructure|premises|vdi|cloud)\b|\bno\s+(?:client\s+|customer\s+)?data\s+(?:is\s+|are\s+)?(?:stored|held|kept|leaves)\b/iu;

/** Words about copies and viewers, or that close the list. */
const SPEAKS_OF_ALL =
  /\b(?:back-?ups?|backed\s+up|replica\w*|view\w*|access\w*|seen|support|screens?|process\w*|only|exclusively|all\s+(?:of\s+)?(?:our|your|the|client)?\s*data|nowhere\s+else|no\s+other|remains?|stays?)\b/iu;

/**
 * The contract’s list of countries is the buyer’s policy (`allowedDataLocations`), for no field holds
 * it; without one there is nothing to be outside of. A place is matched to that list by its words, or
 * as a country by name: a city that names none is a review. That the data is seen where the work is
 * done cannot be told from the sites here, so an answer that speaks of storage alone is a low review
 * that names the sites.
 */
export const dilDataLocation = defineRule({
  id: "dil-data-location",
  group: "diligence",
  subject: "row",
  title: "The countries where our data is stored or seen are named",
  core: false,
  severity: "medium",
  why: "Where data is stored or seen decides which law holds and who can get at it.",
  when: "A named country is not on the list of our policy. No country (“cloud”, “global”, a region), a place that cannot be told from the list, and silence on backups and viewing are reviews. It does not apply where no data is handled or none leaves our systems.",
  evidence: "A map of the data flows, with countries.",
  source: [
    caiq("DSP-19.1", "Asks for the places where data is processed and backed up."),
    hecvat("DCTR-03, PDAT-04", "Asks for the region of the data, and whether it crosses borders."),
    practice("Data that is seen on a screen abroad is treated as being there."),
    ourChoice("Without a list in the policy every named country is accepted."),
  ],
  reads: ["dataLocation", "dataTypes"],
  answers: {
    ...unanswered("where our data is stored and seen", question, ["dataLocation"]),
    noData: { outcome: "not-applicable", finding: "No data of ours is handled." },
    staysWithUs: {
      outcome: "not-applicable",
      finding: "Our data is said to stay in our own systems (“{quote}”).",
    },
    named: { outcome: "pass", finding: "The places of our data are named: “{quote}”." },
    outside: {
      outcome: "gap",
      finding:
        "Our data is stored or seen in {places}, which our policy does not list (“{quote}”).",
      ask: {
        vendor:
          "Our data for {service} may not be stored or seen in {places}. Can it be kept out of there, and by when? Which countries remain?",
      },
      asksFor: ["dataLocation"],
    },
    perhapsOutside: {
      outcome: "review",
      finding: "Whether {places} is a place that our policy lists cannot be told (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["dataLocation"],
    },
    noCountry: {
      outcome: "review",
      finding: "“{quote}” does not say in which countries our data is stored or seen.",
      ask: { vendor: question },
      asksFor: ["dataLocation"],
    },
    storageOnly: {
      outcome: "review",
      finding: "“{quote}” does not say where our data is backed up or seen, such as at {sites}.",
      ask: { vendor: question },
      asksFor: ["dataLocation"],
    },
  },
  decide({ dataLocation, dataTypes }, { policy }, answer) {
    if (handledData(dataTypes) === "none") return answer.noData();
    const words = quoteOf(dataLocation);
    const quote = quoted(words);
    if (STAYS_WITH_US.test(words)) return answer.staysWithUs({ quote });
    const lack = pickUnanswered(dataLocation, answer);
    if (lack !== null) return lack;
    const stated = valueOf(dataLocation);
    const listed = stated?.places.filter(isListed) ?? [];
    if (stated?.claimsAll !== false || listed.length === 0 || listed.some(namesNoCountry)) {
      return answer.noCountry({ quote });
    }
    const strange = notAmong(policy.diligence.allowedDataLocations, listed);
    const abroad = strange.filter(({ text }) => countryAtEnd(text) !== null);
    if (abroad.length > 0) return answer.outside({ places: namesOf(abroad), quote });
    if (strange.length > 0) return answer.perhapsOutside({ places: namesOf(strange), quote });
    return SPEAKS_OF_ALL.test(words) ? answer.named({ quote }) : answer.storageOnly({ quote });
  },
});

function isListed(place: StatedPlace): boolean {
  return mayBeThere(place) && !place.remote;
}

function namesNoCountry({ text }: StatedPlace): boolean {
  return wordsOf(text).every(({ folded }) => NO_COUNTRY.has(folded) || /^\d+$/u.test(folded));
}

/** The places that no allowed name stands for: a city goes with the country that follows it. */
function notAmong(
  allowed: readonly string[],
  places: readonly StatedPlace[],
): readonly StatedPlace[] {
  if (allowed.length === 0) return [];
  return places.filter((place, at) => {
    const next = places[at + 1];
    if (isAmong(allowed, place)) return false;
    const isCity = countryAtEnd(place.text) === null;
    return !(isCity && next !== undefined && isAmong(allowed, next));
  });
}

function isAmong(allowed: readonly string[], { text }: StatedPlace): boolean {
  const place = padded(text);
  const country = countryAtEnd(text);
  return allowed.some(
    (name) => place.includes(padded(name)) || (country !== null && country === countryAtEnd(name)),
  );
}

function padded(text: string): string {
  return ` ${wordsOf(text)
    .map(({ folded }) => folded)
    .join(" ")} `;
}

function namesOf(places: readonly StatedPlace[]): string {
  return joinWords(places.map(({ text }) => text));
}
