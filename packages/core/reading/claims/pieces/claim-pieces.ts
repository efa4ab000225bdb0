import { languageAbroad } from "../abroad/language.ts";
import { allMatches } from "../../text/all-matches.ts";
import {
  standardMentions,
  type StandardMention,
} from "../../artefacts/documents/standard-mentions.ts";
import {
  BARE_LINK,
  GOVERNS_NEXT,
  HARD_BREAK,
  ITEM_BREAK,
  STATE_OPENING,
} from "../wordings/between-standards.ts";

/** One mention of a standard with the words that speak about it. */
export interface ClaimPiece {
  readonly mention: StandardMention;
  /** What governs it: "we are working towards" in "we are working towards ISO 27001 and SOC 2". */
  readonly before: string;
  /** What is said of it: "certified" in "ISO 27001 and SOC 2 certified". */
  readonly after: string;
  /** The words that are its own: no other mention's. */
  readonly own: string;
  /** The whole clause. */
  readonly clause: string;
}

/** A clause that names no standard. */
export interface LooseClause {
  readonly clause: string;
}

/**
 * The clauses of a sentence: a piece for each standard that is named, with its own words before and
 * after, and the clauses that name none. Parentheses stay with the item before them.
 */
export function claimPieces(sentence: string): readonly (ClaimPiece | LooseClause)[] {
  const named = standardMentions(sentence);
  if (named.length === 0) return [{ clause: sentence }];
  const heading = HEADING.exec(sentence)?.[1] ?? "";
  const label = heading === "" || standardMentions(heading).length > 0 ? "" : heading;
  return clausesOf(sentence).flatMap((clause): readonly (ClaimPiece | LooseClause)[] => {
    const mentions = clause === sentence ? named : standardMentions(clause);
    if (mentions.length === 0) return [{ clause }];
    return piecesOf(clause, mentions).map((piece) => labelled(piece, label));
  });
}

/** "Planned: SOC 2, ISO 27001": a heading governs every item after it. */
const HEADING = /^([^:()|]{3,40}):\s/u;

function labelled(piece: ClaimPiece, label: string): ClaimPiece {
  if (label === "" || piece.before.includes(label)) return piece;
  return { ...piece, before: `${label}: ${piece.before}` };
}

/** "Ma": "but" in Italian, and "has" in Polish, where no clause ends with it. */
const ITALIAN_BUT = /^[,.]?\s+ma[,\s]+$/iu;

/** Splits at semicolons, contrasts and table cells, never inside parentheses. */
function clausesOf(sentence: string): readonly string[] {
  const clauses = sentence.includes("|") ? tableCells(sentence) : [sentence];
  return clauses.flatMap((clause) => {
    const masked = withoutParentheses(clause);
    const parts: string[] = [];
    let start = 0;
    for (const match of allMatches(HARD_BREAK, masked)) {
      if (ITALIAN_BUT.test(match[0]) && languageAbroad(clause) !== null) continue;
      parts.push(clause.slice(start, match.index));
      start = match.index + match[0].length;
    }
    parts.push(clause.slice(start));
    return parts.map((part) => part.trim()).filter((part) => part !== "");
  });
}

/** A row of a table: cells that name no standard belong to the cell before them, the first ones to
 * the first that does: "Northbase | Hosting | SOC 2". */
function tableCells(row: string): readonly string[] {
  const cells = row
    .split("|")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
  return cells.reduce<string[]>((clauses, cell) => {
    const last = clauses.at(-1);
    if (last === undefined) return [cell];
    const startsAnew = standardMentions(cell).length > 0 && standardMentions(last).length > 0;
    if (startsAnew) return [...clauses, cell];
    return [...clauses.slice(0, -1), `${last}: ${cell}`];
  }, []);
}

/** The text with everything in parentheses blanked out, at the same length. */
export function withoutParentheses(text: string): string {
  if (!text.includes("(")) return text;
  return text.replace(/\([^()]*\)/gu, (inside) => "_".repeat(inside.length));
}

