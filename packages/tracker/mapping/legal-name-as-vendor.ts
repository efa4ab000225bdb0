import { columnsOf, type ColumnMapping, type Mapping } from "./mapping.ts";

/**
 * “Third party legal name”, “Raison sociale”: in a tracker in which no other column names the vendor, the column of the
 * legal name does so too.
 */
export function withLegalNameAsVendor(mapping: Mapping): Mapping {
  if (columnsOf(mapping, "vendorName").length > 0) return mapping;
  const [legal] = columnsOf(mapping, "vendorLegalEntity");
  if (legal === undefined) return mapping;
  const reason = "it gives the legal name and no other column names the vendor";
  const naming: ColumnMapping = { ...legal, field: "vendorName", reason, isLegalName: true };
  return {
    ...mapping,
    columns: mapping.columns.map((column) => (column === legal ? naming : column)),
  };
}
