import { answerItself } from "../cell/answer-itself.ts";
import { auditFirmIn } from "../artefacts/report/audit-firm.ts";
import { opinionInText } from "../artefacts/report/auditor-opinion.ts";
import { askedAbout, type AskedAbout } from "../claims/answers/asked-about.ts";
import { isOpenChoice, isTemplate } from "../cell/blank-form.ts";
import { certificateDatesIn } from "../artefacts/certificate/certificate-dates.ts";
import { certificateNumberIn } from "../artefacts/certificate/certificate-number.ts";
import { certificateScopeIn } from "../artefacts/certificate/certificate-scope.ts";
import { certificationBodyIn } from "../artefacts/certificate/certification-body.ts";
import type { Artefact, Claim } from "../claims/claim.ts";
import type { ClaimPiece } from "../claims/pieces/claim-pieces.ts";
import { askedOf, type ClaimSources } from "../claims/claim-sources.ts";
import { noClaim } from "../claims/combine-claims.ts";
import { cuecsIn } from "../artefacts/report/cuecs.ts";
import { editionInWords, editionOfDesignation } from "../artefacts/certificate/edition.ts";
import { keyedRecordsInWords } from "../artefacts/labelled/keyed-records.ts";
import { labelledColumns } from "./label-columns.ts";
import { labelRowsInWords } from "./label-rows.ts";
import type { LeadingAnswer } from "../cell/leading-answer.ts";
import { otherReportsIn } from "../artefacts/documents/other-reports.ts";
import { plainText } from "../text/plain-text.ts";
import { type HeadingTone, headingTone } from "../claims/headings/heading-tone.ts";
import { isProgram } from "../text/program-code.ts";
import { withoutPreamble } from "../claims/answers/preamble.ts";
import { saidClaims } from "../claims/said-claims.ts";
import { shortAnswer } from "../claims/answers/short-answer.ts";
import { withDeniedNames, withFullNames } from "../claims/answers/short-names.ts";
import { soc2CategoriesIn } from "../artefacts/report/soc2-categories.ts";
import { soc2TypeByContent, speaksOfSoc2Report } from "../artefacts/report/soc2-vocabulary.ts";
import { soc2ExceptionsIn } from "../artefacts/report/soc2-exceptions.ts";
import { soc2PeriodIn } from "../artefacts/report/soc2-period.ts";
import type { DateOrder } from "../cell/source-cell.ts";
import { mayNameStandard } from "../artefacts/documents/standard-mentions.ts";
import type { IsoEdition, IsoStatement, Soc2Statement, Soc2Type, Statement } from "./statement.ts";
import { type ArtefactClaim, artefactClaim } from "../claims/statement-claims.ts";
import { type Segment, segmentsOf, wordsAbout } from "./statement-segments.ts";
import { subserviceMethodIn } from "../artefacts/report/subservice-method.ts";
import { withTellingSigns } from "../claims/answers/telling-signs.ts";
import { withWrappedLinesJoined } from "../text/wrapped-lines.ts";
import { withQuestionRows } from "./question-rows.ts";
import { valuesUnderLabels } from "./values-under-labels.ts";
import { withoutBlankDetails } from "./without-blank-details.ts";
import { tickedOptions } from "../cell/ticked-options.ts";

/** What is known of a text besides its words. */
export interface StatementContext {
  /** The question or heading that the text answers. */
  readonly question?: string | null;
  /** The artefact whose column the text stands in. */
  readonly artefact?: Artefact | null;
  /** How the column writes dates that can be read in two ways. */
  readonly dateOrder?: DateOrder | null;
  /** The year in which it is read; where it is not known, no year that is named is taken to be over. */
  readonly thisYear?: number | null;
}

const noIso: IsoStatement = {
  claim: noClaim,
  edition: null,
  designation: null,
  body: null,
  number: null,
  issued: null,
  expires: null,
  scope: null,
  sites: [],
  exclusions: [],
};

