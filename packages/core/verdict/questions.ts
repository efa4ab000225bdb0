import type { FieldId } from "../fields/field-dictionary.ts";
import type { OpenOutcome, Question } from "../rule/rule.ts";

/** From so many missing identifiers on, the document itself is the better question. */
const DOCUMENT_FROM = 3;

/** A question that stands in for several questions about one document. */
interface DocumentQuestion {
  readonly fields: ReadonlySet<FieldId>;
  readonly text: string;
  readonly evidence: string;
}

/** Identifiers of an ISO 27001 certificate, all printed on the certificate and its annex. */
const CERTIFICATE: DocumentQuestion = {
  fields: new Set<FieldId>([
    "isoEdition",
    "isoStandard",
    "isoCertificateNumber",
    "isoCertificationBody",
    "isoAccreditationBody",
    "isoIssueDate",
    "isoExpiryDate",
    "isoScopeStatement",
    "isoSites",
    "isoEntity",
    "isoExclusions",
  ]),
  text: "Please send your current ISO/IEC 27001 certificate with every annex page. It should show the company named on it, the full scope wording, each site, the edition, the certificate number, the certification body, and the issue and expiry dates.",
  evidence: "The ISO 27001 certificate with every annex page.",
};

/** Identifiers of a SOC 2 report, all in its sections 1 and 3. */
const REPORT: DocumentQuestion = {
  fields: new Set<FieldId>([
    "soc2Type",
    "soc2PeriodStart",
    "soc2PeriodEnd",
    "soc2AsOfDate",
    "soc2Auditor",
    "soc2Opinion",
    "soc2Tsc",
    "soc2System",
    "soc2Locations",
    "soc2Entity",
    "soc2ScopeExclusions",
    "soc2Subservice",
    "soc2SubserviceMethod",
    "soc2Cuecs",
  ]),
  text: "Please share your latest SOC 2 report in full, sections 1 to 4, under our NDA if needed. We need its type and period, the audit firm and its opinion, the categories, the system and locations described, the service organisation named, subservice organisations and user controls.",
  evidence: "The SOC 2 report in full, sections 1 to 4.",
};

/** Questions for the vendor with what to request, and tasks for our own people; each thing once, best first. */
export interface MergedQuestions {
  readonly questions: readonly Question[];
  readonly toDos: readonly Question[];
  /** What to request of the vendor to settle the questions. */
  readonly evidence: readonly string[];
}

/** Something to ask, and what would settle it. */
interface Asked extends Pick<OpenOutcome, "question" | "evidence"> {
  /** Whether it says what is wrong with what was given, which no wider question says. */
  readonly isPointed: boolean;
}

/** The rule whose task for us comes first: nobody is asked about “#REF!” before the cell is repaired. */
const REPAIR = "dq-cell-error";

/** Merges the questions of ranked outcomes (domain, choosing questions). */
export function mergedQuestions(ranked: readonly OpenOutcome[]): MergedQuestions {
  const all = withoutBroken(ranked).map(asAsked);
  const toVendor = withoutRepeats(all.filter(({ question }) => question.to === "vendor"));
  const toUs = all.filter(({ question }) => question.to === "us");
  const documents = [CERTIFICATE, REPORT].filter((document) => asksForMost(document, toVendor));
  const asked = withoutRepeats(toVendor.map((one) => documentFor(one, documents) ?? one));
  return {
    questions: asked.map(({ question }) => question),
    toDos: withoutRepeats(toUs).map(({ question }) => question),
    evidence: [...new Set(asked.map(({ evidence }) => evidence).filter((text) => text !== ""))],
  };
}

/** Leaves out what asks the vendor only for fields whose cells hold a spreadsheet error. */
function withoutBroken(ranked: readonly OpenOutcome[]): readonly OpenOutcome[] {
  const broken = ranked.find(({ rule }) => rule === REPAIR)?.question.asksFor ?? [];
  if (broken.length === 0) return ranked;
  return ranked.filter(
    ({ question: { to, asksFor } }) =>
      to === "us" || asksFor.length === 0 || !asksFor.every((field) => broken.includes(field)),
  );
}

/** A critical gap is about what was given: another edition, site or company than the one needed. */
function asAsked({ question, evidence, outcome, severity }: OpenOutcome): Asked {
  return { question, evidence, isPointed: outcome === "gap" && severity === "critical" };
}

function asksForMost(document: DocumentQuestion, asked: readonly Asked[]): boolean {
  return asked.filter((one) => isMissingFrom(one, document)).length >= DOCUMENT_FROM;
}

function isMissingFrom(
  { question: { asksFor }, isPointed }: Asked,
  { fields }: DocumentQuestion,
): boolean {
  return !isPointed && asksFor.length > 0 && asksFor.every((field) => fields.has(field));
}

function documentFor(asked: Asked, documents: readonly DocumentQuestion[]): Asked | undefined {
  const document = documents.find((candidate) => isMissingFrom(asked, candidate));
  if (document === undefined) return undefined;
  const { text, fields, evidence } = document;
  return { question: { to: "vendor", text, asksFor: [...fields] }, evidence, isPointed: false };
}

/** Drops a question that repeats another's words or asks only for what is asked already. */
function withoutRepeats(asked: readonly Asked[]): readonly Asked[] {
  // A row has a handful: comparing them is quicker than hashing texts of some hundred letters.
  const texts: string[] = [];
  const fields: FieldId[] = [];
  return asked.filter(({ question: { text, asksFor }, isPointed }) => {
    const isRepeat =
      (!isPointed && asksFor.length > 0 && asksFor.every((field) => fields.includes(field))) ||
      texts.includes(text);
    texts.push(text);
    fields.push(...asksFor);
    return !isRepeat;
  });
}
