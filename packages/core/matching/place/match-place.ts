import type { Gazetteer } from "@scopefit/places/gazetteer";
import { nameKey } from "@scopefit/places/name-key";

import { withCodeInCapitals } from "../../reading/text/letter-case.ts";
import { evenText } from "../../reading/text/even-text.ts";
import { withoutNeedLabel } from "../../reading/text/need-label.ts";
import { inPlaceCase } from "../../reading/places/place-case.ts";
import { placesIn } from "../../reading/places/read-places.ts";
import type { StatedPlace, StatedPlaces } from "../../reading/places/stated-places.ts";
import { joinAddresses } from "./join-addresses.ts";
import { judgePlace, type Judgement } from "./judge-place.ts";
import { cityOfCode } from "./city-codes.ts";
import { matchHome } from "./match-home.ts";
import type { PlaceReading } from "./place-reading.ts";
import { matchSiteCode } from "./site-code.ts";
import { countryCode } from "./place-senses.ts";
import { placeReadings } from "./place-text.ts";
import { EXCLUDED, NOT_YET, type Membership, type ScopeMatch } from "../scope-match.ts";

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
  if (needed.remote) return matchHome(needed.text, stated, gazetteer);
  const coded = matchSiteCode(needed.text, stated);
  if (coded !== null) return coded;
  const match = matchOffice(needed, stated, gazetteer);
  if (match.result === "IN") return match;
  const meant = cityOfCode(needed.text);
  if (meant !== null && !isTakenOut(match)) {
    return heldToCode(matchOffice({ ...needed, text: meant }, stated, gazetteer), needed.text);
  }
  const city = match.result === "UNKNOWN" ? CITY_OF_CENTRE.exec(needed.text)?.[1] : undefined;
  if (city === undefined || gazetteer.find(needed.text).length > 0) return match;
  return { ...matchOffice({ ...needed, text: city }, stated, gazetteer), needed: needed.text };
}

/** A code may mean something else than the city, which no list need name; only what takes the city out says so. */
function heldToCode(match: ScopeMatch, needed: string): ScopeMatch {
  if (match.result !== "OUT" || isTakenOut(match)) return { ...match, needed };
  return { ...match, needed, result: "UNKNOWN", reason: "no site on the list has that code" };
}

function isTakenOut({ reason }: ScopeMatch): boolean {
  return reason === EXCLUDED || reason === NOT_YET;
}

/** "Pune DC" is the site in Pune, whether the letters stand for delivery or for data; "Washington DC" is known by its name. */
const CITY_OF_CENTRE = /^(.*\p{Ll}.*)\s(?:DC|GDC|ODC)\s?\d{0,2}$/u;

function matchOffice(needed: NeededPlace, stated: StatedPlaces, gazetteer: Gazetteer): ScopeMatch {
  const country = countryCode(needed.countryHint, gazetteer);
  const sites = statedSites(stated, gazetteer);
  const matches = placeReadings([needed.text], gazetteer).map((reading) =>
    decide({ needed, reading, country, sites, stated }),
  );
  return together(matches, needed.text, sites.words);
}

/** As `matchPlace`, for the words of two cells; `thisYear` tells which of the years in them is over. */
export function matchPlaceTexts(
  needed: string,
  stated: string,
  gazetteer: Gazetteer,
  thisYear: number,
): ScopeMatch {
  const places = placesIn(stated, thisYear);
  if (places === null) {
    return answer("UNKNOWN", "it is left open which places are meant", needed, stated);
  }
  const matches = neededPlaces(neededText(needed), gazetteer, thisYear).map((site) =>
    matchPlace(site, places, gazetteer),
  );
  const { result, reason } = worstOf(matches) ?? neededUntold;
  return answer(result, reason, needed, stated);
}

function neededText(written: string): string {
  const even = withoutNeedLabel(evenText(written));
  const coded = withCodeInCapitals(even);
  return coded === even ? inPlaceCase(even) : coded;
}

/** The sites that one text names, as a row's cell would; a text that names none stands for itself. */
function neededPlaces(
  text: string,
  gazetteer: Gazetteer,
  thisYear: number,
): readonly NeededPlace[] {
  const places = placesIn(text, thisYear)?.places ?? [];
  const named = places.filter(({ standing }) => standing === "listed");
  const [only, ...more] = named;
  if (only === undefined || more.length === 0) {
    const isRemarked =
      only !== undefined &&
      text.startsWith(only.text) &&
      REMARK_BEHIND.test(text.slice(only.text.length));
    return [neededSite(isRemarked ? only.text : text, only?.remote ?? false)];
  }
  const homes = named.filter(({ remote }) => remote);
  const offices = named.filter(({ remote }) => !remote);
  const sites = joinAddresses(
    offices.map((site) => site.text),
    gazetteer,
  );
  return [
    ...sites.map((site) => neededSite(site, false)),
    ...homes.map((home) => neededSite(home.text, true)),
  ];
}

/** "Manila – voice": what is done there is no part of the name. */
const REMARK_BEHIND = /^\s+[-–—]\s/u;

function neededSite(text: string, remote: boolean): NeededPlace {
  return { text, remote, countryHint: null };
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
  readonly sites: StatedSites;
  readonly stated: StatedPlaces;
}

/** What a list says of a site, once it is known whether one that has moved is where it was. */
type Standing = Exclude<StatedPlace["standing"], "moved">;

/** Everything on a list but home working, by what the list says of it; and the list in words. */
interface StatedSites extends Readonly<Record<Standing, readonly PlaceReading[]>> {
  readonly words: string;
}