const noSoc2: Soc2Statement = {
  claim: noClaim,
  type: null,
  categories: [],
  periodStart: null,
  periodEnd: null,
  asOf: null,
  auditor: null,
  opinion: null,
  exceptions: null,
  subserviceMethod: null,
  cuecs: null,
};

const nothingStated: Statement = { iso: noIso, soc2: noSoc2, otherReports: [] };

/**
 * What a text says of an ISO/IEC 27001 certificate, a SOC 2 report and other reports. It takes words
 * at their most cautious: where they leave doubt, the claim is `unknown` and the detail `null`.
 */
export function readStatement(written: string, context: StatementContext = {}): Statement {
  const text = withWrappedLinesJoined(answerItself(written));
  const ticked = tickedOptions(text);
  if (ticked !== null) return readStatement(ticked, context);
  const recorded = keyedRecordsInWords(text) ?? labelRowsInWords(text);
  if (recorded !== null) return readStatement(recorded, context);
  const statement = statementOf(withQuestionRows(text), context);
  const listed = valuesUnderLabels(text, context.question ?? null);
  if (listed !== null) return withColumns(statement, statementOf(listed, context));
  const labelled = labelledColumns(text, context.question ?? null);
  return labelled === null
    ? statement
    : withColumns(statement, statementOf(labelled, { ...context, question: null }));
}

/** The claims that a table makes as it stands, with the details that the headings of its columns tell. */
function withColumns(table: Statement, labelled: Statement): Statement {
  return {
    iso: isDenied(table.iso.claim) ? table.iso : { ...labelled.iso, ...claimOf(table.iso) },
    soc2: isDenied(table.soc2.claim)
      ? table.soc2
      : {
          ...labelled.soc2,
          ...claimOf(table.soc2),
          type: table.soc2.type ?? labelled.soc2.type,
        },
    otherReports: table.otherReports,
  };
}

/** Where nothing is held, nothing is told of it. */
function isDenied({ answer }: Claim): boolean {
  return answer !== "yes" && answer !== "aligned" && answer !== "unknown";
}

function claimOf({ claim }: { readonly claim: Claim }): { readonly claim?: Claim } {
  return claim.answer === "unknown" ? {} : { claim };
}

function statementOf(written: string, context: StatementContext): Statement {
  const text = withoutBlankDetails(written);
  const asked = askedOf(context.question ?? null, context.artefact ?? null);
  const isExtract = speaksOfSoc2Report(text);
  if (text === "" || (asked.length === 0 && !isExtract && !mayNameStandard(text)))
    return nothingStated;
  if (isTemplate(text) || isProgram(text) || isOpenChoice(text)) return nothingStated;
  const plain = withDeniedNames(withFullNames(plainText(text).trim(), asked));
  const ownQuestion = OWN_QUESTION.exec(plain);
  if (asked.length === 0 && ownQuestion !== null) {
    const [, question = "", answer = ""] = ownQuestion;
    if (askedAbout(question).length > 0) return readStatement(answer, { ...context, question });
  }
  const turned = asked.length === 0 && MAY_TURN_TO.test(plain) ? TURNS_TO.exec(plain) : null;
  if (turned !== null) {
    const [, question = "", answer = ""] = turned;
    if (askedAbout(question).length > 0) return readStatement(answer, { ...context, question });
  }
  const answer = asked.length === 0 ? plain : withoutPreamble(plain);
  if (answer !== plain) return statementOf(answer, context);
  const leading = shortAnswer(plain);
  const isSetOff = leading?.isSetOff === true;
  const segments = segmentsOf(isSetOff && isReply(leading, asked) ? leading.rest : plain);
  const thisYear = context.thisYear ?? null;
  const opensWithYes = isSetOff && leading.answer === "yes";
  const said = saidClaims(segments, { thisYear, opensWithYes, question: context.question ?? "" });
  const sources: ClaimSources = {
    plain,
    segments,
    asked,
    leading,
    said,
    tone: toneOf(context, asked),
    thisYear,
  };
  const pieces = piecesOf(segments);
  const names = (artefact: string) => pieces.some(({ mention }) => mention.standard === artefact);
  const asks = (artefact: string) => asked.some(({ mention }) => mention.standard === artefact);
  const order = context.dateOrder ?? null;
  return {
    iso:
      names("iso") || asks("iso")
        ? isoStatement(sources, asks("iso"), pieces, context)
        : signsOnly("iso", sources, noIso),
    soc2:
      names("soc2") || asks("soc2") || isExtract
        ? soc2Statement(sources, asks("soc2") || isExtract, order)
        : signsOnly("soc2", sources, noSoc2),
    otherReports: pieces.length === 0 ? [] : otherReportsIn(pieces),
  };
}

