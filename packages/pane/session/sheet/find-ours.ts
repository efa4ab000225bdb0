import { ourColumns } from "@scopefit/tracker/our-columns/our-column";
import { isOurName } from "@scopefit/tracker/our-columns/our-names";

import type { Answer, Workbook } from "../../workbook/workbook.ts";

const columnMarkers: ReadonlyMap<string, string> = new Map(
  ourColumns.map(({ marker, heading }) => [marker, heading]),
);

/** Our columns on one sheet of the user's. */
export interface OurColumnsOn {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly isProtected: boolean;
}

/** What Remove would take out of a workbook. */
export interface OurThings {
  readonly columns: readonly OurColumnsOn[];
  /** The sheets of ours by the names they have now, registers and follow-ups among them. */
  readonly sheets: readonly string[];
  /** Whether our part is there, with mapping, policy and waivers. */
  readonly hasPart: boolean;
}

/** Looks through the workbook for what is ours, by the hidden names that mark it. */
export async function findOurs(workbook: Workbook): Promise<Answer<OurThings>> {
  const listed = await workbook.sheets();
  if (!listed.ok) return listed;
  const part = await workbook.readPart();
  if (!part.ok) return part;
  const columns: OurColumnsOn[] = [];
  const sheets: string[] = [];
  for (const { name } of listed.value) {
    const opened = await workbook.openSheet(name);
    if (!opened.ok) return opened;
    const { names, isProtected } = opened.value.source.shape;
    const ours = names.filter((it) => isOurName(it.name));
    const headings = ours.flatMap((it) => columnMarkers.get(it.name) ?? []);
    if (headings.length > 0) columns.push({ sheet: name, headings, isProtected });
    else if (ours.length > 0) sheets.push(name);
  }
  return { ok: true, value: { columns, sheets, hasPart: part.value !== null } };
}
