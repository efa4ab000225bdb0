import type { Gazetteer } from "@scopefit/places/gazetteer";
import { nameKey } from "@scopefit/places/name-key";

import { placesIn } from "../reading/read-places.ts";
import type { StatedPlace, StatedPlaces } from "../reading/stated-places.ts";
import { judgePlace, type Judgement } from "./judge-place.ts";
import { matchHome } from "./match-home.ts";
import type { PlaceReading } from "./place-reading.ts";
import { countryCode } from "./place-senses.ts";
import { placeReadings } from "./place-text.ts";
import { EXCLUDED, NOT_YET, type Membership, type ScopeMatch } from "./scope-match.ts";

/** A site that the row relies on. */
export interface NeededPlace {
  readonly text: string;
  /** Whether it stands for people who work from home. */
  readonly remote: boolean;
  /**
   * The country that the row otherwise points to, as a code or a name. It settles which San José is
   * meant; `null` where nothing points to one.
   */
  readonly countryHint: string | null;
}

/** Whether a needed site is among the stated ones. */
export function matchPlace(
  needed: NeededPlace,
  stated: StatedPlaces,
  gazetteer: Gazetteer,
): ScopeMatch {
  const country = countryCode(needed.countryHint, gazetteer);
  if (needed.remote) return matchHome(needed.text, stated, gazetteer);
  const sites = stated.places.filter((place) => !place.remote);
  const matches = placeReadings([needed.text], gazetteer).map((reading) =>
    decide({ needed, reading, country, sites, stated, gazetteer }),
  );
  return together(matches, needed.text, wordsOf(stated));
}

/** As `matchPlace`, for the words of two cells. */
export function matchPlaceTexts(needed: string, stated: string, gazetteer: Gazetteer): ScopeMatch {
  const places = placesIn(stated);
  if (places === null) {
    return answer("UNKNOWN", "it is left open which places are meant", needed, stated);
  }
  const sites = placesIn(needed)?.places ?? [];
  const remote = sites.length > 0 && sites.every((site) => site.remote);
  const match = matchPlace({ text: needed, remote, countryHint: null }, places, gazetteer);
  return { ...match, stated };
}

/**
 * Whether another place, such as an excluded one, takes in a site: it is the same place, the same
 * words, or an area that the site lies in.
 */
export function placesMeanTheSame(
  site: string,
  other: string,
  countryHint: string | null,
  gazetteer: Gazetteer,
): boolean {
  const country = countryCode(countryHint, gazetteer);
  const sites = placeReadings([site], gazetteer);
  const others = placeReadings([other], gazetteer);
  return sites.some((one) => others.some((two) => judgePlace(one, two, country).takesIn));
}

interface Question {
  readonly needed: NeededPlace;
  readonly reading: PlaceReading;
  readonly country: string | null;
  /** Everything on the list but home working. */
  readonly sites: readonly StatedPlace[];
  readonly stated: StatedPlaces;
  readonly gazetteer: Gazetteer;
}

type Answer = readonly [Membership, string];

function decide(question: Question): Answer {
  const listed = judgementsOf(question, "listed");
  const found = listed.find((judgement) => judgement.result === "IN");
  const taken = takenOut(question);
  if (taken !== null) return found?.isSame === true && taken.isSame ? contradiction : taken.answer;
  if (found !== undefined) return foundOnList(question, found);
  return notOnList(question, listed);
}

const contradiction: Answer = ["UNKNOWN", "the list both names it and takes it out"];

function foundOnList({ stated, needed }: Question, found: Judgement): Answer {
  if (stated.headOfficeOnly && !isHeadOffice(needed.text)) {
    return ["UNKNOWN", "only the head office there is on the list"];
  }
  return ["IN", found.reason];
}

function notOnList({ stated, needed }: Question, listed: readonly Judgement[]): Answer {
  if (stated.headOfficeOnly) {
    return isHeadOffice(needed.text)
      ? ["IN", "the head office is on the list"]
      : ["OUT", "only the head office is on the list"];
  }
  if (stated.claimsAll) return ["UNKNOWN", "it says all sites, and no list has been seen"];
  const open = listed.find((judgement) => judgement.result === "UNKNOWN");
  if (stated.count !== null) {
    return ["UNKNOWN", open?.reason ?? "a number of sites is no list of them"];
  }
  const [first] = listed;
  if (first === undefined) return ["UNKNOWN", "it names no site that is in scope"];
  return open === undefined ? ["OUT", first.reason] : ["UNKNOWN", open.reason];
}

/** Places that the list says are excluded, or not there yet, and that take in what is needed. */
function takenOut(
  question: Question,
): { readonly answer: Answer; readonly isSame: boolean } | null {
  const excluded = judgementsOf(question, "excluded");
  const out = excluded.find((judgement) => judgement.takesIn);
  if (out !== undefined) return { answer: ["OUT", EXCLUDED], isSame: out.isSame };
  const later = judgementsOf(question, "not-yet").find((judgement) => judgement.takesIn);
  if (later !== undefined) {
    return { answer: ["OUT", NOT_YET], isSame: later.isSame };
  }
  if (!excluded.some((judgement) => judgement.result === "IN")) return null;
  return { answer: ["UNKNOWN", "a part of it is excluded"], isSame: false };
}

function judgementsOf(
  { reading, country, sites, gazetteer }: Question,
  standing: StatedPlace["standing"],
): readonly Judgement[] {
  const texts = sites.filter((site) => site.standing === standing).map(({ text }) => text);
  if (texts.length === 0) return [];
  const readings = placeReadings(texts, gazetteer);
  const offices = readings.filter(({ kind }) => kind !== "cloud");
  return (offices.length > 0 ? offices : readings).map((it) => judgePlace(reading, it, country));
}

/** A needed text that names two sites is IN where both are. */
function together(answers: readonly Answer[], needed: string, stated: string): ScopeMatch {
  const worst =
    answers.find(([result]) => result === "OUT") ??
    answers.find(([result]) => result === "UNKNOWN") ??
    answers[0];
  const [result, reason] = worst ?? ["UNKNOWN", "the needed place cannot be told"];
  return answer(result, reason, needed, stated);
}

const HEAD_OFFICE =
  /^(?:corporate |global |regional |company |main )?(?:hq|head ?quarters?|head office|registered office|main office|corporate office)$/u;

function isHeadOffice(text: string): boolean {
  return HEAD_OFFICE.test(nameKey(text));
}

function wordsOf({ places, claimsAll, headOfficeOnly }: StatedPlaces): string {
  if (places.length > 0) return places.map(({ text }) => text).join(", ");
  if (headOfficeOnly) return "head office only";
  return claimsAll ? "all sites" : "";
}

function answer(result: Membership, reason: string, needed: string, stated: string): ScopeMatch {
  return { result, reason, needed, stated };
}
