import { cellAddress } from "@scopefit/tracker/layout/cell-address";
import { smallWorkbook } from "@scopefit/xlsx/testing/small-workbook";

import type { StoryTracker } from "./story-tracker.ts";

/** The tracker as the bytes of an .xlsx file. */
export function workbookOfTracker({ grid }: StoryTracker): Uint8Array {
  const rows = grid.map((cells, place) => {
    const row = place + 1;
    const xml = cells.map((text, column) => cellXml(cellAddress(row, column), text));
    return `<row r="${row}">${xml.join("")}</row>`;
  });
  return smallWorkbook({ rows: rows.join("") });
}

function cellXml(address: string, text: string): string {
  if (text === "") return "";
  if (/^\d+$/u.test(text)) return `<c r="${address}"><v>${text}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