function piecesOf(segments: readonly Segment[]): readonly ClaimPiece[] {
  return segments
    .flatMap(({ parts }) => parts)
    .filter((part): part is ClaimPiece => "mention" in part);
}

function isSaid({ isForNobody }: Segment): boolean {
  return !isForNobody;
}

/** "Planned: SOC 2, ISO 27001" governs what follows; so does a "no" that replies to nothing. */
function isReply({ answer }: LeadingAnswer, asked: readonly AskedAbout[]): boolean {
  return answer === "yes" || (asked.length > 0 && answer !== "in-progress");
}

/** A heading that names a standard says itself what a yes to it means, unless it is one of plans or names somebody else. */
function toneOf({ question }: StatementContext, asked: readonly AskedAbout[]): HeadingTone {
  const tone = question === undefined || question === null ? null : headingTone(question);
  const isOfPlans = asked.some(({ yesMeans }) => yesMeans === "in-progress");
  const holds = asked.length === 0 || tone === "via" || (tone === "plans" && isOfPlans);
  return holds ? tone : null;
}

/** A text that asks before it answers: "Do you hold ISO 27001? Yes." */
const OWN_QUESTION = /^([^?]{8,200}\?)\s+(\S.*)$/su;

const MAY_TURN_TO =
  /(?<!\p{L})(?:re|regarding|concerning|regard|respect|as (?:to|for)|question)(?!\p{L})/iu;
/** A text that says what it answers: "Re your question on SOC 2: not yet", "As for ISO 27001, yes". */
const TURNS_TO =
  /^(?:[^.?!:;]{0,40}[-–—,]\s*)?(?:re:?|regarding|concerning|with (?:regard|respect) to|as (?:to|for)|(?=(?:on )?your question))\s*(?:(?:on )?your (?:question|request|query|enquiry|inquiry)s? (?:on|about|regarding|re|for|concerning)\s)?((?:\S+\s){0,4}\S+?)\s*(?:[:,]|\s[–—-])\s+(\S.*)$/isu;

/** The artefact is neither named nor asked about; what was named instead is worth keeping. */
function signsOnly<Empty extends IsoStatement | Soc2Statement>(
  artefact: Artefact,
  sources: ClaimSources,
  empty: Empty,
): Empty {
  const claim = withTellingSigns(artefact, noClaim, sources);
  return claim.signs.length === 0 ? empty : { ...empty, claim };
}

function isoStatement(
  sources: ClaimSources,
  asked: boolean,
  pieces: readonly ClaimPiece[],
  { question, dateOrder }: StatementContext,
): IsoStatement {
  const read = artefactClaim("iso", sources);
  const words = wordsAbout("iso", sources.segments, asked).own;
  const { claim } = read;
  const mentions = pieces.filter(({ mention }) => mention.standard === "iso");
  const { edition, designation } = editionOf(read, mentions, words);
  if (claim.answer === "no" || claim.answer === "borrowed")
    return { ...noIso, claim, edition, designation };
  const dates =
    claim.answer === "in-progress" ? null : certificateDatesIn(words, dateOrder ?? null);
  return {
    claim,
    edition,
    designation,
    body: certificationBodyIn(words),
    number: certificateNumberIn(words),
    issued: dates?.issued ?? null,
    expires: dates?.expires ?? null,
    ...certificateScopeIn(words, question ?? null),
  };
}

