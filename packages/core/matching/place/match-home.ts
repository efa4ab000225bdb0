import type { Gazetteer } from "@scopefit/places/gazetteer";

import type { StatedPlace, StatedPlaces } from "../../reading/places/stated-places.ts";
import { placeReadings } from "./place-text.ts";
import { EXCLUDED, type Membership, type ScopeMatch } from "../scope-match.ts";

/** Words on how home working is ruled or reached; they do not say that anyone examined it. */
const ONLY_A_RULE =
  /\b(?:polic(?:y|ies)|procedures?|guidelines?|standards?|access|vpn|allowed|permitted|possible|optional|available|appl(?:y|ies)|prohibited|forbidden|banned|exists?|agreements?|entitle[dm]\p{L}*|eligible)\b|\b(?:may|can)\s+(?:also\s+)?(?:be|work|telework)\b|\barrangements?\s+(?:are|is|have|has|under|for|in\s+place)\b|\bin\s+place\b/iu;

/** The same in the languages that name home working. */
const ONLY_A_RULE_ABROAD =
  /(?<!\p{L})(?:richtlinien?|regelung(?:en)?|vereinbarung(?:en)?|betriebsvereinbarung|gestattet|erlaubt|möglich|politiques?|chartes?|accords?|autorisée?s?|possibles?|políticas?|convenios?|acuerdos?|permitid[oa]s?|existe[nm]?|acordos?|politiche|accordi|accordo|consentit[oa]|previst[oa]|beleid|regeling(?:en)?|toegestaan|mogelijk)(?!\p{L})/iu;

/**
 * Whether homes are in scope. Only a list that names home working can say so: a list of offices
 * says nothing about homes, and a policy for remote work is no scope.
 */
export function matchHome(needed: string, stated: StatedPlaces, gazetteer: Gazetteer): ScopeMatch {
  const named = stated.places.filter((place) => place.remote);
  const homes = named.filter(
    ({ standing, text }) =>
      standing !== "listed" || !(ONLY_A_RULE.test(text) || ONLY_A_RULE_ABROAD.test(text)),
  );
  const answer = (result: Membership, reason: string): ScopeMatch => ({
    result,
    reason,
    needed,
    stated: (homes.length > 0 ? homes : stated.places).map(({ text }) => text).join(", "),
  });
  const country = countryIn(needed, gazetteer);
  const here = homes.filter((home) => isIn(home, country, gazetteer));
  const isListed = here.some((home) => home.standing === "listed");
  const out = here.find(({ standing }) => standing === "excluded" || standing === "not-yet");
  if (isListed && out !== undefined) {
    return answer("UNKNOWN", "the list names home working at one site and takes it out at another");
  }
  if (out?.standing === "excluded") return answer("OUT", EXCLUDED);
  if (out !== undefined) return answer("OUT", "home working is planned and not in scope yet");
  if (isListed) return answer("IN", "the list names home working");
  if (here.length > 0) {
    return answer("UNKNOWN", "the list leaves open whether home working is in scope");
  }
  if (homes.length > 0) return answer("UNKNOWN", "the list names home working in another country");
  return named.length > 0
    ? answer("UNKNOWN", "a rule for home working does not say that it was in scope")
    : answer("UNKNOWN", "nothing on the list says that home working is in scope");
}

/** Whether the homes are in that country, as far as either is told. */
function isIn(home: StatedPlace, country: string | null, gazetteer: Gazetteer): boolean {
  const stated = countryIn(home.text, gazetteer);
  return stated === null || country === null || stated === country;
}

/** The country named in "Home (Philippines)" or "WFH India". */
function countryIn(text: string, gazetteer: Gazetteer): string | null {
  for (const { places } of placeReadings([text], gazetteer)) {
    const [place] = places;
    if (place !== undefined) return place.country;
  }
  return null;
}
