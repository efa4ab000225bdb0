import type { GridRow } from "../layout/grid.ts";
import type { StackedVendor } from "./stacked-vendor.ts";
import { textAt } from "./text-at.ts";

/** A column that names vendors does so beside at least this share of the answers, or once for each vendor. */
const SHARE_NAMED = 0.5;

/** Whose rows they are by the column that names the vendor, or the first answer that is nobody's. */
export type VendorsNamed =
  | { readonly kind: "vendors"; readonly vendors: readonly StackedVendor[] }
  | { readonly kind: "nameless"; readonly row: number };

/**
 * Parts rows by the vendor whom a column names in each, or once above all of its rows, as merged cells do.
 * `null` where the column hardly names anybody, so that it says nothing of whose answers they are.
 */
export function vendorsNamed(
  asked: readonly GridRow[],
  vendor: number,
  isAnswered: (row: GridRow) => boolean,
): VendorsNamed | null {
  const names = asked.map((row) => textAt(row, vendor)).filter((name) => name !== "");
  const isNamedOnce = names.length > 1 && new Set(names.map(sameName)).size === names.length;
  const answered = asked.filter(isAnswered);
  const isNamedOften = names.length >= asked.length * SHARE_NAMED;
  if (answered.length === 0 || (!isNamedOnce && !isNamedOften)) return null;
  const rowsOf = new Map<string, [GridRow, ...GridRow[]]>();
  let above = "";
  for (const row of asked) {
    const own = textAt(row, vendor);
    if (own !== "") above = own;
    const name = isNamedOnce ? above : own;
    if (name === "" && isAnswered(row)) return { kind: "nameless", row: row.row };
    if (name === "") continue;
    const rows = rowsOf.get(sameName(name));
    if (rows === undefined) rowsOf.set(sameName(name), [row]);
    else rows.push(row);
  }
  return {
    kind: "vendors",
    vendors: [...rowsOf.values()].map((rows) => ({ name: textAt(rows[0], vendor), rows })),
  };
}

function sameName(name: string): string {
  return name.replace(/\s+/gu, " ").toLowerCase();
}
