import { withFootnotes } from "../../reading/text/footnotes.ts";
import { withHalfWidth } from "../../reading/text/half-width.ts";
import { withMarkersAsCommas } from "../../reading/text/list-markers.ts";
import { remembered } from "../../reading/text/memo.ts";
import { type FoundPhrase, phraseAt } from "../../reading/text/phrase-index.ts";
import { stemOf } from "../../reading/text/word-stem.ts";
import { Gap, type Word, wordsOf } from "../../reading/text/words.ts";
import { countryEndingAt, countryOfCode } from "./country-words.ts";
import { withoutAddresses, withoutCounts } from "./entity-address.ts";
import { withoutAppositions } from "./entity-apposition.ts";
import { withoutLabel } from "./entity-label.ts";
import { isForeignKind, isKindAlone, leadLength } from "./entity-lead.ts";
import { type EntityMarker, entityMarkers } from "./entity-markers.ts";
import { type EntityName, entityNameOf } from "./entity-name.ts";
import { withShortNames } from "./entity-short-name.ts";
import { withSiblingsParted } from "./entity-siblings.ts";
import { withScriptsApart } from "./entity-scripts.ts";
import { withExclusionsNamed } from "./entity-sentences.ts";
import { isBranchWord, legalFormEndingAt } from "./legal-forms.ts";
import { companiesCounted } from "./unnamed-companies.ts";

/** Everything a cell says of companies. */
export interface EntityText {
  /** The companies it names, in order. */
  readonly names: readonly EntityName[];
  /** Names the first of them goes by besides. */
  readonly aliases: readonly EntityName[];
  /** Names it had or has taken since. */
  readonly formers: readonly EntityName[];
  /** Companies that it says one of them belongs to. */
  readonly owners: readonly EntityName[];
  /** Companies it says are left out. */
  readonly excluded: readonly EntityName[];
  /** Whether it leaves out the group's companies in other countries: "excluding foreign subsidiaries". */
  readonly excludesForeign: boolean;
  /** Whether it goes on to companies it does not name: "and its subsidiaries". */
  readonly isOpen: boolean;
  /** Whether it says that these are all: "the following entities only". */
  readonly isClosed: boolean;
}

const MOST_TEXTS = 1000;

/** Reads the companies of a cell. */
export const readEntities: (text: string) => EntityText = remembered(read, MOST_TEXTS);

const NAMED_ROLES = ["name", "alias", "former", "owner", "excluded"] as const;
type NamedRole = (typeof NAMED_ROLES)[number];
type Role = EntityMarker | NamedRole;

function isNamedRole(role: Role): role is NamedRole {
  return NAMED_ROLES.some((named) => named === role);
}

/** Company forms that are written on to the name without a space. */
const UNSPACED_FORM = /株式会社|合同会社|有限责任公司|股份有限公司|有限公司/gu;

const LEADING_COMMAS = /^[\s,]+/u;

