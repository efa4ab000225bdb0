import type { FieldId } from "../fields/field-dictionary.ts";
import { matchEntity } from "../matching/entity/match-entity.ts";
import type { Claim } from "../reading/claims/claim.ts";
import type { IsoDay } from "../reading/dates/iso-day.ts";
import { type Fact, type StatedFact, valueOf } from "../reading/cell/fact.ts";
import { derivedFact } from "./derived-fact.ts";
import { isOneOf, isPartOf, mayBeOneOf, namedHolder } from "./named-holder.ts";
import type { DraftFacts } from "./draft-facts.ts";

/** What tells one artefact from another; most of them together speak for its existence. */
interface ArtefactFields {
  readonly claim: "isoClaim" | "soc2Claim";
  readonly entity: "isoEntity" | "soc2Entity";
  readonly identifiers: readonly FieldId[];
  /** The day that only a certificate or report that was issued has. */
  readonly issued: "isoIssueDate" | "soc2ReportDate";
  /** Fields that turn "compliant" and "aligned" from a description of oneself into a claim. */
  readonly issuer: readonly FieldId[];
  /** How many of them it takes: a number or a body for a certificate, firm and period for a report. */
  readonly issuerNeeded: number;
}

const ARTEFACTS: readonly ArtefactFields[] = [
  {
    claim: "isoClaim",
    entity: "isoEntity",
    identifiers: [
      "isoCertificateNumber",
      "isoCertificationBody",
      "isoExpiryDate",
      "isoScopeStatement",
    ],
    issued: "isoIssueDate",
    issuer: ["isoCertificateNumber", "isoCertificationBody"],
    issuerNeeded: 1,
  },
  {
    claim: "soc2Claim",
    entity: "soc2Entity",
    identifiers: ["soc2Type", "soc2PeriodEnd", "soc2Auditor", "soc2System"],
    issued: "soc2ReportDate",
    issuer: ["soc2Auditor", "soc2PeriodEnd"],
    issuerNeeded: 2,
  },
];

/** So many identifiers stand for a claim where no cell says whether there is one. */
const IDENTIFIED_FROM = 3;

/**
 * Settles what a claim cell alone leaves open: "compliant" beside an issuer is a claim, and a group's
 * certificate that names our company is ours. A tracker without a claim column claims by detail, and so
 * does a cell that offers the document ("available under NDA"). An empty cell or one that only points to
 * a document claims nothing, whatever stands beside it.
 * "Self-certified" beside an issuer is a contradiction, which no side is chosen of here.
 */
export function withSettledClaims(draft: DraftFacts, asOf: IsoDay): void {
  for (const artefact of ARTEFACTS) {
    const fact = draft[artefact.claim];
    if (fact.state === "not-asked" || (fact.state === "elsewhere" && isOffer(fact.quote))) {
      claimByDetail(artefact, fact, draft);
      claimByIssue(artefact, draft, asOf);
    }
    if (artefact.claim === "soc2Claim") claimByType(draft);
    if (fact.state === "stated") settle(fact, artefact, draft);
  }
}

/** Nobody offers what is not there; "see attached" may point to anything. */
function isOffer(words: string): boolean {
  return /(?<!\p{L})NDA(?!\p{L})|\b(?:up)?on (?:written )?request\b/iu.test(words);
}

function claimByDetail(
  { claim, identifiers }: ArtefactFields,
  fact: Extract<Fact<Claim>, { state: "not-asked" | "elsewhere" }>,
  draft: DraftFacts,
): void {
  const given = identifiers.map((field): Fact<unknown> => draft[field]).filter(isStated);
  const [first] = given;
  if (first === undefined || given.length < IDENTIFIED_FROM) return;
  const value: Claim = { answer: "yes", signs: ["held"], holder: null };
  const { quote, column } = fact.state === "elsewhere" ? fact : first;
  draft[claim] = derivedFact(first, claim, value, quote, column);
}

/** Where nothing asks for the claim, the day of issue says that there is one, unless it is still to come. */
function claimByIssue({ claim, issued }: ArtefactFields, draft: DraftFacts, asOf: IsoDay): void {
  const date = draft[issued];
  if (draft[claim].state !== "not-asked" || date.state !== "stated") return;
  if (date.value.earliest > asOf) return;
  const value: Claim = { answer: "yes", signs: ["held"], holder: null };
  draft[claim] = derivedFact(date, claim, value, date.quote, date.column);
}

