import { answerItself } from "../../cell/answer-itself.ts";
import { cellState } from "../../cell/cell-state.ts";
import { isCertificateNumber } from "../../artefacts/certificate/certificate-number.ts";
import type { Artefact, Claim, ClaimAnswer, ClaimSign } from "../claim.ts";
import type { Fact } from "../../cell/fact.ts";
import { statedIn, unclearIn } from "../../cell/from-cell.ts";
import { readStatement } from "../../statement/read-statement.ts";
import { saysUncertified } from "../standing/says-uncertified.ts";
import { soc2TypesIn } from "../../artefacts/report/soc2-type.ts";
import type { SourceCell } from "../../cell/source-cell.ts";
import { saysOnlyOtherScheme } from "./only-other-scheme.ts";
import { yesNamesNone } from "./yes-names-none.ts";
import { stateInForce } from "../standing/state-in-force.ts";

/**
 * What a cell in a column about one artefact claims of it. A bare yes or no is about the artefact;
 * so are a certificate number, an edition and a report type, which nobody has without holding it.
 * `thisYear` is the year in which it is read.
 *
 * A lone "x" is not read: it ticks a box in one tracker and crosses it out in the next. Where the column as a
 * whole tells, it comes as a yes already.
 */
export function readClaim(cell: SourceCell, artefact: Artefact, thisYear: number): Fact<Claim> {
  const fact = quoting(cell, claimIn(withAnswerItself(cell), artefact, thisYear));
  const isYes = fact.state === "stated" && fact.value.answer === "yes";
  return isYes && yesNamesNone(cell.heading, cell.content.text)
    ? unclearIn(cell, "it does not say which certificate or report there is")
    : fact;
}

/** The fact as told by the whole cell, whatever stands around the answer in it. */
function quoting({ content }: SourceCell, fact: Fact<Claim>): Fact<Claim> {
  return "quote" in fact ? { ...fact, quote: content.text } : fact;
}

function withAnswerItself(cell: SourceCell): SourceCell {
  const { content } = cell;
  if (content.kind !== "text") return cell;
  const text = answerItself(content.text);
  return text === content.text ? cell : { ...cell, content: { ...content, text } };
}

function claimIn(cell: SourceCell, artefact: Artefact, thisYear: number): Fact<Claim> {
  const { content } = cell;
  if (content.kind === "boolean") return statedIn(cell, content.boolean ? held : notHeld);
  const text = content.text.trim();
  const plainAnswer = PLAIN_ANSWERS.get(withoutMarks(text));
  if (plainAnswer !== undefined && !asksAnotherMatter(cell.heading)) {
    return statedIn(cell, plainAnswer);
  }
  if (NOT_ASKED_FOR.test(text)) return unclearIn(cell, "it says that none was asked for");
  if (saysOnlyOtherScheme(text)) return unclearIn(cell, "it names something else");
  const unanswered = cellState(cell);
  if (unanswered !== null) return unanswered;
  if (REQUIRES_NDA.test(text)) {
    return { state: "elsewhere", quote: content.text, column: cell.column };
  }
  if (namesArtefactDetail(text, artefact)) return statedIn(cell, held);
  if (content.kind === "number" || content.kind === "day") {
    return unclearIn(cell, "a number or a date alone does not say whether it is held");
  }
  const state = asksAnotherMatter(cell.heading) ? null : stateInForce(text);
  if (state !== null) return statedIn(cell, state === "yes" ? held : notHeld);
  const statement = readStatement(text, { artefact, question: cell.heading, thisYear });
  const claim = withUncertified(statement[artefact].claim, text);
  if (claim.answer !== "unknown" || claim.signs.length > 0) return statedIn(cell, claim);
  return unclearIn(cell, "it does not say whether there is a certificate or report");
}

/** "Yes (self-certified)" claims no more than being aligned; what claims nothing is left to the rules. */
function withUncertified(claim: Claim, text: string): Claim {
  const isClaimed = claim.answer === "yes" || claim.answer === "aligned";
  return isClaimed && saysUncertified(text)
    ? { ...claim, answer: "aligned", signs: [...claim.signs, "uncertified"] }
    : claim;
}

/**
 * "🟢 Yes", "🔴 No.": the answer without a light that says the same, and the stop behind it. A box stays: an empty
 * one takes the answer back.
 */
function withoutMarks(text: string): string {
  return text.toLowerCase().replace(/^(?:🟢\s+|🔴\s+(?=n))|[.!]$/gu, "");
}

function plain(answer: ClaimAnswer, sign: ClaimSign): Claim {
  return { answer, signs: [sign], holder: null };
}

const held = plain("yes", "held");
const notHeld = plain("no", "not-held");
const underWay = plain("in-progress", "in-progress");

const PLAIN_ANSWERS: ReadonlyMap<string, Claim> = new Map([
  ["yes", held],
  ["y", held],
  ["true", held],
  ["✓", held],
  ["✔", held],
  ["✔️", held],
  ["✅", held],
  ["☑", held],
  ["certified", held],
  ["verified", held],
  ["no", notHeld],
  ["n", notHeld],
  ["none", notHeld],
  ["nil", notHeld],
  ["false", notHeld],
  ["0", notHeld],
  ["✗", notHeld],
  ["✘", notHeld],
  ["❌", notHeld],
  ["not certified", notHeld],
  ["in progress", underWay],
  ["in-progress", underWay],
  ["in process", underWay],
  ["planned", underWay],
  ["wip", underWay],
]);

/** A document that takes an NDA to be seen is kept elsewhere; in other columns an NDA is an agreement. */
const REQUIRES_NDA =
  /^\W*(?:(?:a |an |signed )*NDA(?: (?:is )?(?:required|needed|necessary|first))?|(?:requires|needs) (?:a |an |signed )*NDA|(?:after|upon|once) (?:signing )?(?:a |an |the |signed )*NDA(?: (?:is )?(?:signed|in place))?)\W*$/iu;

/** What a buyer notes where he asks for none; it says nothing of what there is. */
const NOT_ASKED_FOR =
  /^[^\p{L}\p{N}]*(?:(?:is )?not (?:required|requested|mandatory|obligatory)|nicht (?:erforderlich|verlangt|gefordert)|no (?:requerid[oa]|exigid[oa])|n[ãa]o (?:requerid[oa]|exigid[oa])|non (?:requis|exigé)e?|niet vereist)[^\p{L}\p{N}]*$/iu;

/** A heading that asks for more than the artefact: plans, alignment, any framework at all, somebody else's. */
function asksAnotherMatter(heading: string): boolean {
  return /plan|roadmap|align|complian|framework|conform|follow|adher|such as|e\.g\.|etc(?!\p{L})|NIST(?!\p{L})|sub-?processor|hosting|cloud|data[\s-]?cent|require|expir|scope|\sor\s/iu.test(
    heading,
  );
}

const EDITION_ALONE = /^(?:v\.?|version|edition)?\s*(?:2005|2013|2022|2013\s*\/\s*2022)$/iu;
const TYPE_ALONE =
  /^(?:soc\s?(?:2|ii)\s*[-–,:]?\s*)?(?:types?|typ|tipo|typu|tipe|tyyppi)[\s-]*(?:\d{1,2}|[il]{1,2}|one|two)(?:\s*report)?(?:\s*\(?(?:FY\s?)?20\d\d\)?)?$/iu;

function namesArtefactDetail(text: string, artefact: Artefact): boolean {
  if (artefact === "soc2") return TYPE_ALONE.test(text) && soc2TypesIn(text).length > 0;
  return EDITION_ALONE.test(text) || isCertificateNumber(text);
}