function read(written: string): EntityText {
  const labelled = withMarkersAsCommas(withHalfWidth(withFootnotes(written)));
  const about = withoutLabel(labelled.replace(LEADING_COMMAS, ""));
  const listed = withMarkersAsCommas(withShortNames(withSiblingsParted(about)));
  const named = withExclusionsNamed(
    withoutAppositions(withoutCounts(listed.replace(LEADING_COMMAS, ""))),
  );
  const text = withScriptsApart(withoutAddresses(named)).replace(UNSPACED_FORM, " $& ");
  const words = withoutNumbers(withInitialsJoined(wordsOf(text), text));
  const found: Record<NamedRole, EntityName[]> = {
    name: [],
    alias: [],
    former: [],
    owner: [],
    excluded: [],
  };
  let isOpen = false;
  let isClosed = false;
  let excludesForeign = false;
  const segments = segmentsOf(words, text);
  for (const [index, { role, first, last }] of segments.entries()) {
    if (role === "open") {
      if (isAllLeftOut(segments, index)) isClosed = true;
      else isOpen = true;
    }
    if (role === "closed") isClosed = true;
    const next = segments[index + 1]?.role ?? "name";
    const isBare = words.slice(first, last).every(({ folded }) => SAYS_OUT.has(folded));
    if (role === "excluded" && next === "name" && isBare) {
      const before = found.name.pop();
      if (before !== undefined) found.excluded.push(before);
      continue;
    }
    const kind = role === "listed" || role === "closed" ? "name" : role;
    if (!isNamedRole(kind)) continue;
    const segment = words.slice(first, last);
    if (kind === "excluded") {
      const said = writtenIn(segment, text);
      excludesForeign ||= isForeignKind(said);
      isClosed ||= isKindAlone(said);
    }
    const name = entityNameOf(withoutLeadOf(segment, text), text);
    if (name === null) continue;
    const country = kind === "name" ? countryAlone(name) : null;
    const before = country === null ? undefined : found.name.pop();
    if (country !== null && before !== undefined) {
      found.name.push({ ...before, besideCountries: [...before.besideCountries, country] });
    } else found[kind].push(name);
  }
  return {
    names: found.name,
    aliases: found.alias,
    formers: found.former,
    owners: found.owner,
    excluded: found.excluded,
    excludesForeign,
    isOpen: isOpen || companiesCounted(listed) > found.name.length,
    isClosed,
  };
}

/** "Excluding its subsidiaries": what would open the list closes it. */
function isAllLeftOut(segments: readonly Segment[], index: number): boolean {
  const [before, open] = [segments[index - 1], segments[index]];
  const isEmpty = (segment: Segment | undefined) => segment?.first === segment?.last;
  return before?.role === "excluded" && isEmpty(before) && isEmpty(open);
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

/** "AfriDial (Pty) Ltd, ZA": the code of a country that stands like a name of its own. */
function countryAlone({ core, family }: EntityName): string | null {
  const [word = "", ...more] = core;
  return family === null && more.length === 0 ? countryOfCode(word) : null;
}

/** "Acme Ltd (not included)", "Acme Ltd – out of scope": what is left out is the name before. */
const SAYS_OUT = new Set(
  "included covered certified listed part of the in scope yet at next audit surveillance q1 q2 q3 q4 perimetre du champ certification".split(
    " ",
  ),
);

interface Segment {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
}

/** Cuts the words of a cell into names, by the wordings between them and by where a form ends one. */
function segmentsOf(words: readonly Word[], text: string): readonly Segment[] {
  const segments: Segment[] = [];
  const tokens = words.map((word) => word.folded);
  let role: Role = "name";
  let first = 0;
  const close = (last: number, next: Role, from: number) => {
    const saysAlone = role === "open" || role === "closed" || role === "excluded";
    if (last > first || saysAlone) segments.push({ role, first, last });
    role = next;
    first = from;
  };
  for (let at = 0; at < words.length;) {
    const marker = exInBracket(words, at) ?? phraseAt(entityMarkers, words, at);
    if (marker !== null && (at > first || first > 0 || marker.value !== "number")) {
      const isLead = marker.value === "open" && leadsToName(words, marker.last + 1, text);
      close(at, isLead ? roleOfNamed(role) : marker.value, marker.last + 1);
      at = marker.last + 1;
      continue;
    }
    const word = words[at];
    if (word !== undefined && (at > first || leavesRemark(role, word))) {
      const next = roleAfterBoundary(words, tokens, at, first, role, text);
      if (next !== null) {
        close(at, next, JOINERS.has(word.folded) ? at + 1 : at);
      }
    }
    at += 1;
  }
  close(words.length, "name", words.length);
  return segments;
}

/** "Acme Ltd (ex Beta)": elsewhere "ex" may begin a name. */
function exInBracket(words: readonly Word[], at: number): FoundPhrase<EntityMarker> | null {
  const word = words[at];
  const isEx = word?.folded === "ex" && (word.gap & Gap.open) !== 0;
  return isEx ? { value: "former", first: at, last: at } : null;
}

/** "Excluding its subsidiary Acme Ltd" goes on to name it; "and its subsidiaries" does not. */
function leadsToName(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at];
  return word?.gap === 0 && /\p{Lu}/u.test(text.charAt(word.start));
}

