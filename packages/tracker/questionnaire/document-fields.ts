import { asksForBoth } from "@scopefit/core/facts/answers-for-both";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";

import type { ColumnMapping } from "../mapping/mapping.ts";
import type { DocumentDetail } from "./document-columns.ts";

/** Fields by which a question asks for the document itself; beside others stands another one, or a page of it. */
const CERTIFICATE: ReadonlySet<FieldId> = new Set(["isoClaim", "isoEvidence"]);
const REPORT: ReadonlySet<FieldId> = new Set(["soc2Claim", "soc2Evidence"]);

const OF_CERTIFICATE = {
  evidence: "isoEvidence",
  expiry: "isoExpiryDate",
  issued: "isoIssueDate",
} as const satisfies Record<DocumentDetail, FieldId>;

/** A SOC 2 report does not expire: its period ends, and what stands under “Expiry” is somebody's own rule. */
const OF_REPORT = {
  evidence: "soc2Evidence",
  expiry: null,
  issued: "soc2ReportDate",
} as const satisfies Record<DocumentDetail, FieldId | null>;

/**
 * The field that a detail means beside the answers to a question. `null` where the question asks for no
 * certificate or report, or for either: nobody can tell then whose detail it is.
 */
export function documentField(
  { field, heading }: Pick<ColumnMapping, "field" | "heading">,
  detail: DocumentDetail,
): FieldId | null {
  if (field === null || asksForBoth(heading)) return null;
  if (CERTIFICATE.has(field)) return OF_CERTIFICATE[detail];
  return REPORT.has(field) ? OF_REPORT[detail] : null;
}