function piecesOf(clause: string, mentions: readonly StandardMention[]): readonly ClaimPiece[] {
  const bounds = [0];
  const marksComeFirst = OPENS_WITH_MARK.test(clause.slice(0, mentions[0]?.start ?? 0));
  for (const [index, mention] of mentions.entries()) {
    const next = mentions[index + 1];
    bounds.push(
      next === undefined
        ? clause.length
        : ((marksComeFirst ? markBetween(clause, mention.end, next.start) : null) ??
            (mention.standard === next.standard
              ? ownLabel(clause, mention.end, next.start)
              : null) ??
            boundary(clause, mention.end, next.start)),
    );
  }
  const before = mentions.map((mention, index) =>
    withoutMiddle(clause.slice(bounds[index], mention.start)),
  );
  const after = mentions.map((mention, index) =>
    withoutMiddle(clause.slice(mention.end, bounds[index + 1])),
  );
  shareGovernors(before, after);
  sharePredicates(mentions, before, after);
  return mentions.map((mention, index) => ({
    mention,
    before: before[index] ?? "",
    after: after[index] ?? "",
    own: clause.slice(bounds[index], bounds[index + 1]),
    clause,
  }));
}

/** Nobody says more in one sentence before or after a name, in characters at either end. */
const REACH = 400;

/**
 * What stands next to a name, and what the sentence opened or ended with: it governs a list however long. What
 * lies between goes, or a cell with a thousand names would take as many times as long to read.
 */
function withoutMiddle(words: string): string {
  if (words.length <= 2 * REACH) return words;
  return `${words.slice(0, REACH)} ${words.slice(-REACH)}`;
}

const OPENS_WITH_MARK = /(?:[✓✗☐]|⏳ in progress)[^\p{L}\p{N}]*$/u;
const MARK = /[✓✗☐⏳]/u;

/** "✓ ISO 27001 ✗ SOC 2": each mark is of the item after it. */
function markBetween(clause: string, from: number, to: number): number | null {
  const at = clause.slice(from, to).search(MARK);
  return at === -1 ? null : from + at;
}

/** "SOC 2: …", "SOC 2 – Northbase has completed a SOC 2 audit". */
const LABEL_END = /:|\s[–—-](?=\s\p{Lu}\p{L}+\s(?:has|have|is|are|completed|holds?|maintains?)\s)/u;

/** "ISO 27001: Estamos certificados en ISO 27001": the name is its own heading. */
function ownLabel(clause: string, from: number, to: number): number | null {
  const label = /^\s*:\s+(?=\p{Lu}\p{L}+\s\p{L})/u.exec(clause.slice(from, to));
  return label === null ? null : from + label[0].length;
}

/** Where one item ends and the next begins, between two mentions. */
function boundary(clause: string, from: number, to: number): number {
  const gap = withoutParentheses(clause.slice(from, to));
  const governs = GOVERNS_NEXT.exec(gap);
  if (governs !== null) return from + governs.index;
  const breaks = allMatches(ITEM_BREAK, gap);
  const first = breaks[0];
  const last = breaks.at(-1);
  if (first === undefined || last === undefined) {
    const label = LABEL_END.exec(gap);
    return label === null ? to : from + label.index + label[0].length;
  }
  const middle = gap.slice(first.index, last.index);
  return from + (first !== last && STATE_OPENING.test(middle) ? last.index : first.index);
}

/** "Vendors must follow ISO 27001 and hold a SOC 2 report": the "must" is of both. */
const MODAL =
  /(?<!\p{L})(?:may|might|must|should|shall|could|would|can|(?:need|needs|have|has|required|expected|asked|obliged) to)(?!\p{L})/iu;
const AND_DO =
  /^[\s,]*(?:and|or|as well as)\s(?:(?:also|then|either|both)\s)?(?:hold|have|maintain|obtain|achieve|get|pursue|seek|earn|undergo|complete|provide|present|submit|show|possess|be|demonstrate|adopt|carry|produce|deliver|furnish|supply|share|give)\s/iu;

/** "The supplier shall hold ISO 27001, align to NIST CSF, and provide …": the "shall" is of all that is to be done. */
const SHALL = /(?<!\p{L})(?:must|shall|should|(?:required|expected|asked|obliged) to)(?!\p{L})/iu;
const THEN_DO =
  /^[^.;]{0,60}?,\s*(?:(?:and|or)\s)?(?:also\s)?(?:hold|have|maintain|keep|obtain|undergo|complete|provide|present|submit|show|demonstrate|adopt|align|comply|adhere|share|deliver|furnish|supply|produce|follow|meet|respect|implement|run|sign|give|renew|conform)\s/iu;

