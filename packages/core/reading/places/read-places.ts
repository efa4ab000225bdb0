import { withMarkedItemsApart } from "./answer-marks.ts";
import { withBackReference, withoutBracketsOfReferences } from "./back-reference.ts";
import { bracketNote, type NotedYear } from "./bracket-note.ts";
import { cellState } from "../cell/cell-state.ts";
import { type Clauses, readClauses, type Standing } from "../text/clauses.ts";
import { doubtsSiteBefore, eastAsianStanding } from "./east-asian-standing.ts";
import { withDatesInEnglish } from "./dates-abroad.ts";
import { homeNote } from "./home-note.ts";
import { withDeniedSites } from "./denied-sites.ts";
import type { Fact } from "../cell/fact.ts";
import { withoutFormerNames } from "./former-names.ts";
import { asWritten, inPlaceCase } from "./place-case.ts";
import { evenText } from "../text/even-text.ts";
import { withFootnotes } from "../text/footnotes.ts";
import { withHalfWidth } from "../text/half-width.ts";
import { withStateBehindDash } from "./state-behind-slash.ts";
import { withOpenLists } from "../text/open-lists.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import { newAddress, withLastMoved, withNewAddressesApart } from "./new-address.ts";
import { withAnswersInWords } from "../cell/answered-items.ts";
import { withMarkersAsCommas } from "../text/list-markers.ts";
import { remembered } from "../text/memo.ts";
import { withoutPhasesOfAddresses } from "./phase-in-address.ts";
import { plainPlace } from "./plain-place.ts";
import { referencesIn, type ReferringPieces, withoutWordsOf } from "./referring-pieces.ts";
import { saysRemote } from "../controls/remote-words.ts";
import { siteCues } from "./site-cues.ts";
import { openListCues } from "../text/negation.ts";
import { phraseAt } from "../text/phrase-index.ts";
import { siteOfSentence } from "./site-of-sentence.ts";
import { doubtsSite } from "./site-doubts.ts";
import { describesSite, limitsSite } from "./site-remark.ts";
import { withFirstSiteHeading } from "./site-headings.ts";
import { nameBeforeSentence, startOfTail, yearInTail } from "./site-tail.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import {
  claimsAllPlaces,
  countOfPlaces,
  isHeadOffice,
  mayClaimSites,
  saysHeadOfficeOnly,
} from "../artefacts/certificate/site-claims.ts";
import type { Span } from "../text/span.ts";
import { beginsState } from "../text/state-remarks.ts";
import { wordsOf } from "../text/words.ts";
import { spelledOutBefore } from "../text/spelled-out.ts";
import { withSitesNamed } from "./sites-in-prose.ts";
import { type PlaceSpan, splitPlaces } from "./split-places.ts";
import type { StatedPlace, StatedPlaces } from "./stated-places.ts";

/** What stands behind a dash or colon: "Cebu City – no certificate"; "two offices - in Cebu City" leads on to its name. */
const BEHIND_DASH = /(?:\s[-\u2013\u2014]|:)\s+(?!(?:in|at|en|à|em|im|в|във|у)\s+\p{Lu})(.*)$/su;

/** The `why` of a list of which every place can be meant either way. */
export const PLACES_LEFT_OPEN = "it leaves open which places are meant";

/**
 * The places that a cell names, in the order they stand, each as listed, excluded or not there
 * yet, or left open. Whether "Makati" and "Philippines" beside it are one place or two is for the matcher, which
 * knows places.
 */
export function readPlaces(cell: SourceCell, thisYear: number): Fact<StatedPlaces> {
  const state = cellState(cell);
  if (state !== null) return state;
  const places = placesIn(cell.content.text, thisYear);
  if (places === null) return unclearIn(cell, PLACES_LEFT_OPEN);
  const says = places.places.length > 0 || places.claimsAll || places.headOfficeOnly;
  if (!says && places.count === null) return unclearIn(cell, "it names no place");
  return statedIn(cell, places);
}

/** As `readPlaces`, for any text; `null` where the text leaves open of every place whether it means it. */
export function placesIn(written: string, thisYear: number): StatedPlaces | null {
  const even = evenText(written);
  const cased = inPlaceCase(even);
  const read = placesInEven(cased, thisYear);
  return read === null || cased === even ? read : asWritten(read, cased, even);
}

