import type { CellRange, GridRow } from "../layout/grid.ts";
import { inCapitals } from "../layout/in-capitals.ts";
import type { Layout } from "../layout/layout.ts";

const TOTAL =
  /^(?:grand\s+)?(?:sub-?)?totals?(?:\s*[:(\d].*|\s+(?:vendors|suppliers|number|no|count|rows|proveedores|fournisseurs|prestataires|lieferanten|dienstleister|leveranciers|fornitori|fornecedores|dostawc[óo]w|leverant[öo]rer)(?!\p{L}).*)?$|^(?:count|number) of\s|^(?:sum|count|average|(?:gesamt|end)?summe|(?:ins)?gesamt|totales|totale|totaux|suma|somme|somma|soma|totaal|razem|łącznie|celkem|toplam|合計|総計|合计|总计)(?!\p{L})[\s:]*\d*$/iu;
const GROUP =
  /^(?:tier\s*\d+|group\s*\w+|category\s*\w+|section\s*\w+)\b|\b(?:vendors|suppliers|providers|partners|tier\s*\d+\)?)$/iu;

/** "--- Production ---", "A. Onshore", "B) Dienstleister": titles by the marks around or before them. */
const MARKED_TITLE = /^([-–—=*~_>])\1+\s*\S.*\1{2,}$|^(?:[A-Z]|[IVX]{1,4})[.)]\s+\S/u;

/** "END OF LOG": nothing comes below it. */
const END = /^\W*end of (?:the )?(?:list|log|register|sheet|file|report|table|inventory)\W*$/iu;

/** "CO = carve-out; INC = inclusive": what abbreviations mean. */
const ABBREVIATIONS = /^\S{1,12}\s?=\s?\S/u;

/** "### Tier 2", "3. Tier 2 vendors": marks and numbers that titles open with. */
const MARKS_BEFORE_TITLE = /^(?:[#\s]+|\*\*|\d+(?:\.\d+)*[.)]\s+)+/u;
const HASH_TITLE = /^#{1,6}\s/u;
/** "* TBC = to be confirmed", "Note: …", "Last updated: …": what is said below or between vendors. */
const NOTE =
  /^[¹²³⁴⁵⁶⁷⁸⁹]\s*\S|^(?:\*(?!\*)|†|‡)\s*(?:[^=:]{1,30}[=:]|\S+(?:\s+\S+){4})|^(?:\*\*|_)?(?:notes?|nb|n\.b\.|legend|key|sources?|disclaimer|last (?:updated|reviewed)|prepared by|hinweis|anmerkung|stand|remarques?|notas?|nota bene|fuente|fonte)\s*[:：]/iu;

/** "- The reports are under NDA", "[ ] Is there a DPA?", "[To do: …]": what is said in points or in brackets. */
const POINT_OR_BRACKET =
  /^(?:[-–•·▪☐☑]|-?\s*\[[ xX]?\])\s+\S+(?:\s+\S+){3}|^[-–•·]\s*\[[ xX]?\]\s|^\[[^\]]{20,}\]$/u;
/** What heads notes, says first what it is, or sends on. */
const BESIDE_THE_LIST: readonly RegExp[] = [
  /^(?:notes?|hinweise?|anmerkungen?|remarques?|notas?|opmerkingen?|legende?|legenda|sources?|quellen?|bronnen)$/iu,
  // "Assessment criteria:"
  /^[^:]{3,40}[:：]$/u,
  // "Winner: both of them (more sites)", "Control effectiveness: high"
  /^\p{L}[^:]{2,30}:(?:(?:\s+\S+){4}|\s.*(?:\d\s?%|(?<!\p{L})(?:high|medium|low)(?!\p{L})))/iu,
  // "See the list of sites"
  /^(?:see|siehe|voir|vgl\.?|cf\.|zie)(?:\s+\S+){4}/iu,
];

/** A sentence about the list, which no vendor is called: "Further suppliers are added by procurement." */
const SENTENCE = /^\p{Lu}[^.!?]*(?:\s\p{Ll}[\p{L}-]*){3}.*[.!?]$/u;

/** What is no vendor where it stands alone in its row. */
const NOTES: readonly RegExp[] = [NOTE, SENTENCE, END, ABBREVIATIONS, ...BESIDE_THE_LIST];

/**
 * What a row below the header is. Only a `vendor` row is checked, and one that is `unnamed` and goes on with the vendor
 * above it.
 */
export type RowKind =
  "vendor" | "unnamed" | "blank" | "group" | "note" | "total" | "repeated-header";

/** Tells vendors from the rows people put between them: blank lines, group titles, notes, totals, repeats. */
export function rowKind(
  row: GridRow,
  layout: Layout,
  vendorColumn: number,
  merges: readonly CellRange[],
): RowKind {
  // Every row comes through here, some more than once: one pass, and no list of its cells.
  let filled = 0;
  let vendor = "";
  let first = "";
  let goesOn = false;
  for (const { column, content } of row.cells) {
    if (column < layout.firstColumn || column > layout.lastColumn) continue;
    const text = content.text.trim();
    if (text === "") continue;
    if (filled === 0) first = text;
    if (column === vendorColumn) vendor = text;
    else if (layout.continuedBy.has(column)) goesOn = true;
    filled += 1;
  }
  if (filled === 0) return "blank";
  if (TOTAL.test(first) || TOTAL.test(vendor)) return "total";
  const isAlone = filled === 1 && layout.headings.length >= 3;
  if (isAlone && NOTES.some((note) => note.test(first))) return "note";
  if (filled === 1 && layout.headings.length >= 2 && POINT_OR_BRACKET.test(first)) return "note";
  // Right above the head of a further table stands its title.
  if (isAlone && layout.laterHeads.has(row.row + 1)) return "group";
  if (isAlone && vendor !== "" && layout.areNumbered) return "group";
  if (isGroupTitle(row, filled, first, layout, merges)) return "group";
  if (vendor === "") return goesOn && filled > 1 ? "unnamed" : "blank";
  const isHead = layout.laterHeads.has(row.row) || vendor === headingOf(layout, vendorColumn);
  return isHead ? "repeated-header" : "vendor";
}

/** A title stands alone in its row: merged over columns, or worded like one. */
function isGroupTitle(
  row: GridRow,
  filled: number,
  text: string,
  layout: Layout,
  merges: readonly CellRange[],
): boolean {
  if (filled !== 1 || layout.headings.length < 3) return false;
  const isWide = merges.some(
    (merge) =>
      merge.firstRow <= row.row &&
      merge.lastRow >= row.row &&
      merge.lastColumn - merge.firstColumn >= 2,
  );
  if (isWide || HASH_TITLE.test(text) || MARKED_TITLE.test(text)) return true;
  if (!layout.namesInCapitals && inCapitals(text)) return true;
  return GROUP.test(text.replace(MARKS_BEFORE_TITLE, ""));
}

function headingOf(layout: Layout, column: number): string {
  return layout.headings.find((heading) => heading.column === column)?.path.at(-1) ?? "";
}