/** "…, or an accepted equivalent such as SOC 2": as much asked for as what it may stand in for. */
const OR_THE_LIKE =
  /^[\s,]*or\s(?:an?\s|any\s)?(?:\p{L}+\s){0,2}?(?:equivalent|alternative|substitute|comparable|similar)\s[^.;]{0,40}$/iu;

/** "Working towards ISO 27001 and SOC 2": what leads up to an item leads up to the next in the list. */
function shareGovernors(before: string[], after: readonly string[]): void {
  for (let index = 1; index < before.length; index += 1) {
    const own = before[index] ?? "";
    // Words lead up to it that are all its neighbour's: it is no item beside it.
    if (own === "" && /\p{L}/u.test(after[index - 1] ?? "")) continue;
    const goesOn = goesOnFrom(before[index - 1] ?? "", own);
    if (goesOn || BARE_LINK.test(own)) {
      before[index] = withoutMiddle(`${before[index - 1] ?? ""} ${own}`);
    }
  }
}

/** Whether what is to be done about one item goes on to the next. */
function goesOnFrom(before: string, own: string): boolean {
  if (AND_DO.test(own)) return MODAL.test(before);
  return SHALL.test(before) && (THEN_DO.test(own) || OR_THE_LIKE.test(own));
}

/** "SOC 2 보고서와 ISO 27001 인증서의 …", "SOC 2レポートとISO 27001認証を…": the verb comes last, and is of both. */
const JOINED_IN_EAST_ASIAN =
  /^\s*(?:보고서|인증서?|レポート|報告書|認証|报告|報告|证书|證書|认证|認證)\s?(?:와|과|및|と|および|及び|和|与|與|及|以及)(?!\p{L}*[,、，])[^,、，。.]{0,12}$/u;

/** "ISO 27001 and SOC 2 certified": what follows an item is said of those before it in the list. */
function sharePredicates(
  mentions: readonly StandardMention[],
  before: readonly string[],
  after: string[],
): void {
  for (let index = after.length - 2; index >= 0; index -= 1) {
    const own = after[index] ?? "";
    // A shared governor ends in the very words of its neighbour: this item is part of a list.
    const linked = (before[index + 1] ?? "").startsWith(`${before[index] ?? ""} `);
    const isPlain = !/[\p{L}\d]/u.test(own) && mentions[index + 1]?.standard !== "type";
    const isOwnOfNext =
      mentions[index + 1]?.standard === "other" &&
      isJoinedToName(before[index + 1] ?? "", after[index + 1] ?? "");
    const isApart = SAID_OF_NEXT.test(before[index + 1] ?? "");
    const goesOn = (linked && isPlain && !isApart) || JOINED_IN_EAST_ASIAN.test(own);
    if (goesOn && !isOwnOfNext && !isLeftBlank(own, after[index + 1] ?? "")) {
      after[index] = withoutMiddle(`${own} ${withoutParentheses(after[index + 1] ?? "")}`);
    }
  }
}

/** "Certified to ISO 27001, with GDPR self-assessed", "SOC 2: (Vercel is SOC 2 certified)": the last words are of the next. */
const SAID_OF_NEXT = /,\s*with\s*$|\([^()]*\s(?:is|are|has|holds)\s$/iu;

/** "SOC 2, HIPAA-ready", "SOC 2, HIPAA Ready": said of the last alone; "SOC 2 and HIPAA-ready" of both. */
function isJoinedToName(before: string, after: string): boolean {
  return (
    /^(?:-\p{L}|\s(?:ready|eligible|capable)(?!\p{L}))/iu.test(after) && /[,+;/·]\s*$/u.test(before)
  );
}

/** "SOC 2 – HIPAA ✓": a dash where the next item has its tick. */
function isLeftBlank(own: string, next: string): boolean {
  return /^\s*[–—-]\s*$/u.test(own) && /^\s*[✓✗]/u.test(next);
}
