import { columnNumber } from "@scopefit/tracker/layout/cell-address";

import type { EditColumn, EditFormat } from "./sheet-edit.ts";
import { rangeAddress } from "./range-address.ts";
import { replace, type Splice } from "../xml/splice.ts";
import { attributeOf, encodeXml } from "../xml/xml-attributes.ts";
import { childNamed, descendants, textOf, type XmlElement } from "../xml/xml-outline.ts";

/** Conditional formats of ours that an earlier run left, and how to take them away. */
export interface OldFormats {
  readonly rules: ReadonlySet<XmlElement>;
  readonly splices: readonly Splice[];
}

/** What tells the formats of an earlier run: our columns and the places of our looks. */
export interface KnownColumns {
  readonly columns: readonly Pick<EditColumn, "column" | "isKnown">[];
  readonly ourDxfs: ReadonlySet<number>;
}

/**
 * Our formats as XML. Formats of one range share a block; the priorities count up from the first
 * free one, so that whatever the user has set up wins where both speak of the same cell.
 */
export function conditionalFormats(
  formats: readonly EditFormat[],
  prefix: string,
  firstPriority: number,
): string {
  const p = prefix;
  let xml = "";
  let openRange = "";
  formats.forEach((format, index) => {
    const range = rangeAddress(format.range);
    if (range !== openRange) {
      if (openRange !== "") xml += `</${p}conditionalFormatting>`;
      xml += `<${p}conditionalFormatting sqref="${range}">`;
      openRange = range;
    }
    const priority = firstPriority + index;
    xml += `<${p}cfRule type="expression" dxfId="${format.dxf}" priority="${priority}"><${p}formula>${encodeXml(format.formula)}</${p}formula></${p}cfRule>`;
  });
  return openRange === "" ? "" : `${xml}</${p}conditionalFormatting>`;
}

/**
 * The rules of an earlier run of ours. A rule is ours when it has one of our looks and its formula
 * reads columns of ours only, wherever Excel has moved either of them: nobody else's rule is both.
 */
export function oldFormats(
  bytes: Uint8Array,
  siblings: readonly XmlElement[],
  { columns, ourDxfs }: KnownColumns,
): OldFormats {
  const rules = new Set<XmlElement>();
  const known = new Set(columns.filter((it) => it.isKnown).map((it) => it.column));
  if (known.size === 0) return { rules, splices: [] };

  const splices: Splice[] = [];
  for (const block of siblings.filter((it) => it.local === "conditionalFormatting")) {
    const all = block.children.filter((child) => child.local === "cfRule");
    const ours = all.filter((rule) => isOurs(bytes, rule, known, ourDxfs));
    for (const rule of ours) rules.add(rule);
    if (ours.length === 0) continue;
    if (ours.length === all.length) splices.push(replace(block, ""));
    else splices.push(...ours.map((rule) => replace(rule, "")));
  }
  return { rules, splices };
}

function isOurs(
  bytes: Uint8Array,
  rule: XmlElement,
  known: ReadonlySet<number>,
  ourDxfs: ReadonlySet<number>,
): boolean {
  const dxf = attributeOf(bytes, rule, "dxfId");
  const formula = childNamed(rule, "formula");
  if (attributeOf(bytes, rule, "type") !== "expression") return false;
  if (dxf === null || formula === undefined || !ourDxfs.has(Number(dxf))) return false;
  const columns = columnsRead(textOf(bytes, formula));
  return columns.length > 0 && columns.every((column) => known.has(column));
}

/** The columns that a formula reads on its own sheet; -1 stands for a cell elsewhere. */
function columnsRead(formula: string): readonly number[] {
  const bare = formula.replace(/"[^"]*"/gu, '""');
  return [...bare.matchAll(/(!?)(?<![A-Za-z0-9_.$])\$?([A-Za-z]{1,3})\$?\d+(?![\w(.])/gu)].map(
    ([, elsewhere, letters = ""]) => (elsewhere === "!" ? -1 : (columnNumber(letters) ?? -1)),
  );
}

/** The highest priority of the rules that stay, those in the extensions of newer Excels included. */
export function highestPriority(
  bytes: Uint8Array,
  siblings: readonly XmlElement[],
  leaving: ReadonlySet<XmlElement>,
): number {
  let highest = 0;
  for (const rule of descendants(siblings, "cfRule")) {
    if (leaving.has(rule)) continue;
    const priority = Number(attributeOf(bytes, rule, "priority") ?? 0);
    if (Number.isSafeInteger(priority)) highest = Math.max(highest, priority);
  }
  return highest;
}
