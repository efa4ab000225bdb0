import { type FoundPhrase, phraseAt } from "../../reading/text/phrase-index.ts";
import { beginsState } from "../../reading/text/state-remarks.ts";
import { Gap, type Word } from "../../reading/text/words.ts";
import { countryEndingAt } from "./country-words.ts";
import { type EntityMarker, entityMarkers } from "./entity-markers.ts";
import { JOINERS } from "./entity-words.ts";
import { isBranchWord, legalFormEndingAt, legalFormInFront } from "./legal-forms.ts";
import { beginsName, endBeforeLead, isPointer, pointsBack } from "./pointed-name.ts";
import { beginsRegisteredName, holdsRegisteredName, leadsToName } from "./registered-names.ts";

/** What a piece of a cell on companies is: a name, or what a wording makes of it. */
export type Role = EntityMarker | "name";

/** A piece of a cell: the words from `first` on, before `last`. */
export interface Segment {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
}

/** Roles whose wording says something without more words. */
const SAYS_ALONE: ReadonlySet<Role> = new Set<Role>([
  "open",
  "closed",
  "excluded",
  "sampled",
  "limited",
  "firstNamed",
  "lastNamed",
]);

/** Roles whose words are of no name, and end where a registered one begins: "reg. no. 123, Acme Ltd". */
const SAYS_BESIDE: ReadonlySet<Role> = new Set<Role>(["number", "open"]);

/** Cuts the words of a cell into names, by the wordings between them and by where a form ends one. */
export function segmentsOf(words: readonly Word[], text: string): readonly Segment[] {
  const segments: Segment[] = [];
  const tokens = words.map((word) => word.folded);
  let role: Role = "name";
  let first = 0;
  const close = (last: number, next: Role, from: number) => {
    if (last > first || SAYS_ALONE.has(role)) segments.push({ role, first, last });
    role = next;
    first = from;
  };
  for (let at = 0; at < words.length;) {
    const marker = markerAt(words, at, text);
    if (marker !== null && (at > first || first > 0 || marker.value !== "number")) {
      const isLead = marker.value === "open" && beginsName(words[marker.last + 1], text);
      const end = isPointer(marker.value) ? endBeforeLead(words, first, at) : at;
      close(end, isLead ? roleOfNamed(role) : marker.value, marker.last + 1);
      at = marker.last + 1;
      continue;
    }
    const word = words[at];
    if (word !== undefined && (at > first || leavesRemark(role, word))) {
      const isListed = segments.some((segment) => segment.role === "name");
      const next = roleAfterBoundary({ words, tokens, text, first, role, isListed }, at);
      if (next !== null) {
        const isJoined = JOINERS.has(word.folded) || OR.has(word.folded);
        close(at, next, isJoined ? at + 1 : at);
      }
    }
    at += 1;
  }
  close(words.length, "name", words.length);
  return segments;
}

/** The wording that starts at a word; one that could point back and does not is none. */
function markerAt(
  words: readonly Word[],
  at: number,
  text: string,
): FoundPhrase<EntityMarker> | null {
  const found =
    exInBracket(words, at) ?? operatingAs(words, at, text) ?? phraseAt(entityMarkers, words, at);
  const state = found === null ? stateBehind(words, at) : null;
  if (state !== null) return state;
  if (found?.value === "limited" && ((words[at]?.gap ?? 0) & Gap.open) !== 0) return found;
  if (found?.value === "limited" || MAY_BE_A_NAME.has(words[at]?.folded ?? "")) {
    return isSaid(words, at, text) ? found : null;
  }
  if (found === null || !isPointer(found.value)) return found;
  const isFormerName = words[found.last]?.folded === "former" && at > 0;
  if (isFormerName && beginsName(words[found.last + 1], text)) {
    return { ...found, value: "former" };
  }
  return pointsBack(words, found.first, found.last, text) ? found : null;
}

/** Short words for "without" that may begin a name: "Sin Chew Ltd". */
const MAY_BE_A_NAME = new Set(
  "sin sem sans bez senza zonder uden utan uten krome osim haric".split(" "),
);

/** Whether a word is said of the name before it and no part of one: "Acme Till Ltd". */
function isSaid(words: readonly Word[], at: number, text: string): boolean {
  const word = words[at];
  return at > 0 && word !== undefined && !CAPITAL.test(text.charAt(word.start));
}

/** "Acme Ltd (en cours)", "Acme Ltd – ab 2027": set apart behind a name; the rest of the remark is no name. */
function stateBehind(words: readonly Word[], at: number): FoundPhrase<EntityMarker> | null {
  const gap = words[at]?.gap ?? 0;
  const isApart =
    (gap & (Gap.open | Gap.colon | Gap.clause)) !== 0 || (gap !== 0 && endsName(words, at));
  if (at === 0 || !isApart || !beginsState(words, at)) return null;
  let last = at;
  while (words[last + 1]?.gap === 0) last += 1;
  return { value: "limited", first: at, last };
}

/** Whether the words before one end with a legal form. */
function endsName(words: readonly Word[], end: number): boolean {
  const tokens = words.slice(0, end).map(({ folded }) => folded);
  return legalFormEndingAt(tokens, end) !== null;
}

