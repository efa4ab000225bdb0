import type { AskedAbout } from "./asked-about.ts";
import type { Artefact, ClaimAnswer, ClaimSign } from "../claim.ts";
import { opinionInText } from "../../artefacts/report/auditor-opinion.ts";
import { labelledCertificateNumberIn } from "../../artefacts/certificate/certificate-number.ts";
import { claimOfWords } from "./claim-of-words.ts";
import type { ClaimSources } from "../claim-sources.ts";
import type { LeadingAnswer } from "../../cell/leading-answer.ts";
import type { PieceClaim } from "../pieces/piece-claim.ts";
import { namesOthersBesides } from "./named-besides.ts";
import { isExtractOfReport } from "../../artefacts/report/report-extract.ts";
import { HELD, NOT_HELD, UNDER_WAY } from "./signed-answer.ts";
import { hasUnknownPredicate } from "../standing/document-predicate.ts";
import { holdsDoubt } from "../standing/words-of-doubt.ts";
import { sentences } from "../../text/sentences.ts";
import type { Segment } from "../../statement/statement-segments.ts";
import { NOT_OVER } from "../wordings/lapsed.ts";
import { soc2ExceptionsIn } from "../../artefacts/report/soc2-exceptions.ts";
import { PUT_OFF } from "../wordings/documents.ts";
import { tellingSigns } from "./telling-signs.ts";

/** What an answer says by the question it answers: a yes or no, or words about the thing asked for. */
export function answeredClaims(
  artefact: Artefact,
  sources: ClaimSources,
  said: readonly PieceClaim[],
): readonly PieceClaim[] {
  const { segments, asked, leading, plain, thisYear } = sources;
  const question = asked.find(({ mention }) => mention.standard === artefact);
  const isSaidAlready =
    said.some(({ answer }) => answer !== "borrowed") && leading?.answer !== "no";
  if (question === undefined || isSaidAlready || areForNobody(segments)) return [];
  if (said.length === 0 && leading === null && offersOnlyOthers(segments)) {
    const signs = ["not-held", ...tellingSigns(artefact, sources)] as const;
    return [{ mention: question.mention, answer: "no", signs, holder: null }];
  }
  const namesAny = segments.some(namesStandard) && !isYesAndMore(artefact, leading, segments);
  if (leading === null && !namesAny && isOfDocument(question, plain))
    return [{ mention: { ...question.mention, text: "", types: [] }, ...HELD, holder: null }];
  const words = namesAny ? null : claimOfWords(question, leading?.rest ?? plain, thisYear);
  const claim =
    leading === null
      ? unlessAnotherWasAsked(question, words, plain)
      : claimOfLead(question, leading, words, { namesAny, plain });
  if (claim === null) return [];
  const answer = leading?.rest ?? plain;
  const isOpen = claim.answer === "yes" && !tellsFindings(question, answer);
  return isOpen && isLeftOpen(answer, thisYear) ? [] : [claim];
}

/** "Yes, also ISO 9001". */
function isYesAndMore(
  artefact: Artefact,
  leading: LeadingAnswer | null,
  segments: readonly Segment[],
): boolean {
  return leading?.answer === "yes" && namesOthersBesides(artefact, segments);
}

/** What an auditor found was read in a report, whatever else is said of its contents. */
function tellsFindings({ mention }: AskedAbout, words: string): boolean {
  return mention.standard === "soc2" && soc2ExceptionsIn(words) !== null;
}

/** Whether what an answer says, or adds to its yes, leaves open that it is there: "Yes, due out in spring 2027". */
function isLeftOpen(words: string, thisYear: number | null): boolean {
  const [sentence = ""] = sentences(words);
  const [first = ""] = sentence.replace(NOT_OVER, " ").split(/(?<=;)\s/u);
  const ofDocument = ` ${first.replace(BEFORE_DOCUMENT, "")}`;
  return hasUnknownPredicate("", ofDocument) || holdsDoubt(first, thisYear);
}

const BEFORE_DOCUMENT = /^\W*(?:(?:our|the|its|their|an?|last|latest|current|old)\s)*/iu;

function areForNobody(segments: readonly Segment[]): boolean {
  return segments.length > 0 && segments.every(({ isForNobody }) => isForNobody);
}

function namesStandard({ isQuestion, parts }: Segment): boolean {
  if (isQuestion) return false;
  return parts.some(
    (part) => "mention" in part && part.mention.standard !== "type" && part.mention.text !== "",
  );
}

/** An extract of the report that was asked about, or the scope of the certificate. */
function isOfDocument({ mention, yesMeans }: AskedAbout, plain: string): boolean {
  if (yesMeans === "in-progress" || yesMeans === "borrowed" || PUT_OFF.test(plain)) return false;
  if (OF_ANOTHER.test(plain)) return false;
  return mention.standard === "soc2" ? isExtractOfReport(plain) : OPENS_WITH_ITS_SCOPE.test(plain);
}

/** "Latest opinion of our host: unqualified opinion". */
const OF_ANOTHER =
  /(?<!\p{L})(?:of|from|by|for) (?:our|their|its) (?:hosts?|hosting|hosters?|(?:cloud |hosting )?providers?|cloud|data ?cent(?:er|re)s?|vendors?|suppliers?|partners?|parent|group)(?!\p{L})/iu;

/** "The scope of this certification covers: …": only a certificate has one. */
const OPENS_WITH_ITS_SCOPE =
  /^\W*(?:the )?(?:certified scope|scope of (?:this|the|our) (?:iso )?certifi(?:cation|cate))\s?(?::|covers|is|comprises|includes)\s?(?!.{0,20}(?:tb[acd]|to be|not|pending|planned))/iu;

