import type { Span } from "../text/span.ts";
import { NAME_JOINER_WORDS } from "../text/joiners.ts";
import { listMarkersIn } from "../text/list-markers.ts";
import { opensBackReference } from "./back-reference.ts";
import { EXCLUDING_WORDS } from "./excluding-words.ts";
import { newAddress } from "./new-address.ts";
import { gapsBeforeSiteHeadings } from "./site-headings.ts";

/** One item of a list of places: its words, and what stands in brackets behind them. */
export interface PlaceSpan extends Span {
  readonly brackets: readonly Span[];
}

/** Between entries, each of which may hold commas of its own. */
const STRONG = String.raw`[;\uff1b\u061b\u3002\n\r|\u2022\u2023\u25aa\u25cf\u25e6]|\u00b7(?!\p{L})|\*(?<!\S\*)(?=\s)|\/(?<=(?:[\p{L}\d-]{2}|[)\]])\s?\/)\s?(?=\p{L}{2})`;
/** Words after which another list begins: "all sites except Cebu". */
const TURN = String.raw`\s(?:but\s+(?:not\s+)?(?:also\s+)?(?:in\s+)?|not\s+(?!only|just|yet|in\s+scope|part\s+of|possible|applicable|\p{L}+ed\b)|(?:${EXCLUDING_WORDS})\s+(?!inbegrepen|gedekt|gecertificeerd|in\s+scope|certificar|certificado|uitzondering)|including\s+|incl\.?\s+)`;
const TURNS = new RegExp(`^${TURN}$`, "iu");
/** Halves of names with an "and" of their own: "Trinidad and Tobago". */
const HALF_OF_NAME = String.raw`(?:the\s+)?(?:herzegovina|tobago|barbuda|nevis|pr[i\u00ed]ncipe|nicobar|kashmir|labrador|caicos|wear|futuna|miquelon|grenadines|(?<=castil(?:la|e)\s(?:y|and|&)\s)le[o\u00f3]n)\b`;
/** Words between the places of a list. */
const JOINING = String.raw`and|y|e|und|sowie|et|ainsi\s+que|og|och|samt|ve|oraz|plus|as\s+well\s+as|also`;
/** Between the places of a list. */
const JOINER = String.raw`(?:[&+]\s*|\s(?:${JOINING})\s+)(?!${HALF_OF_NAME})`;
const COMMA = String.raw`[\u3001\uff0c\u060c]|,(?!\d{3})`;
/** A full stop behind a whole word, not behind an abbreviation: "Blvd. Los Próceres", "Sta. Rosa"; behind a number before an article. */
const SENTENCE_END = String.raw`\.(?<=\d\.)\s+(?=(?:The|This|All|Our|Le|La|Les|El|Los|Der|Die|Das)\s)|\.(?<=\p{Ll}{4}\.)(?<!\b(?:blvd|bldg|brgy|corp|prov|phil|phils|dept|univ|tower|avda|jend|kompl|fracc|carr|apdo|depto|esq|pres|prof)\.)\s+(?=\p{Lu}\p{L}|A\s\p{L})`;

/** Tried only where a character stands that a mark may begin with. */
const MARK = new RegExp(`${STRONG}|${SENTENCE_END}|${TURN}|${JOINER}|${COMMA}|[()[\\]]`, "iuy");

