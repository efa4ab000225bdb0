/** A stretch of the text, from the `start`th character up to but not including the `end`th. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One item of a list of places: its words, and what stands in brackets behind them. */
export interface PlaceSpan extends Span {
  readonly brackets: readonly Span[];
}

/** Between entries, each of which may hold commas of its own. */
const STRONG = String.raw`[;\n\r|\u2022\u2023\u25aa\u25cf]|\/(?<=[\p{L}\d-]{2}\s?\/)\s?(?=\p{L}{2})`;
/** Words after which another list begins: "all sites except Cebu". */
const TURN = String.raw`\s(?:but\s+(?:not\s+)?(?:also\s+)?(?:in\s+)?|not\s+(?!only|just|yet|in\s+scope|included|covered)|except(?:ing)?(?:\s+for)?\s+|excluding\s+|excl\.?\s+|other\s+than\s+|apart\s+from\s+|save\s+for\s+|without\s+|including\s+|incl\.?\s+)`;
/** Halves of names with an "and" of their own: "Trinidad and Tobago". */
const HALF_OF_NAME = String.raw`(?:the\s+)?(?:herzegovina|tobago|barbuda|nevis|pr[i\u00ed]ncipe|nicobar|kashmir|labrador|caicos|wear|futuna|miquelon|grenadines|le[o\u00f3]n)\b`;
/** Between the places of a list. */
const JOINER = String.raw`(?:[&+]\s*|\s(?:and|y|e|und|et|plus|as\s+well\s+as|also)\s+)(?!${HALF_OF_NAME})`;
const COMMA = String.raw`,(?!\d{3})`;

const MARKS = new RegExp(`${STRONG}|${TURN}|${JOINER}|${COMMA}|[()[\\]]`, "giu");
const MAY_HOLD_MARK = /[\s;|\u2022\u2023\u25aa\u25cf,/&+()[\]]/u;

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
  if (!MAY_HOLD_MARK.test(text)) return [{ start: 0, end: text.length, brackets: [] }];
  const separators = separatorsIn(text);
  const strong = separators.filter(({ kind }) => kind === "strong");
  const groups = between({ start: 0, end: text.length }, strong);
  return groups.flatMap((group) => {
    const inside = separators.filter(
      ({ start, kind }) => kind !== "strong" && within(start, group),
    );
    const commasSeparate =
      strong.length === 0 ||
      inside.some(({ kind }) => kind === "joiner") ||
      HEADED.test(text.slice(group.start, group.end).trimStart());
    const used = inside.filter(({ kind }) => kind !== "comma" || commasSeparate);
    return between(group, used).map((span) => ({ ...span, brackets: bracketsIn(text, span) }));
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
  let depth = 0;
  MARKS.lastIndex = 0;
  for (let match = MARKS.exec(text); match !== null; match = MARKS.exec(text)) {
    const [mark] = match;
    if (mark === "(" || mark === "[") depth += 1;
    else if (mark === ")" || mark === "]") depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      found.push({ start: match.index, end: MARKS.lastIndex, kind: kindOf(mark) });
    }
  }
  return found;
}

const WORD_JOINER = /^\s*(?:[&+]|(?:and|y|e|und|et|plus|as\s+well\s+as|also)\s)/iu;

function kindOf(mark: string): Kind {
  if (mark === ",") return "comma";
  if (mark.trim() === "" || /^[;|\u2022\u2023\u25aa\u25cf/]/u.test(mark)) return "strong";
  return WORD_JOINER.test(mark) ? "joiner" : "turn";
}

const BRACKET = /[([]([^()[\]]*)[)\]]?/gu;

function bracketsIn(text: string, { start, end }: Span): readonly Span[] {
  if (!/[([]/u.test(text.slice(start, end))) return [];
  return Array.from(text.slice(start, end).matchAll(BRACKET), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
