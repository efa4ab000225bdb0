import { monthOf } from "../../reading/dates/month-names.ts";
import { Gap, type Word } from "../../reading/text/words.ts";
import { type CountryKind, countryKindIn } from "./country-kinds.ts";
import { countryEndingAt, countryOfCode } from "./country-words.ts";
import { isForeignKind, isKindAlone, leadLength } from "./entity-lead.ts";
import { type EntityName, entityNameOf } from "./entity-name.ts";
import type { Role, Segment } from "./entity-segments.ts";
import { JOINERS } from "./entity-words.ts";
import { legalFormEndingAt } from "./legal-forms.ts";
import {
  isPointer,
  type PointedStanding,
  type Pointer,
  saysCovered,
  saysNoMore,
} from "./pointed-name.ts";

const NAMED_ROLES = ["name", "alias", "former", "owner", "excluded"] as const;
type NamedRole = (typeof NAMED_ROLES)[number];

function isNamedRole(role: Role): role is NamedRole {
  return NAMED_ROLES.some((named) => named === role);
}

/** What has been read of a cell so far, piece by piece. */
export interface Tally {
  readonly found: Readonly<Record<NamedRole, EntityName[]>>;
  readonly doubted: EntityName[];
  /** The companies it goes on to without a name, by where they are if it says so. */
  readonly opened: (CountryKind | null)[];
  readonly excludedCountries: string[];
  excludesForeign: boolean;
  isClosed: boolean;
}

/** Nothing read yet. */
export function newTally(): Tally {
  return {
    found: { name: [], alias: [], former: [], owner: [], excluded: [] },
    doubted: [],
    opened: [],
    excludedCountries: [],
    excludesForeign: false,
    isClosed: false,
  };
}

/** A piece of a cell among the others. */
export interface Place {
  readonly segments: readonly Segment[];
  readonly index: number;
  readonly words: readonly Word[];
  readonly text: string;
}

/** Roles behind whose wording the companies stand that are meant. */
const LEADS_TO_NAMES: ReadonlySet<Role> = new Set<Role>(["listed", "sampled", "closed"]);

/** Takes in one piece of a cell. */
export function take(tally: Tally, place: Place): void {
  const { segments, index, words, text } = place;
  const segment = segments[index];
  if (segment === undefined) return;
  const { role, first, last } = segment;
  if (isPointer(role)) {
    point(tally, role, standingAt(place));
    return;
  }
  const own = words.slice(first, last);
  if (role === "open") {
    if (isAllLeftOut(segments, index)) tally.isClosed = true;
    else open(tally, own, text);
  }
  if (role === "closed") tally.isClosed = true;
  if (role === "sampled") tally.opened.push(null);
  if (role === "limited") {
    if (segments[index - 1]?.role === "name") tally.doubted.push(...tally.found.name.splice(-1));
    return;
  }
  if (role === "excluded" && isSaidOfPointed(place)) return;
  if (role === "excluded" && isRemarkOnName(place)) {
    if (isSaidOfUnnamed(place)) return;
    const before = tally.found.name.pop();
    if (before !== undefined) {
      if (isRemarkOnAll(place)) tally.doubted.push(...tally.found.name.splice(0));
      tally.found.excluded.push(before);
      return;
    }
  }
  const kind = LEADS_TO_NAMES.has(role) ? "name" : role;
  if (!isNamedRole(kind)) return;
  if (kind === "excluded" && leavesOutKind(tally, own, text)) return;
  if (kind === "name" && countryKindIn(own, text)?.saysKind === true) open(tally, own, text);
  else name(tally, kind, own, text);
}

function open({ opened }: Tally, own: readonly Word[], text: string): void {
  opened.push(countryKindIn(own, text));
}

/** The countries of all that is gone on to, if each says where it is: "and its US subsidiaries, and those in Canada". */
export function countriesOnly(opened: readonly (CountryKind | null)[]): readonly string[] {
  return opened.includes(null) ? [] : opened.flatMap((kind) => kind?.countries ?? []);
}

/** "Excluding foreign subsidiaries", "excluding those in Brazil": companies that are left out without a name. */
function leavesOutKind(tally: Tally, own: readonly Word[], text: string): boolean {
  const said = writtenIn(own, text);
  tally.excludesForeign ||= isForeignKind(said);
  tally.isClosed ||= isKindAlone(said);
  const kind = countryKindIn(own, text);
  if (kind === null) return false;
  tally.excludedCountries.push(...kind.countries);
  return true;
}

function name(tally: Tally, kind: NamedRole, own: readonly Word[], text: string): void {
  const found = tally.found[kind];
  const read = entityNameOf(withoutLeadOf(own, text), text);
  if (read === null || (read.family === null && isProse(own, text))) return;
  const country = kind === "name" ? countryAlone(read) : null;
  const before = country === null ? undefined : found.pop();
  if (country !== null && before !== undefined) {
    found.push({ ...before, besideCountries: [...before.besideCountries, country] });
  } else found.push(read);
}

/** "Acme Ltd and to the staff employed by it": beside names with capitals, words without any name nobody. */
function isProse(words: readonly Word[], text: string): boolean {
  return (
    words.length >= SHORTEST_PROSE && CAPITAL.test(text) && !NAMES.test(writtenIn(words, text))
  );
}

const SHORTEST_PROSE = 3;
/** A capital, or a letter of a script that has none. */
const NAMES = /[\p{Lu}\p{Lo}\d]/u;