/** "Acme Ltd (ex Beta)": elsewhere "ex" may begin a name. */
function exInBracket(words: readonly Word[], at: number): FoundPhrase<EntityMarker> | null {
  const word = words[at];
  const isEx = word?.folded === "ex" && (word.gap & Gap.open) !== 0;
  return isEx ? { value: "former", first: at, last: at } : null;
}

/** "Acme ULC OA Beta": operating as; elsewhere the letters may begin a name. */
function operatingAs(
  words: readonly Word[],
  at: number,
  text: string,
): FoundPhrase<EntityMarker> | null {
  if (words[at]?.folded !== "oa" || !beginsName(words[at + 1], text)) return null;
  return endsName(words, at) ? { value: "alias", first: at, last: at } : null;
}

/** "Excluding its subsidiary Acme Ltd": one that is named counts as what stands before it, left out or one more. */
function roleOfNamed(before: Role): Role {
  return before === "excluded" ? "excluded" : "name";
}

/** The piece that is being read. */
interface Piece {
  readonly words: readonly Word[];
  readonly tokens: readonly string[];
  readonly text: string;
  /** The word that it begins with, and what it is. */
  readonly first: number;
  readonly role: Role;
  /** Whether a name stands before it. */
  readonly isListed: boolean;
}

/** "Does not include Acme Ltd or Beta Ltd": neither is in. */
const OR = new Set(["or", "oder", "ou", "of", "eller", "lub"]);

/** What starts at a word, where a new name starts there; `null` where the name goes on. */
function roleAfterBoundary(piece: Piece, at: number): Role | null {
  const { words, tokens, text, first, role } = piece;
  const word = words[at];
  const gap = word?.gap ?? 0;
  const isAnd =
    (JOINERS.has(tokens[at] ?? "") && !IS.test(text.charAt(word?.start ?? 0))) ||
    (role === "excluded" && OR.has(tokens[at] ?? ""));
  if (gap === 0 && !isAnd) return null;
  if (isPointer(role) && gap !== 0 && CAPITAL.test(text.charAt(word?.start ?? 0))) return "name";
  // "(dissolved)" ends with its bracket; "excluding Acme Inc (PH), Beta Inc" does not.
  const endsRemark = word !== undefined && endsBracket(word) && !opensBracket(words, first, at);
  const carried = role === "excluded" && !endsRemark ? "excluded" : "name";
  if (isHardBreak(words, at, text)) return carried;
  if ((gap & Gap.open) !== 0 && listsNames(words, tokens, at)) return carried;
  if ((gap & Gap.close) !== 0 && role !== "name") return carried;
  if (!isAnd && (gap & (Gap.slash | Gap.comma)) === 0) return null;
  if (beginsRegisteredName(words, isAnd ? at + 1 : at, text)) {
    if (SAYS_BESIDE.has(role)) return "name";
    // "Acme Ltd, Dublin, Beta Ltd": a town between two companies.
    const isTown = piece.isListed && !isAnd && !leadsToName(words, first, at);
    if (isTown || holdsRegisteredName(words, first, at)) return carried;
  }
  const end = bracketBefore(words, first, at) ?? at;
  const form = legalFormEndingAt(tokens.slice(first, end), end - first);
  if (form === null && hasFormInFront(tokens, first, end)) return carried;
  if (form === null || form.length === end - first) return null;
  return belongsToName(words, isAnd ? at + 1 : at, isAnd) ? null : carried;
}

/** "PT Acme, Jakarta": a name that its form stands before ends with a comma as well. */
function hasFormInFront(tokens: readonly string[], first: number, end: number): boolean {
  return end - first > 1 && legalFormInFront(tokens[first] ?? "") !== null;
}

/** "Acme Srl è …", "Acme Lda é …": is, and not "and". */
const IS = /[èé]/iu;

/** Whether a bracket that says no more than "dissolved" of the name before it ends at this word. */
function leavesRemark(role: Role, word: Word): boolean {
  if (role === "number") return true;
  return isPointer(role) ? word.gap !== 0 : role === "excluded" && endsBracket(word);
}

/** Where the bracket begins that ends before a word: in "Acme Ltd (Ireland) and Beta Ltd" at Ireland. */
function bracketBefore(words: readonly Word[], first: number, end: number): number | null {
  const word = words[end];
  if (word === undefined || !endsBracket(word)) return null;
  for (let at = end - 1; at > first; at -= 1) {
    if (((words[at]?.gap ?? 0) & Gap.open) !== 0) return at;
  }
  return null;
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
  if (next === undefined || next.gap !== 0) return true;
  return JOINERS.has(next.folded) || isBranchWord(next.folded);
}

const CAPITAL = /\p{Lu}/u;

const HARD_BREAK = /[;\n\r|•·；]|\s\/\s/u;

/** A semicolon, a line break or " / " between names; a full stop is part of "Sdn. Bhd.". */
function isHardBreak(words: readonly Word[], at: number, text: string): boolean {
  const [before, word] = [words[at - 1], words[at]];
  if (word === undefined || (word.gap & (Gap.clause | Gap.slash)) === 0) return false;
  return HARD_BREAK.test(text.slice(before?.end ?? 0, word.start));
}