/** The edition of what is held, else of whatever is named; two at once are none. */
function editionOf(
  { pieces }: ArtefactClaim,
  mentions: readonly ClaimPiece[],
  words: string,
): Pick<IsoStatement, "edition" | "designation"> {
  const held = pieces.filter(({ answer }) => answer === "yes").map(({ mention }) => mention.text);
  const named = mentions.map(({ mention }) => mention.text);
  const designation =
    held.find((text) => editionOfDesignation(text) !== null) ??
    held.find((text) => text !== "") ??
    named[0] ??
    null;
  for (const texts of [held, named]) {
    const editions = new Set<IsoEdition>(
      texts.map(editionOfDesignation).filter((edition) => edition !== null),
    );
    if (editions.size === 1) return { edition: [...editions][0] ?? null, designation };
    if (editions.size > 1) return { edition: REPLACED.test(words) ? "2022" : null, designation };
  }
  return { edition: editionInWords(words), designation };
}

/** "Supersedes", "transitioned to": of two editions the later one holds. */
const REPLACED = /supersed|replac|transitioned (?:to|from)|upgraded|migrated|formerly|previously/iu;

function soc2Statement(
  sources: ClaimSources,
  asked: boolean,
  order: DateOrder | null,
): Soc2Statement {
  const read = artefactClaim("soc2", sources);
  const { claim } = read;
  const type = typeOf(read, sources);
  if (claim.answer === "no" || claim.answer === "borrowed") return { ...noSoc2, claim, type };
  const words = wordsAbout("soc2", sources.segments, asked);
  const isToCome = claim.answer === "in-progress";
  const period = isToCome ? null : soc2PeriodIn(words.own, order);
  return {
    claim,
    type,
    categories: soc2CategoriesIn(words.whole),
    periodStart: period?.start ?? null,
    periodEnd: period?.end ?? null,
    asOf: period?.asOf ?? null,
    auditor: auditFirmIn(words.own),
    opinion: isToCome ? null : opinionInText(words.whole),
    exceptions: isToCome ? null : soc2ExceptionsIn(words.whole),
    subserviceMethod: subserviceMethodIn(words.whole),
    cuecs: cuecsIn(words.whole),
  };
}

/** The best type that is held, else the one that is named, else the one the question names. */
function typeOf(
  { claim, pieces: claims }: ArtefactClaim,
  { asked, plain, segments }: ClaimSources,
): Soc2Type | null {
  const held = claims
    .filter(({ answer }) => answer === claim.answer)
    .flatMap(({ mention }) => mention.types);
  const named = piecesOf(segments.filter(isSaid))
    .filter(({ mention }) => mention.standard === "soc2" || mention.standard === "type")
    .filter(({ after }) => claim.answer !== "yes" || !IS_TO_COME.test(after))
    .flatMap(({ mention }) => mention.types);
  const inQuestion = claim.answer === "yes" ? asked.flatMap(({ mention }) => mention.types) : [];
  const types = [held, named, inQuestion].find((list) => list.length > 0) ?? [];
  if (types.length === 0 && claim.answer !== "no") return soc2TypeByContent(plain);
  // A type in a definition or a demand is nobody's.
  if (types.length === 0 || (claims.length === 0 && !asked.some(isSoc2))) return null;
  return types.includes("2") ? "2" : "1";
}

/** "A Type II report is scheduled": not the type of the one that is there. */
const IS_TO_COME =
  /^\s*(?:reports?\s|audit\s|examination\s)?(?:is\s|are\s)?(?:currently\s)?(?:scheduled|planned|expected|under\s?way|in progress|to follow)(?!\p{L})/iu;

function isSoc2({ mention }: AskedAbout): boolean {
  return mention.standard === "soc2";
}
