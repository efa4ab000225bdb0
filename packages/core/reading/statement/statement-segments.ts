import { asksIfEnough } from "../claims/mere-mentions/asks-if-enough.ts";
import type { Artefact } from "../claims/claim.ts";
import { isHeadingOfDemand } from "../claims/headings/clause-heading.ts";
import { type ClaimPiece, claimPieces, type LooseClause } from "../claims/pieces/claim-pieces.ts";
import { claimsForNobody } from "../claims/mere-mentions/claims-for-nobody.ts";
import { headsFeatures } from "./heading-row.ts";
import { quotesWhatIsThoughtUp } from "../claims/mere-mentions/disowned.ts";
import { isDefinition } from "../claims/mere-mentions/is-definition.ts";
import { IN_PROGRESS } from "../claims/wordings/in-progress.ts";
import { isPromisedResult } from "../claims/mere-mentions/promised-result.ts";
import { sentences } from "../text/sentences.ts";
import { goesOnAboutSomebodyUnnamed } from "../claims/pieces/somebody-unnamed.ts";
import { isUnmarkedQuestion } from "../cell/unmarked-question.ts";
import { withoutOtherDocuments } from "../artefacts/documents/without-other-documents.ts";

/** One sentence, list item or table row of a text, and what it is about. */
export interface Segment {
  readonly text: string;
  readonly parts: readonly (ClaimPiece | LooseClause)[];
  /** The heading that was put before it: "SOC 2 Type II." before "Issued by Northgate LLP." */
  readonly heading: string | null;
  readonly isQuestion: boolean;
  readonly isDefinition: boolean;
  /** A box that nobody ticked, an example, a form, a row of headings. */
  readonly isForNobody: boolean;
  /** `none`: it names no standard and goes on about whatever was named before. */
  readonly about: Artefact | "both" | "other" | "none";
}

/** A sentence no longer than this may be the heading of the one after it. */
const LONGEST_HEADING = 45;

interface Sentence {
  readonly text: string;
  readonly heading: string | null;
}

/** The segments of a text without markup. */
export function segmentsOf(plain: string): readonly Segment[] {
  const texts = sentences(plain);
  const joined: Sentence[] = [];
  for (const text of texts) {
    const last = joined.at(-1)?.text;
    if (last !== undefined && isHeading(last) && aboutOf(claimPieces(text)) === "none") {
      const heading = last.replace(/[.:\s]+$/u, "");
      joined[joined.length - 1] = { text: `${heading}: ${text}`, heading };
    } else {
      joined.push({ text, heading: null });
    }
  }
  const segments = joined.map((sentence, at) =>
    segmentOf(sentence, { previous: joined[at - 1]?.text ?? "", next: joined[at + 1]?.text ?? "" }),
  );
  if (!joined.some(({ text }) => headsFeatures(text))) return segments;
  return segments.map((segment) =>
    segment.text.includes("|") ? { ...segment, isForNobody: true } : segment,
  );
}

/** "ISO 27001." before "Certified.": nothing but the name of one standard. */
function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || !/[.:]$/u.test(text)) return false;
  const parts = claimPieces(text);
  const [only] = parts;
  return (
    parts.length === 1 &&
    only !== undefined &&
    "mention" in only &&
    !/\p{L}{3}/u.test(only.before + only.after)
  );
}

/** The sentences beside one, "" where there is none. */
interface Neighbours {
  readonly previous: string;
  readonly next: string;
}

function segmentOf({ text, heading }: Sentence, { previous, next }: Neighbours): Segment {
  const parts = claimPieces(text);
  return {
    text,
    parts,
    heading,
    isQuestion:
      /(?:[?？؟]|か。|(?<=\p{sc=Grek}[^\p{L}]*(?:(?:ISO|IEC|SOC)[^\p{L}]*){0,2})[;\u037e])["”')]*$/u.test(
        text,
      ) || isUnmarkedQuestion(text),
    isDefinition: isDefinition(text),
    isForNobody:
      isOpenBox(text) ||
      claimsForNobody(text) ||
      goesOnAboutSomebodyUnnamed(previous, text) ||
      quotesWhatIsThoughtUp(previous, text) ||
      isPromisedResult(previous, text) ||
      isHeadingOfDemand(
        text,
        heading === null ? next : text,
        heading !== null || isHeading(text),
      ) ||
      asksIfEnough(next),
    about: aboutOf(parts),
  };
}

