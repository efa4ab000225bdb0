import type { FieldId } from "../fields/field-dictionary.ts";
import type { Artefact, Claim, ClaimAnswer } from "../reading/claims/claim.ts";
import { codeInWords } from "../reading/cell/code-in-words.ts";
import { type Fact, isUnanswered, type StatedFact } from "../reading/cell/fact.ts";
import { remembered } from "../reading/text/memo.ts";
import { readStatement } from "../reading/statement/read-statement.ts";
import type { SourceCell } from "../reading/cell/source-cell.ts";
import type { IsoStatement, Soc2Statement, Statement } from "../reading/statement/statement.ts";
import { editionBehindYes } from "../reading/artefacts/certificate/edition-behind-yes.ts";
import { answersForBoth } from "./answers-for-both.ts";
import { derivedFact } from "./derived-fact.ts";
import { disagrees } from "./disagreeing-details.ts";
import type { FieldValue } from "./field-value.ts";
import { type DraftFacts, put } from "./draft-facts.ts";
import type { VendorRecord } from "./vendor-record.ts";

/** Shorter answers than this ("Yes", "No", "N/A") hold no details; "SOC2" may name the other standard. */
const SHORTEST_DETAIL = 4;

/** How many statements are kept for a heading, and for how many headings. */
const MOST_STATEMENTS = 2000;
const MOST_HEADINGS = 4;

/** A run has one year; two are kept for a pane in which the day is changed to and fro. */
const MOST_YEARS = 2;

/** How statements are read in a year. */
const readersIn = remembered((year) => statementReaders(Number(year)), MOST_YEARS);

/** Statements by what they answer; trackers say the same thing in row after row. */
function statementReaders(thisYear: number) {
  const under = (artefact: Artefact) =>
    remembered(
      (question) =>
        remembered(
          (text) => readStatement(text, { artefact, question, thisYear }),
          MOST_STATEMENTS,
        ),
      MOST_HEADINGS,
    );
  return {
    iso: under("iso"),
    soc2: under("soc2"),
    standard: remembered(
      (text) => readStatement(text, { artefact: "iso", thisYear }),
      MOST_STATEMENTS,
    ),
  };
}

type StatementReaders = ReturnType<typeof statementReaders>;

/**
 * Fills columns that are missing or empty from what the claim cells say besides yes or no. A column
 * that has an answer of its own is never overruled; where the two contradict each other, both stand.
 */
export function withClaimDetails(draft: DraftFacts, record: VendorRecord, thisYear: number): void {
  const readers = readersIn(String(thisYear));
  const isoCells = record.cells.get("isoClaim") ?? [];
  const soc2Cells = record.cells.get("soc2Claim") ?? [];
  for (const cell of isoCells) fillFrom(cell, readers, "iso", draft, soc2Cells.length === 0);
  for (const cell of soc2Cells) fillFrom(cell, readers, "soc2", draft, isoCells.length === 0);
  fillFromDetails("iso", "isoClaim", record.cells.get("isoDetails") ?? [], readers, draft);
  fillFromDetails("soc2", "soc2Claim", record.cells.get("soc2Details") ?? [], readers, draft);
  fillFromBoth(draft, isoCells);
  fillEditionFromStandard(draft, record, readers);
}

/** A column of details says what its artefact's own columns leave out, and whether there is one where none asks. */
function fillFromDetails(
  artefact: Artefact,
  claim: "isoClaim" | "soc2Claim",
  cells: readonly SourceCell[],
  readers: StatementReaders,
  draft: DraftFacts,
): void {
  for (const cell of cells) {
    fillFrom(cell, readers, artefact, draft, false);
    if (cell.content.kind !== "text") continue;
    const said = readers[artefact](cell.heading)(cell.content.text)[artefact];
    if (said.claim.answer === "unknown") continue;
    const { content, column } = cell;
    const told = derivedFact(said, claim, said.claim, content.text, column);
    draft[claim] = withDetail(draft[claim], told);
  }
}

/** What takes a yes back that stands beside it: "Yes", and among the details "Stage 2 audit in January 2027". */
const AGAINST_YES: ReadonlySet<ClaimAnswer> = new Set(["in-progress", "no"]);

/** "Yes", and among the details "held by our parent", "expired": whose it is and whether it is over, the details know better. */
const SAYS_MORE: ReadonlySet<ClaimAnswer> = new Set(["borrowed", "lapsed"]);

function withDetail(claimed: Fact<Claim>, told: StatedFact<Claim>): Fact<Claim> {
  if (isUnanswered(claimed)) return told;
  if (claimed.state !== "stated" || claimed.value.answer !== "yes") return claimed;
  if (SAYS_MORE.has(told.value.answer)) return told;
  return AGAINST_YES.has(told.value.answer) ? conflictOf(claimed, told) : claimed;
}

/** In the one column that asks for certificates, a word may answer for both. */
function fillFromBoth(draft: DraftFacts, isoCells: readonly SourceCell[]): void {
  if (draft.soc2Claim.state !== "not-asked" || isoCells.length === 0) return;
  if (isoCells.every(answersForBoth)) draft.soc2Claim = draft.isoClaim;
}

