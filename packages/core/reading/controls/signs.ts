import { allMatches } from "../text/all-matches.ts";
import { mentionStanding, type Standing } from "../text/clauses.ts";
import { isStillToCome } from "../cell/still-to-come.ts";

/** What a free answer may say, by the wording that says it and by how that must be meant. */
export interface Sign<Value extends string> {
  readonly value: Value;
  /** Global, as `allMatches` needs it. */
  readonly pattern: RegExp;
  /** How the wording must be meant; asserted where nothing is said. */
  readonly meant?: Standing;
  /**
   * How far a "no" reaches. `answer`: over a whole list ("no shared logins, desks or drives");
   * `piece`: to the next comma or "and" only ("printing not allowed, phones allowed").
   */
  readonly reach?: "answer" | "piece";
}

/** Where one statement of an answer ends and the next begins. */
const PIECES =
  /[,;\n•|]|\.(?=\s|$)|\s[–—-]\s|(?<!\p{L})(?:and|but|however|while|whereas)(?!\p{L})/iu;

/** A no right before, also where it makes one wording with what follows: "not assessed". */
const NO_BEFORE =
  /(?<!\p{L})(?:not|never|cannot|\p{L}+n['’]t|no\s+longer|without)\s+(?:(?:currently|yet|been|being|be|formally|regularly)\s+)*$/iu;

/** A no that follows what it denies: "data at rest is not encrypted", "USB: no". */
const NO_AFTER =
  /^(?:\s+\p{L}+){0,3}?(?:\s+(?:is|are|was|were|has|have|do|does)(?:\s+(?:currently|yet|been))*\s+(?:not|never)(?!\p{L})|\s+(?:isn|aren|wasn|doesn|don)['’]?t(?!\p{L})|\s*[:=–—-]\s*(?:no|none|not|never|n|nil)(?!\p{L})|\s*[:=–—-]?\s*[✗✘✕❌])(?!\s+(?:only|just|merely))/iu;

/** Every value that an answer says, in the order of the signs. */
export function signsIn<Value extends string>(
  text: string,
  signs: readonly Sign<Value>[],
): readonly Value[] {
  const pieces = text.split(PIECES);
  const found = new Set<Value>();
  for (const { value, pattern, meant = "asserted", reach = "answer" } of signs) {
    const texts = reach === "piece" ? pieces : [text];
    if (texts.some((words) => isSaid(words, pattern, meant))) found.add(value);
  }
  return [...found];
}

function isSaid(text: string, pattern: RegExp, meant: Standing): boolean {
  return allMatches(pattern, text).some(
    ({ 0: words, index }) => standingAt(text, index, index + words.length) === meant,
  );
}

function standingAt(text: string, start: number, end: number): Standing {
  const standing = mentionStanding(text, start, end);
  if (standing !== "asserted") return standing;
  if (NO_BEFORE.test(text.slice(0, start)) || NO_AFTER.test(text.slice(end))) return "negated";
  return isStillToCome(pieceAround(text, start, end)) ? "not-yet" : "asserted";
}

function pieceAround(text: string, start: number, end: number): string {
  const before = text.slice(0, start).split(PIECES).at(-1) ?? "";
  const after = text.slice(end).split(PIECES)[0] ?? "";
  return before + text.slice(start, end) + after;
}