/** Nothing but the type, and no word that one is planned. */
const TYPE_ALONE = /^\W*(?:soc\s?2\W*)?(?:typ[eo]?\W*)?(?:i{1,2}|[12])\W*$/iu;

/** A register that asks for the type and for no more has one of those who have a report. */
function claimByType(draft: DraftFacts): void {
  const type = draft.soc2Type;
  if (draft.soc2Claim.state !== "not-asked" || type.state !== "stated") return;
  if (!TYPE_ALONE.test(type.quote)) return;
  const value: Claim = { answer: "yes", signs: ["held"], holder: null };
  draft.soc2Claim = derivedFact(type, "soc2Claim", value, type.quote, type.column);
}

function settle(fact: StatedFact<Claim>, artefact: ArtefactFields, draft: DraftFacts): void {
  const { answer, signs } = fact.value;
  if (answer === "aligned" && !signs.includes("uncertified")) {
    const issuers = artefact.issuer.filter((field) => draft[field].state === "stated").length;
    if (issuers >= artefact.issuerNeeded) answerWith("yes", fact, artefact, draft);
    else if (issuers > 0 || signs.includes("compliant"))
      answerWith(orAligned(artefact, issuers), fact, artefact, draft);
  }
  settleHolder(fact, artefact, draft);
  if (
    answer === "borrowed" &&
    signs.includes("borrowed-group") &&
    !ONLY.test(fact.quote) &&
    namesOurCompany(artefact, draft)
  ) {
    answerWith("yes", fact, artefact, draft);
  }
}

/**
 * "Hetzner maintains ISO 27001" is Hetzner's own where Hetzner is the vendor, and its host's where it is
 * not: only the row knows.
 */
function settleHolder(fact: StatedFact<Claim>, artefact: ArtefactFields, draft: DraftFacts): void {
  const { answer, signs, holder } = fact.value;
  const names = vendorNames(draft);
  if (names.length === 0) return;
  if (answer === "yes") {
    const named = namedHolder(fact.quote);
    if (named === null || mayBeOneOf(named, names)) return;
    const value: Claim = { answer: "borrowed", signs: ["borrowed-cloud"], holder: named };
    draft[artefact.claim] = derivedFact(fact, named, value, fact.quote, fact.column);
  }
  const isOwn = signs.includes("borrowed-cloud") && holder !== null && isOneOf(holder, names);
  if (answer === "borrowed" && isOwn) {
    const value: Claim = { answer: "yes", signs: ["held"], holder: null };
    draft[artefact.claim] = derivedFact(fact, "own", value, fact.quote, fact.column);
  } else if (answer === "borrowed" && holder !== null && isPartOf(holder, names)) {
    answerWith("unknown", fact, artefact, draft);
  }
}

function vendorNames(draft: DraftFacts): readonly string[] {
  const fields = ["vendorName", "vendorLegalEntity", "vendorParent"] as const;
  const named = fields.flatMap((field) => valueOf(draft[field]) ?? []);
  return [...named, ...(valueOf(draft.vendorAliases) ?? [])];
}

/** "Group level (holding only)" leaves our company out, whatever stands in its column. */
const ONLY = /(?<!\p{L})(?:only|nur|solo|seulement|uniquement|somente|soltanto|alleen)(?!\p{L})/iu;

/**
 * People use "ISO 27001 compliant" for being certified too, so alone it tells nothing; "SOC 2
 * compliant" without firm and period is the vendor's own assessment.
 */
function orAligned({ claim }: ArtefactFields, issuers: number): Claim["answer"] {
  return claim === "isoClaim" || issuers > 0 ? "unknown" : "aligned";
}

function answerWith(
  answer: Claim["answer"],
  fact: StatedFact<Claim>,
  { claim }: ArtefactFields,
  draft: DraftFacts,
): void {
  const { value, quote, column } = fact;
  draft[claim] = derivedFact(fact, answer, { ...value, answer }, quote, column);
}

function namesOurCompany({ entity }: ArtefactFields, draft: DraftFacts): boolean {
  const ours = valueOf(draft.vendorLegalEntity);
  const named = valueOf(draft[entity]);
  return ours !== null && named !== null && matchEntity(ours, named).result === "IN";
}

function isStated(fact: Fact<unknown>): fact is StatedFact<unknown> {
  return fact.state === "stated";
}