function fillFrom(
  cell: SourceCell,
  readers: StatementReaders,
  artefact: Artefact,
  draft: DraftFacts,
  speaksForBoth: boolean,
): void {
  const text = codeInWords(cell.content.text) ?? cell.content.text;
  if (cell.content.kind !== "text" || text.length < SHORTEST_DETAIL) return;
  const statement = readers[artefact](cell.heading)(text);
  if (artefact === "iso") filler(statement.iso, cell, draft)("isoEdition", editionBehindYes(text));
  if (artefact === "iso" || speaksForBoth) fillIso(statement.iso, cell, draft);
  if (artefact === "soc2" || speaksForBoth) fillSoc2(statement.soc2, cell, draft);
  if (speaksForBoth) fillOtherClaim(artefact, statement, cell, draft);
}

/**
 * A cell about one artefact may claim the other as well. What it claims of its own has been read, and
 * words that were no answer then are none here.
 */
function fillOtherClaim(
  artefact: Artefact,
  { iso, soc2 }: Statement,
  cell: SourceCell,
  draft: DraftFacts,
): void {
  if (artefact === "soc2") {
    if (iso.claim.answer !== "unknown") filler(iso, cell, draft)("isoClaim", iso.claim);
  } else if (soc2.claim.answer !== "unknown" || isOtherSocReport(soc2.claim)) {
    filler(soc2, cell, draft)("soc2Claim", soc2.claim);
  }
}

function fillIso(iso: IsoStatement, cell: SourceCell, draft: DraftFacts): void {
  const fill = filler(iso, cell, draft);
  if (iso.claim.signs.includes("suspended")) fill("isoCertStatus", "suspended");
  fill("isoEdition", iso.edition);
  fill("isoStandard", iso.designation);
  fill("isoCertificationBody", iso.body);
  fill("isoCertificateNumber", iso.number);
  fill("isoIssueDate", iso.issued);
  fill("isoExpiryDate", iso.expires);
  fill("isoScopeStatement", iso.scope);
  if (iso.sites.length > 0) {
    const places = iso.sites.map((text) => ({ text, standing: "listed", remote: false }) as const);
    fill(
      "isoSites",
      { places, claimsAll: false, count: null, headOfficeOnly: false, goesOn: false },
      iso.sites.join(", "),
    );
  }
  if (iso.exclusions.length > 0) fill("isoExclusions", iso.exclusions.join("; "));
}

function fillSoc2(soc2: Soc2Statement, cell: SourceCell, draft: DraftFacts): void {
  const fill = filler(soc2, cell, draft);
  fill("soc2Type", soc2.type);
  if (soc2.categories.length > 0) fill("soc2Tsc", soc2.categories);
  fill("soc2PeriodStart", soc2.periodStart);
  fill("soc2PeriodEnd", soc2.periodEnd);
  fill("soc2AsOfDate", soc2.asOf);
  fill("soc2Auditor", soc2.auditor);
  fill("soc2Opinion", soc2.opinion);
  fill("soc2Exceptions", soc2.exceptions);
  fill("soc2SubserviceMethod", soc2.subserviceMethod);
  fill("soc2Cuecs", cuecListOf(soc2.cuecs));
}

/** A SOC 1 or SOC 3 in a column of certifications says what there is in place of a SOC 2. */
function isOtherSocReport({ signs }: Claim): boolean {
  return signs.includes("soc-1-only") || signs.includes("soc-3-only");
}

/** A list as its own column would give it: none is an empty one. */
function cuecListOf(cuecs: Soc2Statement["cuecs"]): readonly string[] | null {
  if (cuecs === null) return null;
  return cuecs === "none" ? [] : [cuecs];
}

function filler(said: IsoStatement | Soc2Statement, cell: SourceCell, draft: DraftFacts) {
  // Of a list of names the names are quoted, of a detail the words around it tell what it is.
  return <Id extends FieldId>(
    field: Id,
    value: FieldValue<Id> | null,
    quote = cell.content.text,
  ): void => {
    if (value === null) return;
    const claimed = derivedFact<FieldValue<Id>>(said, field, value, quote, cell.column);
    put(field, beside(field, draft[field], claimed), draft);
  };
}

/** What stands in a field's own column, beside what a claim says of it. */
function beside<Id extends FieldId>(
  field: Id,
  there: Fact<FieldValue<Id>>,
  claimed: StatedFact<FieldValue<Id>>,
): Fact<FieldValue<Id>> {
  if (isUnanswered(there)) return claimed;
  const isContradicted = there.state === "stated" && disagrees(field, there.value, claimed.value);
  return isContradicted ? conflictOf(there, claimed) : there;
}

const conflicts = new WeakMap<StatedFact<unknown>, WeakMap<StatedFact<unknown>, Fact<unknown>>>();

/** The conflict of two answers; the same one for the same two, in whatever row. */
function conflictOf<Value>(one: StatedFact<Value>, other: StatedFact<Value>): Fact<Value> {
  const ofOne = conflicts.get(one) ?? new WeakMap<StatedFact<unknown>, Fact<unknown>>();
  conflicts.set(one, ofOne);
  const known = ofOne.get(other) ?? { state: "conflict", readings: [one, other] };
  ofOne.set(other, known);
  // Kept by the two answers it is made of, so its values are of their type.
  return known as Fact<Value>;
}

/** A "Standard" column says the edition too. */
function fillEditionFromStandard(
  draft: DraftFacts,
  record: VendorRecord,
  { standard }: StatementReaders,
): void {
  const cell = record.cells.get("isoStandard")?.[0];
  if (cell === undefined || !isUnanswered(draft.isoEdition)) return;
  const { iso } = standard(cell.content.text);
  filler(iso, cell, draft)("isoEdition", iso.edition);
}
