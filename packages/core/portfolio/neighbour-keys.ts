import { assuranceOfRow } from "../facts/assurance-of-row.ts";
import { copiedFields } from "../facts/row-neighbours.ts";
import { comparable } from "../facts/row-identity.ts";
import type { VendorRecord } from "../facts/vendor-record.ts";
import type { FieldId } from "../fields/field-dictionary.ts";
import { isCertificateNumber } from "../reading/artefacts/certificate/certificate-number.ts";
import { ownText } from "../reading/text/own-text.ts";
import { readText } from "../reading/kinds/read-text.ts";
import { textHash } from "../reading/text/text-hash.ts";
import { companyKey } from "./portfolio-row.ts";
import { numberKey } from "./shared-certificate-numbers.ts";
import { longTextKey } from "./text-key.ts";

/** All that is kept of a row to find its neighbours: a number, a name and a few hashes. */
export interface NeighbourKeys {
  readonly row: number;
  readonly vendor: string;
  /** Equal for companies that say they have one parent: these may share a certificate. */
  readonly group: string;
  /** Company, service, sites and, in a register with an assurance a row, which one it is; `null` where the row does not name vendor and service. */
  readonly engagement: string | null;
  readonly certificate: string | null;
  /** The long texts, in the order of `copiedFields`. */
  readonly texts: readonly (string | null)[];
}

/** The fields that the keys are taken from. */
export const neighbourFields: ReadonlySet<FieldId> = new Set<FieldId>([
  "vendorName",
  "vendorParent",
  "vendorLegalEntity",
  "serviceLine",
  "deliveryLocations",
  "isoClaim",
  "soc2Claim",
  "isoCertificateNumber",
  ...copiedFields,
]);

/**
 * The keys of a row, taken from its cells as they are written, so that a tracker can be gone through
 * for them before its rows are checked.
 */
export function neighbourKeys(record: VendorRecord): NeighbourKeys {
  const vendor = wordsIn("vendorName", record) ?? "";
  const parent = wordsIn("vendorParent", record);
  const number = wordsIn("isoCertificateNumber", record);
  return {
    row: record.row,
    vendor: ownText(vendor),
    group: ownText(companyKey(parent ?? vendor)),
    engagement: engagementKey(vendor, record),
    certificate: number !== null && isCertificateNumber(number) ? ownText(numberKey(number)) : null,
    texts: copiedFields.map((field) => longTextKey(wordsIn(field, record) ?? "", vendor)),
  };
}

function engagementKey(vendor: string, record: VendorRecord): string | null {
  const service = wordsIn("serviceLine", record);
  if (vendor === "" || service === null) return null;
  const company = wordsIn("vendorLegalEntity", record) ?? vendor;
  const sites = wordsIn("deliveryLocations", record) ?? "";
  const assurance = assuranceOfRow(record) ?? "";
  const parts = [companyKey(company), comparable(service), comparable(sites), assurance];
  return textHash(parts.join("\n"));
}

/** What the first cell of a field says; `null` where it is empty, a placeholder or a pointer. */
function wordsIn(field: FieldId, { cells }: VendorRecord): string | null {
  const cell = cells.get(field)?.[0];
  if (cell === undefined) return null;
  const fact = readText(cell);
  return fact.state === "stated" ? fact.value : null;
}