/** What a list is rewritten by before it is split, the first step first. */
const STEPS: readonly ((text: string) => string)[] = [
  withStateBehindDash,
  withOpenLists,
  withDatesInEnglish,
  withFirstSiteHeading,
  withDeniedSites,
  withSitesNamed,
  withFootnotes,
  withHalfWidth,
  withAnswersInWords,
  withRemarksApart,
];

function placesInEven(even: string, thisYear: number): StatedPlaces | null {
  const text = STEPS.reduce((before, step) => step(before), even);
  const pieces = splitPlaces(text);
  const references = referencesIn(text, pieces);
  const own = withMarkersAsCommas(withoutWordsOf(references, text));
  const clauses = readClauses(withoutPhasesOfAddresses(own), siteCues);
  const list = { text, clauses, thisYear };
  const tellsMore = mayClaimSites(clauses.words);
  const headOfficeOnly = tellsMore && saysHeadOfficeOnly(text);
  const isLeftOut = (name: string) => name === "" || (headOfficeOnly && isHeadOffice(name));
  const places = placesOf(list, pieces, references).filter((it) => !isLeftOut(it.text));
  if (places.length > 0 && places.every(({ standing }) => standing === "open")) return null;
  const goesOn = clauses.words.some(
    (_word, at) => phraseAt(openListCues, clauses.words, at) !== null,
  );
  if (!tellsMore) return { places, claimsAll: false, count: null, headOfficeOnly, goesOn };
  const sites = places.filter(({ standing, remote }) => standing === "listed" && !remote).length;
  const count = countOfPlaces(text);
  return {
    places,
    claimsAll: count === null && claimsAllPlaces(text),
    count: count !== null && count > sites ? count : null,
    headOfficeOnly,
    goesOn,
  };
}

/** What the pieces name, each with what is said of it further on. */
function placesOf(
  list: ListText,
  pieces: readonly PlaceSpan[],
  references: readonly ReferringPieces[],
): readonly StatedPlace[] {
  let places: readonly StatedPlace[] = [];
  pieces.forEach((piece, at) => {
    const reference = references.find(({ first, last }) => at >= first && at <= last);
    if (reference === undefined) {
      const between = list.text.slice(pieces[at - 1]?.end ?? 0, piece.start);
      places = withPlacesIn(list, piece, places, between);
    } else if (at === reference.first) places = withBackReference(places, reference.says);
  });
  return places;
}

function withPlacesIn(
  list: ListText,
  piece: PlaceSpan,
  before: readonly StatedPlace[],
  between: string,
): readonly StatedPlace[] {
  const found = itemsIn(list, piece).filter(({ text }) => text !== "");
  const address = newAddress(list.text.slice(piece.start, piece.end));
  if (address === "") return [...before, ...found];
  const name = plainPlace(address);
  const there = found.map((it) => ({ ...it, text: name === "" ? it.text : name }));
  return [...withLastMoved(before, between), ...there];
}

/** The text, of the same length, with what is told of a site beside it in pieces of their own. */
function withRemarksApart(text: string): string {
  const listed = withMarkedItemsApart(withoutFormerNames(text));
  return withNewAddressesApart(withoutBracketsOfReferences(listed));
}

/** A list of places as it is read. `thisYear` is the year of the day that is checked for. */
interface ListText {
  readonly text: string;
  readonly clauses: Clauses;
  readonly thisYear: number;
}

interface Item {
  readonly text: string;
  readonly standing: StatedPlace["standing"];
  readonly remote: boolean;
}