/** All sites of a row are held against one list, one after the other: the latest is kept. */
let latest: {
  readonly stated: StatedPlaces;
  readonly gazetteer: Gazetteer;
  readonly sites: StatedSites;
} | null = null;

function statedSites(stated: StatedPlaces, gazetteer: Gazetteer): StatedSites {
  if (latest?.stated === stated && latest.gazetteer === gazetteer) return latest.sites;
  const texts: Record<Standing, string[]> = {
    listed: [],
    excluded: [],
    "not-yet": [],
    open: [],
  };
  for (const { text, standing } of withDoubtsOfWhole(stated.places, gazetteer))
    texts[standing].push(text);
  const sites = {
    listed: officesIn(texts.listed, gazetteer),
    excluded: officesIn(texts.excluded, gazetteer),
    "not-yet": officesIn(texts["not-yet"], gazetteer),
    open: officesIn(texts.open, gazetteer),
    words: wordsOf(stated),
  };
  latest = { stated, gazetteer, sites };
  return sites;
}

/**
 * All but homes. What is doubted or denied of "Ukraine" in "Kyiv, Ukraine (moved to Lviv)" leaves Kyiv open, which
 * is the same site: both read as one place.
 */
function withDoubtsOfWhole(
  places: readonly StatedPlace[],
  gazetteer: Gazetteer,
): readonly SettledPlace[] {
  const offices = places.filter(({ remote }) => !remote);
  return offices.map(({ text, standing }, at) => {
    const next = offices[at + 1];
    if (standing === "moved") return { text, standing: standingOfMoved(text, next, gazetteer) };
    if (standing !== "listed" || next === undefined || !saysAgainst(next))
      return { text, standing };
    const [whole = ""] = next.text.split(",");
    const isOneSite = placeReadings([text, whole], gazetteer).length === 1;
    return { text, standing: isOneSite ? "open" : standing };
  });
}

interface SettledPlace {
  readonly text: string;
  readonly standing: Standing;
}

function saysAgainst({ standing }: StatedPlace): boolean {
  return standing === "open" || standing === "excluded" || standing === "moved";
}

/** "Bangalore (now Bengaluru)" is where it was. */
function standingOfMoved(
  text: string,
  next: StatedPlace | undefined,
  gazetteer: Gazetteer,
): "listed" | "open" {
  const isThere =
    next !== undefined &&
    placeReadings([text], gazetteer).some((old) =>
      placeReadings([next.text], gazetteer).some((now) => judgePlace(old, now, null).isSame),
    );
  return isThere ? "listed" : "open";
}

/** The places that some texts name; where systems are hosted counts only where nothing else is named. */
function officesIn(texts: readonly string[], gazetteer: Gazetteer): readonly PlaceReading[] {
  const readings = placeReadings(texts.map(inPlaceCase), gazetteer);
  if (!readings.some(({ kind }) => kind === "cloud")) return readings;
  const offices = readings.filter(({ kind }) => kind !== "cloud");
  return offices.length > 0 ? offices : readings;
}

type Answer = readonly [Membership, string];

function decide(question: Question): Answer {
  const listed = judgementsOf(question, "listed");
  const found = listed.find((judgement) => judgement.result === "IN");
  const taken = takenOut(question);
  if (taken !== null) return found?.isSame === true && taken.isSame ? contradiction : taken.answer;
  const open = judgementsOf(question, "open");
  if (found !== undefined) {
    return found.isSame && open.some(({ isSame }) => isSame)
      ? leftOpen
      : foundOnList(question, found);
  }
  if (open.some(({ result }) => result !== "OUT")) return leftOpen;
  return notOnList(question, listed);
}

const contradiction: Answer = ["UNKNOWN", "the list both names it and takes it out"];

const leftOpen: Answer = ["UNKNOWN", "the list leaves open whether it is in scope"];

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
  if (stated.goesOn) return ["UNKNOWN", open?.reason ?? "the list goes on beyond what it names"];
  const [first] = listed;
  if (first === undefined) return ["UNKNOWN", "it names no site that is in scope"];
  return open === undefined ? ["OUT", first.reason] : ["UNKNOWN", open.reason];
}

/** Places that the list says are excluded, or not there yet, and that take in what is needed. */
function takenOut(
  question: Question,
): { readonly answer: Answer; readonly isSame: boolean } | null {
  if (question.sites.excluded.length + question.sites["not-yet"].length === 0) return null;
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

const noJudgements: readonly Judgement[] = [];

function judgementsOf(
  { reading, country, sites }: Question,
  standing: Standing,
): readonly Judgement[] {
  const readings = sites[standing];
  if (readings.length === 0) return noJudgements;
  return readings.map((it) => judgePlace(reading, it, country));
}

/** A needed text that names two sites is IN where both are. */
function together(answers: readonly Answer[], needed: string, stated: string): ScopeMatch {
  const { result, reason } =
    worstOf(answers.map(([result, reason]) => ({ result, reason }))) ?? neededUntold;
  return answer(result, reason, needed, stated);
}

type Told = Pick<ScopeMatch, "result" | "reason">;

const neededUntold: Told = { result: "UNKNOWN", reason: "the needed place cannot be told" };

function worstOf(matches: readonly Told[]): Told | undefined {
  return (
    matches.find(({ result }) => result === "OUT") ??
    matches.find(({ result }) => result === "UNKNOWN") ??
    matches[0]
  );
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