/** A subsidiary that is named counts as what stands before it: left out, or one more of the companies. */
function roleOfNamed(before: Role): Role {
  return before === "excluded" ? "excluded" : "name";
}

/** What starts at a word, where a new name starts there; `null` where the name goes on. */
function roleAfterBoundary(
  words: readonly Word[],
  tokens: readonly string[],
  at: number,
  first: number,
  role: Role,
  text: string,
): Role | null {
  const word = words[at];
  const gap = word?.gap ?? 0;
  const isAnd = JOINERS.has(tokens[at] ?? "");
  if (gap === 0 && !isAnd) return null;
  // "(dissolved)" ends with its bracket; "excluding Acme Inc (PH), Beta Inc" does not.
  const endsRemark = word !== undefined && endsBracket(word) && !opensBracket(words, first, at);
  const carried = role === "excluded" && !endsRemark ? "excluded" : "name";
  if (isHardBreak(words, at, text)) return carried;
  if ((gap & Gap.open) !== 0 && listsNames(words, tokens, at)) return carried;
  if ((gap & Gap.close) !== 0 && role !== "name") return carried;
  if (!isAnd && (gap & (Gap.slash | Gap.comma)) === 0) return null;
  const form = legalFormEndingAt(tokens.slice(first, at), at - first);
  if (form === null || form.length === at - first) return null;
  return belongsToName(words, isAnd ? at + 1 : at, isAnd) ? null : carried;
}

/** Whether a bracket that says no more than "dissolved" of the name before it ends at this word. */
function leavesRemark(role: Role, word: Word): boolean {
  return role === "excluded" && endsBracket(word);
}

function endsBracket({ gap }: Word): boolean {
  return (gap & Gap.close) !== 0;
}

function opensBracket(words: readonly Word[], first: number, end: number): boolean {
  return words.slice(first, end).some(({ gap }) => (gap & Gap.open) !== 0);
}

/** "Acme Group Ltd (Acme Pay Ltd, Acme Mail Ltd)": a bracket with several registered names lists them. */
function listsNames(words: readonly Word[], tokens: readonly string[], open: number): boolean {
  let forms = 0;
  for (let end = open + 1; end <= words.length; end += 1) {
    const form = legalFormEndingAt(tokens.slice(open, end), end - open);
    const ends = words[end] === undefined || ((words[end]?.gap ?? 0) & ENDS_NAME) !== 0;
    if (form !== null && form.length < end - open && ends) forms += 1;
    if (words[end] === undefined || ((words[end]?.gap ?? 0) & Gap.close) !== 0) break;
  }
  return forms > 1;
}

const ENDS_NAME = Gap.comma | Gap.clause | Gap.close;

/** Whether what follows a form still belongs to the name: another form, a country, a branch. */
function belongsToName(words: readonly Word[], start: number, isAnd: boolean): boolean {
  const tokens = words.map(({ folded }) => folded);
  const token = tokens[start];
  if (token === undefined || token === "co") return true;
  if (isAnd) return false;
  if (isBranchWord(token) || isBranchPlace(words, start)) return true;
  for (let end = start + 1; end <= Math.min(tokens.length, start + 4); end += 1) {
    const form = legalFormEndingAt(tokens.slice(start, end), end - start);
    if (form?.length === end - start) return true;
    if (countryEndingAt(tokens.slice(start, end), end - start)?.length === end - start) {
      return endsCountry(words, end);
    }
  }
  return false;
}