/** A piece of the list and what its brackets add: a place inside it, an exception, home workers. */
function itemsIn(list: ListText, piece: PlaceSpan): readonly Item[] {
  const { text } = list;
  const head = headOf(text, piece);
  const said = saidInEastAsian(text, piece, head);
  if (said !== null) return said;
  const tail = head.start + startOfTail(text.slice(head.start, head.end));
  const naming = withoutDescription(text, { start: head.start, end: tail });
  const { name, isHome: isNamedHome } = nameIn(text.slice(naming.start, naming.end));
  if (doubtsSite(text, head.start, head.end)) return own(name, "open", isNamedHome);
  const taken = takenOutBySentence(list, head, name, isNamedHome);
  if (taken !== null) return taken;
  if (piece.brackets.length === 0) {
    const year = yearInTail(text.slice(head.start, head.end));
    const isComing = year !== null && year > list.thisYear;
    const standing = standingOf(list, head, isComing ? { year, means: "from" } : null);
    const remark = remarkIn(text, head);
    const isLimited =
      limitsSite(remark, name) ||
      beginsState(wordsOf(remark), 0) ||
      limitsSite(text.slice(tail, head.end), name);
    const opening = nameBeforeSentence(name);
    return own(opening ?? name, heldOpen(standing, isLimited || opening !== null), isNamedHome);
  }
  const brackets = piece.brackets.map(({ start, end }) => text.slice(start, end));
  const year = brackets.map(noteIn).find((note) => note.year !== null)?.year ?? null;
  const homes = brackets.map(homesIn);
  const isUnclear = homes.includes("unclear");
  const isDoubtful =
    isUnclear || isDoubted(text, piece, name) || limitsSite(text.slice(tail, head.end), name);
  const told = isDoubtful ? saidInRemarks(brackets) : null;
  const standing = told ?? heldOpen(standingOf(list, head, year), isDoubtful);
  const details = (told === null ? piece.brackets : [])
    .flatMap((bracket) => itemsInBracket(list, bracket))
    .map((item) => (item.remote ? homesAt(name, item, isUnclear) : item));
  const isHome = isNamedHome || homes.includes("everyone");
  const inside = details.filter((item) => item.standing === standing && !item.remote);
  const apart = details.filter((item) => !inside.includes(item) && !(item.remote && isHome));
  return [...named(name, inside).flatMap((it) => own(it, standing, isHome)), ...apart];
}

/** "(fit-out stage, not yet audited)": of several remarks in small letters one tells that the site is not in scope yet. */
function saidInRemarks(brackets: readonly string[]): Item["standing"] | null {
  for (const words of brackets) {
    if (!words.includes(",") || /\p{Lu}/u.test(words) || saysRemote(words)) continue;
    for (const remark of words.slice(1, -1).split(",")) {
      const isOfMore = /^\s*(?:extension|expansion)/iu.test(remark);
      if (!isOfMore && phraseAt(siteCues, wordsOf(remark), 0)?.value === "not-yet")
        return "not-yet";
    }
  }
  return null;
}

/** Those who work from home at a site: "Manila (20% WFH)" says nothing of homes in India. */
function homesAt(site: string, { text, standing }: Item, isUnclear: boolean): Item {
  const isApart = site === "" || text === "" || saysRemote(site);
  return {
    text: isApart ? text : `${text}, ${site}`,
    standing: isUnclear ? "open" : standing,
    remote: true,
  };
}

/** "大阪支社は除く", "大阪（対象外）": one site, and what is said against it. */
function saidInEastAsian(
  text: string,
  { brackets }: PlaceSpan,
  head: Span,
): readonly Item[] | null {
  const words = text.slice(head.start, head.end);
  const said = eastAsianStanding(words);
  if (said !== null) return own(plainPlace(said.name), said.standing, false);
  for (const { start, end } of brackets) {
    const note = eastAsianStanding(text.slice(start, end));
    if (note?.name === "") return own(plainPlace(words), note.standing, false);
    if (doubtsSiteBefore(text.slice(start, end))) {
      return [words, text.slice(start, end)].flatMap((it) =>
        own(plainPlace(it.replace(/[()（）]/gu, "")), "open", false),
      );
    }
  }
  return null;
}

/** "The Davao site was closed in 2025 and removed from the certificate". */
function takenOutBySentence(
  list: ListText,
  head: Span,
  name: string,
  isHome: boolean,
): readonly Item[] | null {
  if (list.clauses.isPlain) return null;
  const site = siteOfSentence(list.text, head, name);
  const standing = site === null ? "listed" : standingOf(list, site, null);
  if (site === null || standing === "listed" || standing === "open") return null;
  return own(list.text.slice(site.start, site.end), standing, isHome);
}

/** A listed site that something is said of which may take it off the list again. */
function heldOpen(standing: Item["standing"], isDoubtful: boolean): Item["standing"] {
  return isDoubtful && standing === "listed" ? "open" : standing;
}

function remarkIn(text: string, { start, end }: Span): string {
  return BEHIND_DASH.exec(text.slice(start, end))?.[1] ?? "";
}

function isDoubted(text: string, piece: PlaceSpan, name: string): boolean {
  if (isRemarkedBefore(text, piece)) return true;
  return piece.brackets.some(({ start, end }) => {
    const remark = text.slice(start + 1, end - 1);
    return !saysRemote(remark) && (limitsSite(remark, name) || beginsState(wordsOf(remark), 0));
  });
}

/** "(until 2025) Pune": a remark that stands before what it is about. */
function isRemarkedBefore(text: string, { start, brackets: [first] }: PlaceSpan): boolean {
  if (first === undefined || text.slice(start, first.start).trim() !== "") return false;
  return !readClauses(text.slice(first.start, first.end), siteCues).isPlain;
}

