import type { Artefact } from "./claim.ts";
import type { ClaimPiece } from "./pieces/claim-pieces.ts";
import { headingClaim } from "./headings/heading-claim.ts";
import { headingTone, underHeading } from "./headings/heading-tone.ts";
import { isOnlyQuoted } from "./mere-mentions/words-quoted.ts";
import { looseClaim } from "./pieces/loose-claim.ts";
import { bringsOwnSubject } from "./holders/own-subject.ts";
import { artefactOf } from "./pieces/piece-artefact.ts";
import { type PieceClaim, pieceClaim } from "./pieces/piece-claim.ts";
import {
  companyAtHead,
  isAboutSeveralPlatforms,
  listsCompanies,
  listsPlatforms,
  listsProviders,
  opensProviderList,
  platformsListed,
} from "./holders/provider-lists.ts";
import { readAgain } from "./abroad/second-reading.ts";
import { HELD, UNDER_WAY } from "./answers/signed-answer.ts";
import { isTargetReached, isTargetToCome } from "./standing/state-of-target.ts";
import type { Segment } from "../statement/statement-segments.ts";
import { providersNamedIn } from "./holders/used-providers.ts";
import { hasUnknownPredicate } from "./standing/document-predicate.ts";
import { holdsDoubt } from "./standing/words-of-doubt.ts";
import { withPronoun } from "./holders/with-pronoun.ts";
import { HELPING_BEFORE } from "./wordings/help-for-others.ts";

/** What is known of the sentences besides their words. */
export interface SaidContext {
  /** The year in which they are read; `null` where that is not known. */
  readonly thisYear: number | null;
  /** A "yes" stood before the first of them and has been taken off. */
  readonly opensWithYes?: boolean;
  /** The question that they answer; "" where there is none. */
  readonly question?: string;
}

/** What the sentences say that name a standard, and the loose ones that go on about it. */
export function saidClaims(
  segments: readonly Segment[],
  { thisYear, opensWithYes = false, question = "" }: SaidContext,
): SaidClaims {
  const said: Record<Artefact, PieceClaim[]> = { iso: [], soc2: [] };
  const used: string[] = [...providersNamedIn(question)];
  let previous = "";
  let last: ClaimPiece | null = null;
  const ofOthers = opensProviderList(segments[0]?.text ?? "");
  const texts = segments.map(({ text }) => text);
  const areOfPlatforms = listsPlatforms(texts);
  const areOfCompanies = listsCompanies(texts);
  for (const segment of segments) {
    if (segment.isQuestion || segment.isDefinition || segment.isForNobody) continue;
    const isListed =
      (areOfPlatforms && platformsListed(segment.text).length > 0) ||
      (areOfCompanies && companyAtHead(segment.text) !== null);
    const lists = ofOthers || (segment.about !== "none" && (isListed || isOfOthers(segment.text)));
    let holder: PieceClaim | null = null;
    for (const piece of segment.parts) {
      if (!("mention" in piece)) {
        for (const artefact of last === null ? [] : ARTEFACTS) {
          const claim =
            last &&
            looseClaim(artefact, piece, { segment, last, claims: said[artefact], thisYear });
          if (claim !== null) said[artefact].push(claim);
        }
        used.push(...providersNamedIn(piece.clause));
        previous = piece.clause;
        continue;
      }
      const isNobodys = isTypeOfOther(piece, last, segment) || isTypeOfHelp(piece, last, segment);
      const artefact = isNobodys ? null : artefactOf(piece);
      last = piece;
      if (artefact === null || isRowLabel(piece, segment)) continue;
      const first = inItsRow(
        ownOrBorrowed(withPronoun(piece, previous, used), holder, lists, thisYear) ??
          headingClaim(segment, piece, opensWithYes && segment === segments[0], thisYear),
        piece,
        segment,
      );
      const claim = readAgain(first, piece);
      if (claim === null || isSpokenOf(claim, piece, segment)) continue;
      if (claim.answer === "yes" && isLeftOpen(piece, segment, thisYear)) continue;
      holder = claim.answer === "borrowed" ? claim : null;
      said[artefact].push(claim);
    }
    if (segments.length > 1) used.push(...providersNamedIn(segment.text));
    previous = segment.text;
  }
  return said;
}

/** Whether what is said around a certificate or report leaves open that it is there. */
function isLeftOpen(piece: ClaimPiece, segment: Segment, thisYear: number | null): boolean {
  return (
    hasUnknownPredicate(piece.before, piece.after) ||
    holdsDoubt(sentenceAbout(piece, segment), thisYear)
  );
}

