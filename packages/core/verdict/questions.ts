import type { FieldId } from "../fields/field-dictionary.ts";
import type { OpenOutcome, Question } from "../rule/rule.ts";

/** From so many missing identifiers on, the document itself is the better question. */
const DOCUMENT_FROM = 3;

/** A question that stands in for several questions about one document. */
interface DocumentQuestion {
  readonly fields: ReadonlySet<FieldId>;
  readonly text: string;
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
};

/** Questions for the vendor and tasks for our own people, best first, each thing asked once. */
export interface MergedQuestions {
  readonly questions: readonly Question[];
  readonly toDos: readonly Question[];
}

/** Merges the questions of ranked outcomes (domain, choosing questions). */
export function mergedQuestions(ranked: readonly OpenOutcome[]): MergedQuestions {
  const all = ranked.map((outcome) => outcome.question);
  const toVendor = all.filter((question) => question.to === "vendor");
  const documents = [CERTIFICATE, REPORT].filter((document) => asksForMost(document, toVendor));
  const questions = withoutRepeats(
    toVendor.map((question) => documentFor(question, documents) ?? question),
  );
  return { questions, toDos: withoutRepeats(all.filter((question) => question.to === "us")) };
}

function asksForMost(document: DocumentQuestion, questions: readonly Question[]): boolean {
  return questions.filter((question) => isAbout(question, document)).length >= DOCUMENT_FROM;
}

function isAbout({ asksFor }: Question, { fields }: DocumentQuestion): boolean {
  return asksFor.length > 0 && asksFor.every((field) => fields.has(field));
}

function documentFor(
  question: Question,
  documents: readonly DocumentQuestion[],
): Question | undefined {
  const document = documents.find((candidate) => isAbout(question, candidate));
  return document && { to: "vendor", text: document.text, asksFor: [...document.fields] };
}

/** Drops a question that repeats another's words or asks only for what is asked already. */
function withoutRepeats(questions: readonly Question[]): readonly Question[] {
  const texts = new Set<string>();
  const asked = new Set<FieldId>();
  return questions.filter(({ text, asksFor }) => {
    const isRepeat =
      texts.has(text) || (asksFor.length > 0 && asksFor.every((field) => asked.has(field)));
    texts.add(text);
    for (const field of asksFor) asked.add(field);
    return !isRepeat;
  });
}

/** What to request, each thing once, in the order of the outcomes. */
export function evidenceRequests(ranked: readonly OpenOutcome[]): readonly string[] {
  return [...new Set(ranked.map((outcome) => outcome.evidence).filter((text) => text !== ""))];
}