/** "Acme Ltd (not included)": nothing but what is said of the name before it. */
function isRemarkOnName({ segments, index, words, text }: Place): boolean {
  const segment = segments[index];
  const next = segments[index + 1]?.role ?? "name";
  if (segment === undefined || (next !== "name" && next !== "limited")) return false;
  const own = words.slice(segment.first, segment.last);
  const isState = IS_STATE.has(words[segment.first - 1]?.folded ?? "");
  return isBare(own) || (isState && !own.some((word) => beginsName(word, text)));
}

/** "Acme Ltd; joint ventures are not": a clause of its own on companies without a name. */
function isSaidOfUnnamed({ segments, index, words, text }: Place): boolean {
  const before = segments[index - 1];
  if (before?.role !== "name" || !CAPITAL.test(text)) return false;
  const own = words.slice(before.first, before.last);
  const startsClause = ((own[0]?.gap ?? 0) & Gap.clause) !== 0;
  return startsClause && !NAMES.test(writtenIn(own, text));
}

/** "Dissolved on 30 June": a month has a capital and names nobody. */
function beginsName({ start, folded }: Word, text: string): boolean {
  return CAPITAL.test(text.charAt(start)) && monthOf(folded) === null;
}

/** "Acme Ltd and Beta Ltd, out of scope": what a comma sets off may be said of both. */
function isRemarkOnAll({ segments, index, words }: Place): boolean {
  const name = segments[index - 1];
  if (name?.role !== "name") return false;
  const isSetOff = ((words[name.last]?.gap ?? 0) & Gap.comma) !== 0;
  return isSetOff && JOINERS.has(words[name.first - 1]?.folded ?? "");
}

const CAPITAL = /\p{Lu}/u;

/** Wordings that end with these say how it is with the company before them: "removed from the certificate after its sale". */
const IS_STATE = new Set(
  (
    "removed withdrawn descoped dissolved liquidated liquidation deregistered off excluded covered included certified scope " +
    "exclue exclu excluida excluido esclusa escluso ausgeschlossen uitgesloten zertifiziert umfasst enthalten"
  ).split(" "),
);

function isBare(words: readonly Word[]): boolean {
  return words.every(({ folded }) => SAYS_OUT.has(folded));
}

/** "The latter not covered before May": the words behind the pointer, which name no company. */
function isSaidOfPointed({ segments, index, words }: Place): boolean {
  const [before, segment] = [segments[index - 1], segments[index]];
  if (before === undefined || segment?.role !== "excluded" || !isPointer(before.role)) return false;
  if (!saysNoMore(words.slice(before.first, before.last))) return false;
  return !holdsForm(words.slice(segment.first, segment.last));
}

function holdsForm(words: readonly Word[]): boolean {
  const tokens = words.map(({ folded }) => folded);
  return tokens.some((_token, at) => legalFormEndingAt(tokens, at + 1) !== null);
}

/** How a company stands that the piece at a place points back at. */
function standingAt(place: Place): PointedStanding {
  const { segments, index, words } = place;
  const [before, pointer, next] = [segments[index - 1], segments[index], segments[index + 1]];
  const own = words.slice(pointer?.first, pointer?.last);
  if (isSaidOfPointed({ ...place, index: index + 1 })) return "out";
  if (before?.role === "excluded" && isEmpty(before)) return "out";
  const isOnly = before?.role === "closed" && isEmpty(before);
  if (isOnly || (next?.role === "closed" && isEmpty(next) && saysNoMore(own))) return "only";
  return saysCovered(own) ? "in" : "open";
}

/** Moves the company that is pointed at, or the others, to where they belong. */
function point({ found, doubted }: Tally, role: Pointer, standing: PointedStanding): void {
  const pointed = found.name.at(role === "lastNamed" ? -1 : -2);
  const all = found.name.splice(0);
  if (pointed === undefined) {
    (standing === "open" ? found.name : doubted).push(...all);
    return;
  }
  const others = all.filter((name) => name !== pointed);
  const isOut = standing === "out";
  if (isOut || standing === "open") found.name.push(...others);
  else found.name.push(pointed);
  if (isOut) found.excluded.push(pointed);
  else if (standing === "only") found.excluded.push(...others);
  else if (standing === "in") doubted.push(...others);
  else doubted.push(pointed);
}

/** "Excluding its subsidiaries": what would open the list closes it. */
function isAllLeftOut(segments: readonly Segment[], index: number): boolean {
  const [before, open] = [segments[index - 1], segments[index]];
  return before?.role === "excluded" && isEmpty(before) && isEmpty(open);
}

function isEmpty(segment: Segment | undefined): boolean {
  return segment?.first === segment?.last;
}

function writtenIn(words: readonly Word[], text: string): string {
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
}

/** "The subsidiary Acme Ltd", "the controls of Acme Ltd": the words of the name. */
function withoutLeadOf(words: readonly Word[], text: string): readonly Word[] {
  const first = words[0]?.start ?? 0;
  const from = first + leadLength(writtenIn(words, text));
  return from === first ? words : words.filter(({ start }) => start >= from);
}

/** "AfriDial (Pty) Ltd, ZA", "… | Sri Lanka": a country, or its code, that stands like a name of its own. */
function countryAlone({ core, family }: EntityName): string | null {
  const [word = "", ...more] = core;
  if (family !== null) return null;
  if (more.length === 0) return countryOfCode(word);
  const country = countryEndingAt(core, core.length);
  return country?.length === core.length ? country.code : null;
}

/** "Acme Ltd (not included)", "Acme Ltd – out of scope": what is left out is the name before. */
const SAYS_OUT = new Set(
  "included covered certified audited assessed tested listed from part of the in scope yet at next audit surveillance q1 q2 q3 q4 perimetre du champ certification im geltungsbereich zertifikats teil des".split(
    " ",
  ),
);