/** "Ltd, Manila Branch", "Ltd, Quezon City ROHQ": the town of a branch. */
function isBranchPlace(words: readonly Word[], start: number): boolean {
  for (let at = start + 1; at <= start + LONGEST_TOWN; at += 1) {
    const word = words[at];
    if (word === undefined || word.gap !== 0) return false;
    if (isBranchWord(word.folded)) return true;
  }
  return false;
}

/** The most words that the town of a branch has. */
const LONGEST_TOWN = 2;

/** "FZ-LLC, Dubai Internet City" goes on behind Dubai: it is an address. */
function endsCountry(words: readonly Word[], end: number): boolean {
  const next = words[end];
  return next === undefined || next.gap !== 0 || next.folded === "and" || isBranchWord(next.folded);
}

/** "And" between two registered names, in the languages that certificates are written in. */
const JOINERS = new Set(["and", "et", "und", "y", "e", "en", "og", "och", "oraz"]);

const HARD_BREAK = /[;\n\r|•·；]|\s\/\s/u;

/** A semicolon, a line break or " / " between names; a full stop is part of "Sdn. Bhd.". */
function isHardBreak(words: readonly Word[], at: number, text: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || (word.gap & (Gap.clause | Gap.slash)) === 0) return false;
  return HARD_BREAK.test(text.slice(before?.end ?? 0, word.start));
}

/** "A.C.M.E." is one word, and so are three letters set apart: "d/b/a", "S R L". */
function withInitialsJoined(words: readonly Word[], text: string): readonly Word[] {
  if (!words.some((word) => word.folded.length === 1)) return words;
  const joined: Word[] = [];
  for (let at = 0; at < words.length;) {
    const end = endOfInitials(words, at, text);
    const word = words[at];
    const last = words[end - 1];
    if (word === undefined || last === undefined) break;
    if (end - at < 2) joined.push(word);
    else {
      const folded = words
        .slice(at, end)
        .map((part) => part.folded)
        .join("");
      joined.push({
        folded,
        stem: stemOf(folded),
        start: word.start,
        end: last.end,
        gap: word.gap,
      });
    }
    at = Math.max(end, at + 1);
  }
  return joined;
}

/** Where a run of single letters that belong together ends: in "S.A.S. y filiales" the last one stands apart. */
function endOfInitials(words: readonly Word[], first: number, text: string): number {
  let end = first;
  let dots = 0;
  while (words[end]?.folded.length === 1) {
    const gap = words[end]?.gap ?? 0;
    if (end > first && (gap & ~(Gap.slash | Gap.clause)) !== 0) break;
    if (end > first + 1 && isTight(words, first) && !isTight(words, end - 1)) break;
    const before = words[end - 1];
    if (end > first && before !== undefined && text.charAt(before.end) === ".") dots += 1;
    end += 1;
  }
  const length = end - first;
  return length > 2 || (length === 2 && dots === 1 && isTight(words, first)) ? end : first + 1;
}

function isTight(words: readonly Word[], first: number): boolean {
  const [one, two] = [words[first], words[first + 1]];
  return one !== undefined && two !== undefined && two.start - one.end === 1;
}

const LONG_NUMBER = /\d{4}/u;
const FOUR_DIGITS = /^\d{4}$/u;

/** "Vision 2030 Ltd": the name goes on behind the number, which a register's number never stands amid. */
function isYearInName(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word?.gap === 0 && next?.gap === 0 && FOUR_DIGITS.test(word.folded);
}

/** Leaves out registration numbers: "(123456-X)", "201912345K". */
function withoutNumbers(words: readonly Word[]): readonly Word[] {
  if (!words.some((word) => LONG_NUMBER.test(word.folded))) return words;
  return words.filter((word, at) => {
    if (at === 0 || isYearInName(words, at)) return true;
    if (LONG_NUMBER.test(word.folded)) return false;
    const before = words[at - 1];
    const isTail = word.folded.length <= 2 && word.gap === 0 && before?.end === word.start - 1;
    return !(isTail && before !== undefined && LONG_NUMBER.test(before.folded));
  });
}