/** "Zwolle en Emmen", "Zwolle en kantoren Emmen": between two names only; "Aix en Provence" is one. */
const NAME_JOINER = new RegExp(
  String.raw`(?<=\p{Lu}[\p{L}\d.'\u2019)-]*|\))\s(?:${NAME_JOINER_WORDS})\s+(?=(?:\p{Ll}{4,}\s){0,2}\p{Lu})(?!(?:Provence|Champagne|Bresse|Laye|Velin|Gouet|Yvelines)\b)`,
  "uy",
);
/** "Chennai relocated to Coimbatore": the new place is another one. */
const MOVED = /\s(?:relocated|moved)\s+to\s+(?=\p{Lu})/uy;
/** A dash, or nothing, between a bracket and the next site: "Makati (HQ) – Cebu (branch)". */
const BEHIND_BRACKET = /\)(\s*(?:[-\u2013\u2014]\s*(?=\p{Lu})|(?=\p{Lu}[^,;()\n|]{1,40}\()))/uy;

/** What the sign at a position can be the beginning of. */
const NO_MARK = 0;
const ANY_MARK = 1;
/** A space begins a mark only before a letter that one of the words between places begins with. */
const SPACE = 2;
const PLAIN = 128;
const SIGNS: Uint8Array = Uint8Array.from({ length: PLAIN }, (_, code) => {
  const sign = String.fromCharCode(code);
  if (/[;\n\r|,/&+*()[\].]/u.test(sign)) return ANY_MARK;
  return /\s/u.test(sign) ? SPACE : NO_MARK;
});
const OPENS_WORD_BETWEEN: Uint8Array = Uint8Array.from({ length: PLAIN }, (_, code) =>
  /[abcdefhijkmnoprstuvwyzà]/iu.test(String.fromCharCode(code)) ? 1 : 0,
);

function mayBeMark(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code >= PLAIN) return true;
  const sign = SIGNS[code];
  if (sign !== SPACE) return sign === ANY_MARK;
  const next = text.charCodeAt(at + 1);
  return next >= PLAIN || OPENS_WORD_BETWEEN[next] === 1;
}

/** "Philippines: Makati, Cebu": the commas after a heading are a list. */
const HEADED = /^[^:,]{1,40}:\s/u;

type Kind = "strong" | "joiner" | "turn" | "comma";

interface Separator extends Span {
  readonly kind: Kind;
}

/**
 * The items of a list of places, in order. Commas separate places, unless something stronger does
 * (a semicolon, a slash, a line break): then they belong to one place ("Makati, Philippines; Pune").
 * An "and" shows that the commas before it are a list after all.
 */
export function splitPlaces(text: string): readonly PlaceSpan[] {
  const whole = { start: 0, end: text.length };
  const separators = separatorsIn(text);
  const spans = isMixed(separators)
    ? splitMixed(text, whole, separators)
    : between(whole, separators);
  return spans.map(({ start, end }) => ({ start, end, brackets: bracketsIn(text, start, end) }));
}

/** Whether there are commas beside something stronger, which may keep them from separating. */
function isMixed(separators: readonly Separator[]): boolean {
  let hasStrong = false;
  let hasComma = false;
  for (const { kind } of separators) {
    hasStrong ||= kind === "strong";
    hasComma ||= kind === "comma";
  }
  return hasStrong && hasComma;
}

function splitMixed(text: string, whole: Span, separators: readonly Separator[]): readonly Span[] {
  const strong = separators.filter(({ kind }) => kind === "strong");
  return between(whole, strong).flatMap((group) => {
    const inside = separators.filter(
      ({ start, kind }) => kind !== "strong" && within(start, group),
    );
    const commasSeparate =
      inside.some(({ kind }) => kind === "joiner") ||
      HEADED.test(text.slice(group.start, group.end).trimStart());
    const used = inside.filter(({ kind }) => kind !== "comma" || commasSeparate);
    return between(group, used);
  });
}

function within(position: number, { start, end }: Span): boolean {
  return position >= start && position < end;
}

function between({ start, end }: Span, separators: readonly Span[]): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const separator of separators) {
    spans.push({ start: from, end: separator.start });
    from = separator.end;
  }
  spans.push({ start: from, end });
  return spans;
}

