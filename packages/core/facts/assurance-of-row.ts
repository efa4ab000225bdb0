import type { FieldId } from "../fields/field-dictionary.ts";
import { standardMentions } from "../reading/artefacts/documents/standard-mentions.ts";
import type { Artefact } from "../reading/claims/claim.ts";
import type { SourceCell } from "../reading/cell/source-cell.ts";
import { readText } from "../reading/kinds/read-text.ts";
import { remembered } from "../reading/text/memo.ts";
import { asksForBoth } from "./answers-for-both.ts";
import {
  certificatesCounterpart,
  FIELDS_WITH_CERTIFICATES_COUNTERPART,
  FIELDS_WITH_REPORTS_COUNTERPART,
  reportsCounterpart,
} from "./counterparts.ts";
import type { VendorRecord } from "./vendor-record.ts";

/**
 * What the row of a register with one assurance a row is about; `other` where it is another standard, such as PCI DSS
 * or ISO 9001.
 */
export type AssuranceOfRow = Artefact | "other";

/** What only certificates have. */
const ONLY_ON_CERTIFICATES = [
  "isoCertificateNumber",
  "isoAccreditationBody",
  "isoOriginalDate",
  "isoExpiryDate",
  "isoLastAuditDate",
  "isoCertStatus",
] as const satisfies readonly FieldId[];

/** What the columns of a register that name no standard hold in the row of a certificate. */
const OF_CERTIFICATES = [...ONLY_ON_CERTIFICATES, ...FIELDS_WITH_REPORTS_COUNTERPART];

/** Where one of these is answered there is a report, whatever the column of certifications names. */
const TELLS_OF_REPORT = [
  "soc2Type",
  "soc2Opinion",
  "soc2Tsc",
  "soc2Cuecs",
] as const satisfies readonly FieldId[];

/** The claims, either of which a column of certifications at large may be read as. */
const CLAIMS = ["isoClaim", "soc2Claim"] as const satisfies readonly FieldId[];

/** The one assurance that a row is about by its column of certifications at large; `null` where it names none or more. */
export function assuranceOfRow({ cells, claimsInRemarks }: VendorRecord): AssuranceOfRow | null {
  if (claimsInRemarks === true) return null;
  for (const claim of CLAIMS) {
    const [cell, ...more] = cells.get(claim) ?? [];
    if (cell === undefined || cell.content.text === "" || more.length > 0) continue;
    if (asksForAny(cell.heading)) return onlyOneNamed(cell.content.text);
  }
  return null;
}

/**
 * A record in which “Issued by”, “Scope” or “Period end” hold what they mean for the one assurance that the row names:
 * in the row of a SOC 2 report the auditor, in that of a certificate the certification body, in that of PCI DSS
 * nothing of either. A column that names its standard is left to it.
 */
export function ofAssuranceNamed(record: VendorRecord): VendorRecord {
  const named = assuranceOfRow(record);
  if (named === null) return record;
  const cells = new Map(record.cells);
  if (named !== "other") claimFor(named, cells);
  if (named !== "iso") giveOver(OF_CERTIFICATES, named === "soc2" ? inReport : nowhere, cells);
  if (named !== "soc2" && !TELLS_OF_REPORT.some((field) => isAnswered(cells.get(field))))
    giveOver(
      FIELDS_WITH_CERTIFICATES_COUNTERPART,
      named === "iso" ? certificatesCounterpart : nowhere,
      cells,
    );
  return { ...record, cells, dateOrders: withOrdersOfBoth(record) };
}

/** What names one of the two is an answer about that one, and not one about the other that cannot be read. */
function claimFor(named: Artefact, cells: Map<FieldId, readonly SourceCell[]>): void {
  const [claim, other] =
    named === "iso" ? (["isoClaim", "soc2Claim"] as const) : (["soc2Claim", "isoClaim"] as const);
  const held = cells.get(other);
  if (held === undefined || cells.has(claim)) return;
  cells.delete(other);
  cells.set(claim, held);
}

type Counterpart = (field: FieldId, heading: string) => FieldId | null;

const nowhere: Counterpart = () => null;

/** "Valid from" is no day on which an auditor signs. */
const inReport: Counterpart = (field, heading) =>
  field === "isoIssueDate" && VALIDITY.test(heading) ? null : reportsCounterpart(field);

const VALIDITY =
  /(?<!\p{L})(?:valid\p{L}*|from|start\p{L}*|effective|gültig\p{L}*|von|ab|beginn|valable|du|desde|vigen\p{L}*|dal|vanaf|geldig\p{L}*|od|ważn\p{L}*|od dne|platn\p{L}*|gäller|giltig\p{L}*)(?!\p{L})/iu;

/** Takes the fields away, and gives what they hold to their counterparts that nothing answers. */
function giveOver(
  fields: readonly FieldId[],
  counterpartOf: Counterpart,
  cells: Map<FieldId, readonly SourceCell[]>,
): void {
  for (const field of fields) {
    const held = cells.get(field) ?? [];
    const [first] = held;
    if (first === undefined || !held.every(({ heading }) => asksForAny(heading))) continue;
    cells.delete(field);
    const counterpart = counterpartOf(field, first.heading);
    if (counterpart !== null && !isAnswered(cells.get(counterpart))) cells.set(counterpart, held);
  }
}

function isAnswered(cells: readonly SourceCell[] = []): boolean {
  return cells.some((cell) => readText(cell).state === "stated");
}

/** Where a column of dates has settled whether the day or the month comes first, it has so for its counterpart. */
function withOrdersOfBoth({ dateOrders }: VendorRecord): VendorRecord["dateOrders"] {
  if (dateOrders.size === 0) return dateOrders;
  const orders = new Map(dateOrders);
  for (const [field, order] of dateOrders) {
    const counterpart = certificatesCounterpart(field) ?? reportsCounterpart(field);
    if (counterpart !== null && !orders.has(counterpart)) orders.set(counterpart, order);
  }
  return orders;
}

/** A tracker has a few dozen headings, and a register names a few dozen assurances. */
const MOST_HEADINGS = 200;
const MOST_NAMES = 500;

/** Whether a heading names no standard, or both. */
const asksForAny = remembered(asksForBoth, MOST_HEADINGS);

const onlyOneNamed = remembered((text): AssuranceOfRow | null => {
  const named = new Set(standardMentions(text).map(({ standard }) => standard));
  if (named.has("iso")) return named.has("soc2") ? null : "iso";
  if (named.has("soc2")) return "soc2";
  return named.has("other") ? "other" : null;
}, MOST_NAMES);
