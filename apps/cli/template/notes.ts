import { cellAddress } from "@scopefit/tracker/layout/cell-address";

import { escapeXml } from "@scopefit/xlsx/package/escape-xml";

/** A note on a cell. Rows count from 1, columns from 0. */
export interface CellNote {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The comments part that holds the notes of a sheet. */
export function commentsPart(notes: readonly CellNote[], author: string): string {
  const comments = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${cellAddress(row, column)}" authorId="0"><text><t>${escapeXml(text)}</t></text></comment>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>${escapeXml(author)}</author></authors><commentList>${comments.join("")}</commentList></comments>`;
}

/** The drawing part with the boxes that Excel shows the notes in; without them it shows none. */
export function noteBoxesPart(notes: readonly CellNote[]): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>${notes.map(noteBox).join("")}</xml>`;
}

function noteBox({ row, column }: CellNote, place: number): string {
  const anchor = [column + 1, 15, row - 1, 2, column + 3, 31, row + 3, 1].join(", ");
  return `<v:shape id="_x0000_s${1025 + place}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:180pt;height:60pt;z-index:${place + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