/** A box that nobody ticked says nothing, unless words beside it say how far it is. */
function isOpenBox(text: string): boolean {
  return (
    OPENS_WITH_OPEN_BOX.test(text) &&
    !/in progress|under\s?way|planned|expected|scheduled/iu.test(text)
  );
}

/** The heading of a list may have been put before its items. */
const OPENS_WITH_OPEN_BOX = /^(?:[^☐✓:]{1,180}:\s*)?☐/u;

function aboutOf(parts: Segment["parts"]): Segment["about"] {
  const standards = new Set(
    parts.flatMap((part) => ("mention" in part ? [part.mention.standard] : [])),
  );
  const iso = standards.has("iso");
  const soc2 = standards.has("soc2");
  if (iso || soc2) return iso && soc2 ? "both" : iso ? "iso" : "soc2";
  return standards.has("other") ? "other" : "none";
}

/** The words of a text that are about one artefact. */
export interface WordsAbout {
  /** Only its own words of sentences that name both artefacts: for dates, numbers and names. */
  readonly own: string;
  /** Those sentences as a whole: for words that can be about nothing else. */
  readonly whole: string;
}

/**
 * The sentences that name only this artefact, those that name both, and what goes on about it. With
 * nothing else in play it is the whole text.
 */
export function wordsAbout(
  artefact: Artefact,
  segments: readonly Segment[],
  asked: boolean,
): WordsAbout {
  const groups: WordGroup[] = [];
  const whole: string[] = [];
  const other = artefact === "iso" ? "soc2" : "iso";
  // Words before the first mention are about it too where nothing else is in play.
  let current = asked || !segments.some(({ about }) => about === other || about === "both");
  for (const segment of segments) {
    if (segment.about === "both") {
      groups.push({ heading: "", words: ownWords(artefact, segment) });
      whole.push(segment.text);
      current = false;
    } else {
      if (segment.about !== "none") current = segment.about === artefact;
      if (!current || segment.isQuestion || isAnExample(segment)) continue;
      addToGroup(groups, segment, withoutDatedOthers(artefact, segment));
      whole.push(segment.text);
    }
  }
  const own = withoutThoseToCome(groups).flatMap(({ words }) => words);
  return {
    own: withoutOtherDocuments(own.join("\n")),
    whole: withoutOtherDocuments(whole.join("\n")),
  };
}

/** What a text says in one go of one certificate or report: the items under a heading, or a sentence and what goes on about it. */
interface WordGroup {
  readonly heading: string;
  readonly words: readonly string[];
}

function addToGroup(groups: WordGroup[], { text, about }: Segment, words: string): void {
  const heading = /^[^:]{1,180}:/u.exec(text)?.[0] ?? "";
  const last = groups.at(-1);
  const goesOn = about === "none" || (heading !== "" && heading === last?.heading);
  if (last === undefined || !goesOn) groups.push({ heading, words: [words] });
  else groups[groups.length - 1] = { ...last, words: [...last.words, words] };
}

/** Beside a report that is there, the days and the auditor of the next one are not its own. */
function withoutThoseToCome(groups: readonly WordGroup[]): readonly WordGroup[] {
  const there = groups.filter(({ words }) => !words.some((text) => IN_PROGRESS.test(text)));
  return there.length === 0 ? groups : there;
}

/** A row of a table may be one of details, whoever it may be for. */
function isAnExample({ isForNobody, text }: Segment): boolean {
  return isForNobody && !text.includes("|");
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

/** "ISO 9001 (exp. 2027), ISO 27001 (exp. 2028)": where each has a date of its own, that of another goes. */
function withoutDatedOthers(artefact: Artefact, { text, parts }: Segment): string {
  const pieces = parts.filter((part): part is ClaimPiece => "mention" in part);
  const dated = pieces.filter(({ own, mention }) => YEAR.test(own.replace(mention.text, "")));
  if (!dated.some(({ mention }) => mention.standard === artefact)) return text;
  return dated
    .filter(({ mention }) => mention.standard === "other")
    .reduce((rest, { own }) => rest.replace(own, " "), text);
}

function ownWords(artefact: Artefact, { parts }: Segment): readonly string[] {
  return parts.flatMap((part) =>
    "mention" in part && part.mention.standard === artefact ? [part.own] : [],
  );
}
