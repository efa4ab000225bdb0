import type { ApplyOptions } from "@scopefit/pane/workbook/workbook";
import type { EditPlan, PlannedRow } from "@scopefit/tracker/writing/plan/edit-plan";
import { smallWorkbook, type SmallWorkbook } from "@scopefit/xlsx/testing/small-workbook";

/** A cell with a text, as the XML of a sheet. */
export function textCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}

/** A row with texts from column A, as the XML of a sheet. */
export function textRow(row: number, texts: readonly string[], attributes = ""): string {
  const cells = texts.map((text, at) => textCell(`${String.fromCharCode(65 + at)}${row}`, text));
  return `<row r="${row}"${attributes}>${cells.join("")}</row>`;
}

/** The bytes of a workbook whose only sheet is “Vendors”, and which has what writing to it takes. */
export function trackerBytes(made: SmallWorkbook): Uint8Array<ArrayBuffer> {
  const parts = [{ name: "[Content_Types].xml", content: "<Types/>" }];
  return Uint8Array.from(smallWorkbook({ parts, ...made }));
}

/** A plan that writes one column of ours, the status, under the header in row 1. */
export function statusPlan(column: number, chunks: readonly (readonly PlannedRow[])[]): EditPlan {
  return {
    target: {
      sheet: "Vendors",
      headerRow: 1,
      firstRow: 2,
      lastRow: 1 + chunks.flat().length,
      columns: [
        {
          key: "status",
          column,
          heading: "Scope status",
          width: 18,
          hidden: false,
          marker: "_scopefit_status",
        },
      ],
      table: null,
      growFilter: false,
      otherRows: "clear",
      formats: [],
    },
    rows: chunks,
    closing: () => ({ sheets: [], part: '<a xmlns="https://scopefit.dev/workbook/1">p</a>' }),
  };
}

/** How a plan is applied: held back by a signal, and with one row that counts as changed since. */
export function applyOptions({
  signal = new AbortController().signal,
  changed,
}: { readonly signal?: AbortSignal; readonly changed?: number } = {}): ApplyOptions {
  return {
    signal,
    onProgress: () => undefined,
    guard: { columns: new Set([0]), isUnchanged: ({ row }) => row !== changed },
  };
}
