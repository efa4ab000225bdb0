import type { VendorRecord } from "../facts/vendor-record.ts";
import type { FieldId } from "../fields/field-dictionary.ts";
import type { SourceCell } from "../reading/cell/source-cell.ts";

/** A tracker row as people would type it: `recordOf({ vendorName: "Dapitan Voice", isoClaim: "Yes" })`. */
export function recordOf(texts: Partial<Readonly<Record<FieldId, string>>>, row = 2): VendorRecord {
  const entries = Object.entries(texts) as [FieldId, string][];
  const cells = new Map<FieldId, readonly SourceCell[]>(
    entries.map(([field, text], place) => {
      const column = columnOf(place);
      return [field, [{ column, heading: field, content: { kind: "text", text } }]];
    }),
  );
  return { row, cells, dateOrders: new Map() };
}

/** Two letters, so that no two of up to 676 columns share their letters. */
function columnOf(place: number): string {
  return String.fromCharCode(65 + Math.floor(place / 26), 65 + (place % 26));
}