/** What a sentence says of one standard: all of it, unless it names others too. */
function sentenceAbout({ own }: ClaimPiece, { text, parts }: Segment): string {
  return parts.filter((part) => "mention" in part).length > 1 ? own : text;
}

/** Whether what is claimed stands in quotation marks, among words that do not say who claims it. */
function isSpokenOf(
  { answer }: PieceClaim,
  { clause, mention }: ClaimPiece,
  { text }: Segment,
): boolean {
  if (answer !== "yes" && answer !== "aligned") return false;
  const at = text.indexOf(clause);
  const start = at === -1 ? text.indexOf(mention.text) : at + mention.start;
  return isOnlyQuoted(text, { start, end: start + mention.text.length });
}

/** Whether a sentence as a whole is about whoever is used. */
function isOfOthers(sentence: string): boolean {
  return listsProviders(sentence) || isAboutSeveralPlatforms(sentence);
}

/** "| Target report | SOC 2 Type 2 … |": the first cell of a row colours the others. */
function inItsRow(
  claim: PieceClaim | null,
  { after }: ClaimPiece,
  { text }: Segment,
): PieceClaim | null {
  if (claim === null || !text.includes("|")) return claim;
  if (claim.answer === "yes" && isTargetToCome(after, text)) return { ...claim, ...UNDER_WAY };
  if (claim.answer === "in-progress" && isTargetReached(after, text)) return { ...claim, ...HELD };
  const tone = headingTone(FIRST_CELL.exec(text)?.[1] ?? "");
  return underHeading(claim, tone === "hosting" ? null : tone);
}

const FIRST_CELL = /^\W*([^|]+)\|/u;

/** "| SOC 2 report | Must have SOC 2 Type II |": the cell that says what the row is about. */
function isRowLabel({ clause, mention }: ClaimPiece, { text, parts }: Segment): boolean {
  if (!text.includes("|") || !JUST_A_NAME.test(clause.replace(mention.text, ""))) return false;
  return parts.some(
    (part) =>
      "mention" in part &&
      part.clause !== clause &&
      part.mention.standard === mention.standard &&
      part.clause.length > clause.length,
  );
}

const JUST_A_NAME =
  /^\W*(?:\p{L}{1,3}-?\d+\W+)?(?:reports?|certificates?|certifications?|attestation)?\W*$/iu;

/** "SOC 3 (summary only, not Type II)": the type is of the other report that the sentence names. */
function isTypeOfOther({ mention }: ClaimPiece, last: ClaimPiece | null, { parts }: Segment) {
  if (mention.standard !== "type" || last === null || !parts.includes(last)) return false;
  return (
    last.mention.standard === "other" && last.mention.names.some((name) => OTHER_REPORT.test(name))
  );
}

/** "… help you prepare for a SOC 2 audit, Type I and Type II": the types go on about what is not claimed. */
function isTypeOfHelp(
  { mention, clause, own }: ClaimPiece,
  last: ClaimPiece | null,
  { parts }: Segment,
): boolean {
  if (mention.standard !== "type" || last?.clause !== clause || bringsOwnSubject(own)) return false;
  return parts.some(
    (part) =>
      "mention" in part &&
      part.clause === clause &&
      part.mention.standard === "soc2" &&
      HELPING_BEFORE.test(part.before),
  );
}

const OTHER_REPORT = /^(?:SOC [13]|SSAE|ISAE|(?:BSI )?C5)/u;

/** The claims of a text's sentences on either artefact. */
export type SaidClaims = Readonly<Record<Artefact, readonly PieceClaim[]>>;

const ARTEFACTS: readonly Artefact[] = ["iso", "soc2"];

/** Once a sentence speaks of somebody else's, what it adds is theirs until it names the vendor. */
function ownOrBorrowed(
  piece: ClaimPiece,
  holder: PieceClaim | null,
  listsOthers: boolean,
  thisYear: number | null,
): PieceClaim | null {
  const claim = pieceClaim(piece, thisYear);
  if (claim === null || (claim.answer !== "yes" && claim.answer !== "aligned")) return claim;
  if (listsOthers) return { ...claim, answer: "borrowed", signs: ["borrowed-partner"] };
  if (holder === null || bringsOwnSubject(piece.own)) return claim;
  return { ...claim, answer: "borrowed", signs: holder.signs, holder: holder.holder };
}
