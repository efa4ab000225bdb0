import type { FieldId } from "../fields/field-dictionary.ts";
import { standardMentions } from "../reading/artefacts/documents/standard-mentions.ts";
import { notAsked } from "../reading/cell/fact.ts";
import type { SourceCell } from "../reading/cell/source-cell.ts";
import { asksForBoth } from "./answers-for-both.ts";
import { type DraftFacts, put } from "./draft-facts.ts";
import type { VendorRecord } from "./vendor-record.ts";

/** What a register says of each certificate, in columns that name none. */
const DETAILS_OF_CERTIFICATE = [
  "isoCertificateNumber",
  "isoCertificationBody",
  "isoAccreditationBody",
  "isoIssueDate",
  "isoOriginalDate",
  "isoExpiryDate",
  "isoLastAuditDate",
  "isoNextAuditDate",
  "isoCertStatus",
  "isoScopeStatement",
] as const satisfies readonly FieldId[];

/**
 * In a register with a certificate a row, the row of a SOC 2 report or of PCI DSS says when that one ends. What a
 * column says that does not name ISO 27001 itself is then nothing of the ISO 27001 certificate.
 */
export function withoutDetailsOfOthers(draft: DraftFacts, { cells }: VendorRecord): void {
  if (!(cells.get("isoClaim") ?? []).some(namesOnlyOthers)) return;
  for (const field of DETAILS_OF_CERTIFICATE) {
    const columns = cells.get(field) ?? [];
    if (columns.length > 0 && !columns.some(({ heading }) => namesIso(heading))) {
      put(field, notAsked, draft);
    }
  }
}

/** Whether a column asks for certificates in general, and the cell names some, none of them ISO 27001. */
function namesOnlyOthers({ heading, content }: SourceCell): boolean {
  if (content.kind !== "text" || !asksForBoth(heading)) return false;
  return standardMentions(content.text).length > 0 && !namesIso(content.text);
}

function namesIso(text: string): boolean {
  return standardMentions(text).some(({ standard }) => standard === "iso");
}