function own(text: string, standing: Item["standing"], remote: boolean): readonly Item[] {
  return [{ text, standing, remote }];
}

/** How many names, and how many brackets, are kept: lists differ more than what they are made of. */
const MOST_NAMES = 2000;

/** The words of a piece outside its brackets: the name they leave, and whether they speak of homes. */
const nameIn = remembered(
  (words) => ({ name: plainPlace(words), isHome: saysRemote(words) }),
  MOST_NAMES,
);

const noteIn = remembered(bracketNote, MOST_NAMES);
const homesIn = remembered(homeNote, MOST_NAMES);
const describes = remembered(describesSite, MOST_NAMES);

/** "Manila – 24/7 operations" is Manila. */
function withoutDescription(text: string, { start, end }: Span): Span {
  const behind = BEHIND_DASH.exec(text.slice(start, end));
  const remark = behind?.[1] ?? "";
  return behind !== null && remark !== "" && describes(remark)
    ? { start, end: start + behind.index }
    : { start, end };
}

/** "Manila (BGC)" is one place named twice; "Philippines (Makati, Cebu)" is two. */
function named(name: string, inside: readonly Item[]): readonly string[] {
  const [first, ...more] = inside;
  if (first === undefined) return [name];
  if (name === "" || isHeadOffice(name)) return inside.map((item) => item.text);
  if (more.length === 0) return [`${name}, ${first.text}`];
  return inside.map((item) => `${item.text}, ${name}`);
}

function itemsInBracket(list: ListText, bracket: Span): readonly Item[] {
  const { text } = list;
  const inner = { start: bracket.start + 1, end: bracket.end - 1 };
  const words = text.slice(inner.start, inner.end);
  if (isShortForm(list, bracket)) return [];
  if (noteIn(words).isNote || describes(words))
    return saysRemote(words) ? [remoteItem(list, words, inner)] : [];
  return splitPlaces(words).flatMap(({ start, end }) => {
    const span = { start: inner.start + start, end: inner.start + end };
    const piece = text.slice(span.start, span.end);
    const said = eastAsianStanding(piece);
    const name = plainPlace(said?.name ?? piece);
    if (name === "") return [];
    if (said !== null) return own(name, said.standing, false);
    const isDoubtful = doubtsSite(text, span.start, span.end);
    const standing = heldOpen(standingOf(list, span, null), isDoubtful);
    return [{ text: name, standing, remote: saysRemote(piece) }];
  });
}

/** "King Abdullah Financial District (KAFD)" is one name. */
function isShortForm({ clauses: { words } }: ListText, bracket: Span): boolean {
  const at = words.findIndex(({ start }) => start > bracket.start);
  return at > 0 && words[at]?.end === bracket.end - 1 && spelledOutBefore(words, at) !== null;
}

function remoteItem(list: ListText, words: string, span: Span): Item {
  return { text: plainPlace(words), standing: standingOf(list, span, null), remote: true };
}

/** The words of a piece outside its brackets. */
function headOf(text: string, { start, end, brackets }: PlaceSpan): Span {
  const first = brackets[0];
  if (first === undefined) return { start, end };
  if (text.slice(start, first.start).trim() !== "") return { start, end: first.start };
  return { start: first.end, end: Math.max(first.end, end) };
}

const MEANING: Readonly<Record<Standing, Item["standing"]>> = {
  asserted: "listed",
  negated: "excluded",
  "not-yet": "not-yet",
  unclear: "open",
};

/** "(2027)" is still to come, "(since 2019)" has been; "(until 2026)" may be over already. */
function standingByYear({ year, means }: NotedYear, thisYear: number): Item["standing"] {
  if (means === "until") return year > thisYear ? "listed" : "open";
  return means === "since" || year < thisYear ? "listed" : "not-yet";
}

function standingOf(
  { clauses: { words, isPlain, standing }, thisYear }: ListText,
  span: Span,
  year: NotedYear | null,
): Item["standing"] {
  if (isPlain) return year === null ? "listed" : standingByYear(year, thisYear);
  const first = words.findIndex((word) => word.end > span.start);
  const last = words.findLastIndex((word) => word.start < span.end);
  const meant = first < 0 || last < first ? "listed" : MEANING[standing(first, last)];
  if (year === null || meant === "excluded") return meant;
  return standingByYear(year, thisYear);
}
