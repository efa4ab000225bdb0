import type { WorkbookFile } from "../../read/open-workbook.ts";
import { inPart, partToPatch } from "../parts/package-parts.ts";
import { folderOf } from "../parts/part-names.ts";
import { namespacesOf } from "../parts/namespaces.ts";
import { StyleLists } from "./style-lists.ts";
import { outlineXml } from "../xml/xml-outline.ts";

/** The styles of a workbook, open for additions; an empty part where it has none. */
export function openStyles(workbook: WorkbookFile): StyleLists {
  const part = stylesPartOf(workbook);
  const bytes = part === null ? emptyStyles(workbook) : partToPatch(workbook, part);
  return inPart(part ?? "xl/styles.xml", () => new StyleLists(bytes));
}

/** The name of the styles part, or `null` for a workbook without one. */
export function stylesPartOf(workbook: WorkbookFile): string | null {
  const part = relatedStyles(workbook);
  return part !== null && workbook.archive.entry(part) !== undefined ? part : null;
}

/** The name for a styles part where there is none, and whether the workbook speaks of it already. */
export function newStylesPart(workbook: WorkbookFile): {
  readonly part: string;
  readonly isRelated: boolean;
} {
  const part = relatedStyles(workbook);
  if (part !== null) return { part, isRelated: true };
  return { part: `${folderOf(workbook.path)}styles.xml`, isRelated: false };
}

function relatedStyles({ relationships }: WorkbookFile): string | null {
  return relationships.find(({ kind }) => kind === "styles")?.target ?? null;
}

function emptyStyles(workbook: WorkbookFile): Uint8Array {
  const bytes = partToPatch(workbook, workbook.path);
  const { main } = inPart(workbook.path, () => namespacesOf(bytes, outlineXml(bytes)));
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}"><cellStyleXfs count="1">${plain}</cellStyleXfs></styleSheet>`,
  );
}