/** An opinion on somebody else's report. */
const SPEAKS_OF_ANOTHER =
  /(?<!\p{L})(?:hosts?|hosting|hosters?|providers?|data ?cent(?:er|re)s?|clouds?|aws|azure|gcp|google|sub-?(?:processors?|service|contractors?)|vendors?|suppliers?|partners?|parent|group|third part(?:y|ies)|their)(?!\p{L})/iu;

/**
 * Words for it are none to a question whose yes would mean something else. Only a report gives an opinion, and
 * only a certificate has a number, whatever was asked.
 */
function unlessAnotherWasAsked(
  { yesMeans, mention }: AskedAbout,
  words: PieceClaim | null,
  plain: string,
): PieceClaim | null {
  if (words?.answer !== "yes" || yesMeans === "yes") return words;
  if (
    mention.standard === "iso" &&
    yesMeans === "unknown" &&
    labelledCertificateNumberIn(plain) !== null
  )
    return words;
  const isReported =
    mention.standard === "soc2" && !SPEAKS_OF_ANOTHER.test(plain) && opinionInText(plain) !== null;
  return yesMeans === "aligned" && isReported ? words : null;
}

const ONLY_OTHERS =
  /^\W*(?:we )?(?:(?:have |hold )?only|only (?:have|hold)|(?:have|hold) only)\s(?:an? |our |the )?$|^\W*$/iu;

const ONLY_AFTER = /^\W*(?:reports?|certificates?|certification|certified)?\W*only\W*$/iu;

/** "SOC 1 Type II only", "We only have a SOC 1 report", where another standard was asked for. */
function offersOnlyOthers(segments: readonly Segment[]): boolean {
  const [segment, ...others] = segments;
  if (segment?.about !== "other" || others.some(({ about }) => about !== "none")) return false;
  if (!/(?<!\p{L})only(?!\p{L})/iu.test(segment.text)) return false;
  const pieces = segment.parts.filter((part) => "mention" in part);
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined || !ONLY_OTHERS.test(first.before)) return false;
  return /only/iu.test(first.before) || ONLY_AFTER.test(last.after);
}

/** What else is known of an answer that opens with a yes or a no. */
interface AnswerText {
  /** Whether it names a standard itself. */
  readonly namesAny: boolean;
  readonly plain: string;
}

function claimOfLead(
  question: AskedAbout,
  { answer, rest }: LeadingAnswer,
  words: PieceClaim | null,
  text: AnswerText,
): PieceClaim | null {
  const { mention } = question;
  switch (answer) {
    case "yes":
      return claimOfYes(question, words, text);
    case "no":
      return claimOfNo(question, words);
    case "in-progress":
      return { mention, ...UNDER_WAY, holder: null };
    // "N/A" says nothing of whether it is held; that a cell holds it is a state of the cell.
    case "not-applicable":
      return NO_DOCUMENT.test(rest) ? { mention, ...NOT_HELD, holder: null } : null;
  }
}

function claimOfNo({ mention, noMeans }: AskedAbout, words: PieceClaim | null): PieceClaim | null {
  if (words?.answer === "in-progress") return words;
  if (noMeans === "unknown") return null;
  const others = (words?.signs ?? []).filter((sign) => sign.startsWith("borrowed"));
  return { mention, answer: "no", signs: [...NOT_HELD.signs, ...others], holder: null };
}

function claimOfYes(
  { mention, yesMeans, yesToAllMeans }: AskedAbout,
  words: PieceClaim | null,
  { namesAny, plain }: AnswerText,
): PieceClaim | null {
  if (DOUBTFUL_YES.test(plain)) return null;
  if (words !== null && words.answer !== "yes") {
    const isAgainst = AGAINST_YES.has(words.answer);
    return isAgainst ? { ...words, signs: [...words.signs, "contradiction"] } : words;
  }
  const isToAll = TO_ALL.test(plain);
  const means = isToAll ? yesToAllMeans : yesMeans;
  if ((namesAny && !isToAll) || means === "unknown") return null;
  const signs = [...(SIGNS_OF_YES[means] ?? []), ...(words?.signs ?? [])];
  return { mention, answer: means, signs, holder: null };
}

/** "Yes?", "Yes (unverified)": nobody knows. */
const DOUBTFUL_YES =
  /^\W*(?:yes|y)\s*(?:\?|[,(–-]+\s*(?:tb[acd]|un(?:verified|confirmed)|(?:not|to be) (?:yet )?(?:verified|confirmed))(?!\p{L}))/iu;

const AGAINST_YES: ReadonlySet<ClaimAnswer> = new Set(["in-progress", "no", "lapsed"]);

/** "Yes, both." */
const TO_ALL =
  /^\W*(?:yes\W+)?(?:we (?:have|hold) |to )?(?:both|all (?:of them|three))\s*(?:of them\s*)?(?:(?:are )?(?:current|valid|held|available|in (?:place|force|date)|up to date)\s*)?(?:$|[.,;:–-])/iu;

const NO_DOCUMENT =
  /^\W*no (?:such )?(?:reports?|certificates?|certs?|certifications?|audits?)(?!\p{L})/iu;

/** What a yes is a sign of, by what it means. */
const SIGNS_OF_YES: Readonly<Partial<Record<ClaimAnswer, readonly ClaimSign[]>>> = {
  yes: ["held"],
  aligned: ["aligned"],
  "in-progress": ["in-progress"],
  lapsed: ["lapsed"],
  borrowed: ["borrowed-cloud"],
};