function separatorsIn(text: string): readonly Separator[] {
  const found: Separator[] = [];
  const markers = [...listMarkersIn(text), ...gapsBeforeSiteHeadings(text)].sort(
    (one, other) => one.start - other.start,
  );
  let numbered = 0;
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const marker = markers[numbered];
    if (marker?.start === at) {
      found.push({ ...marker, kind: "strong" });
      at = marker.end - 1;
      numbered += 1;
      continue;
    }
    if (!mayBeMark(text, at)) continue;
    const mark = markAt(text, at);
    if (mark === "(" || mark === "[") depth += 1;
    else if (mark === ")" || mark === "]") {
      depth = Math.max(0, depth - 1);
      const behind = depth === 0 ? separatorBehind(text, at) : null;
      if (behind !== null) found.push(behind);
      if (behind !== null) at = Math.max(at, behind.end - 1);
    } else if (mark !== "") {
      const end = at + mark.length;
      const kind =
        mark === "," && opensRemark(text.slice(end, end + OPENING)) ? "turn" : kindOf(mark);
      if (depth === 0) found.push({ start: at, end, kind });
      at += mark.length - 1;
    }
  }
  return found;
}

/** Words that speak of a site before them are told by no more letters. */
const OPENING = 80;

/** Whether what follows a comma speaks of the site before it, even where commas part no sites. */
function opensRemark(words: string): boolean {
  return opensBackReference(words) || newAddress(/^[^,;()\n|]*/u.exec(words)?.[0] ?? "") !== "";
}

const BLANK = 32;

function markAt(text: string, at: number): string {
  MARK.lastIndex = at;
  const mark = MARK.exec(text)?.[0];
  if (mark !== undefined || text.charCodeAt(at) !== BLANK) return mark ?? "";
  NAME_JOINER.lastIndex = at;
  MOVED.lastIndex = at;
  return (NAME_JOINER.exec(text) ?? MOVED.exec(text))?.[0] ?? "";
}

/** Whether the words between two pieces take out what follows them: "except", "but not". */
export function takesOutNext(between: string): boolean {
  return TURNS.test(between) && !/incl|also/iu.test(between);
}

/** Where the clause ends that begins there: words such as "without" only turn it, and end nothing. */
export function endOfClause(text: string, pieces: readonly Span[], first: number): number {
  let last = first;
  for (; last + 1 < pieces.length; last += 1) {
    const between = text.slice(pieces[last]?.end, pieces[last + 1]?.start);
    if (!TURNS.test(between)) break;
  }
  return last;
}

/** What parts a closing bracket from a further site behind it; `null` where none follows. */
function separatorBehind(text: string, bracket: number): Separator | null {
  BEHIND_BRACKET.lastIndex = bracket;
  const between = BEHIND_BRACKET.exec(text)?.[1];
  if (between === undefined) return null;
  return { start: bracket + 1, end: bracket + 1 + between.length, kind: "joiner" };
}

const WORD_JOINER = new RegExp(
  String.raw`^\s*(?:[&+]|(?:${JOINING}|${NAME_JOINER_WORDS})\s)`,
  "iu",
);

/** It parts the items of a list only, never an address. */
const EAST_ASIAN_COMMA = "\u3001";

function kindOf(mark: string): Kind {
  if (mark === EAST_ASIAN_COMMA) return "joiner";
  if (/^[,\uff0c\u060c]$/u.test(mark)) return "comma";
  if (
    mark.trim() === "" ||
    /^[.;\uff1b\u061b\u3002|*\u00b7\u2022\u2023\u25aa\u25cf\u25e6/]/u.test(mark)
  )
    return "strong";
  return WORD_JOINER.test(mark) ? "joiner" : "turn";
}

/** Each bracket from its opening to whichever bracket comes next, or to the end. */
function bracketsIn(text: string, start: number, end: number): readonly Span[] {
  const found: Span[] = [];
  for (let at = start; at < end; at += 1) {
    if (!isOpening(text.charCodeAt(at))) continue;
    let stop = at + 1;
    while (stop < end && !isOpening(text.charCodeAt(stop)) && !isClosing(text.charCodeAt(stop))) {
      stop += 1;
    }
    if (stop < end && isClosing(text.charCodeAt(stop))) stop += 1;
    found.push({ start: at, end: stop });
    at = stop - 1;
  }
  return found;
}

function isOpening(code: number): boolean {
  return code === 0x28 || code === 0x5b;
}

function isClosing(code: number): boolean {
  return code === 0x29 || code === 0x5d;
}
