import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { leadingAnswer } from "@scopefit/core/reading/cell/leading-answer";

import type { ColumnMapping } from "./mapping.ts";

/** Columns that only a certificate fills: where one of them stands, a status may be that of the certificate. */
const TELLS_OF_CERTIFICATE: ReadonlySet<FieldId> = new Set<FieldId>([
  "isoCertificateNumber",
  "isoCertificationBody",
  "isoExpiryDate",
  "isoIssueDate",
  "isoEvidence",
]);

/** "Certificate status" asks how one stands that there is. */
const NAMES_CERTIFICATE = /cert(?:ificate)?s?(?!\p{L})|zertifikat|certificat(?!i)|certificado/iu;

/** How sure it is that such a column answers whether there is a certificate. */
const BY_PLACE = 0.85;

/** "Certified", "planned": words that answer whether there is one, and not how it stands. */
const HELD =
  /^\W*(?:(?:not |un)?certified|(?:re)?certif\p{L}*|zertifizier\p{L}*|gecertificeerd|held|planned|planning|in progress|in process|under ?way|working towards?|on ?going|geplant|en cours|en curso|em andamento|in corso)(?!\p{L})/iu;

/**
 * "ISO 27001 status" with "Yes", "Certified" or "In progress" below it asks whether there is a certificate, where no
 * other column does; so it does whatever stands below it, where no other column tells of one.
 */
export function withStatusAsClaim(
  columns: readonly ColumnMapping[],
  samples: ReadonlyMap<number, readonly string[]>,
): readonly ColumnMapping[] {
  if (columns.some(({ field }) => field === "isoClaim")) return columns;
  const status = columns.find(
    ({ field, decidedBy }) => field === "isoCertStatus" && decidedBy !== "saved",
  );
  if (status === undefined) return columns;
  const isAnswered = (samples.get(status.column) ?? []).some(saysWhetherHeld);
  const isAlone =
    !NAMES_CERTIFICATE.test(status.heading) &&
    !columns.some(({ field }) => field !== null && TELLS_OF_CERTIFICATE.has(field));
  if (!isAnswered && !isAlone) return columns;
  const reason = "no other column asks whether there is a certificate";
  return columns.map((column) =>
    column === status ? { ...column, field: "isoClaim", confidence: BY_PLACE, reason } : column,
  );
}

function saysWhetherHeld(cell: string): boolean {
  return leadingAnswer(cell) !== null || HELD.test(cell);
}
