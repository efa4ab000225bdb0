import type { Answer, Selection, Workbook } from "@scopefit/pane/workbook/workbook";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";
import { parseRange } from "@scopefit/xlsx/read/cell-reference";

import { type OpenedSide, valueOf } from "./contract-side.ts";

/** A workbook beside a grid in a page, in which the user types and selects. */
interface PageWorkbook extends Workbook {
  readonly typeInto: (edits: readonly CellEdit[]) => Promise<Answer<unknown>>;
  readonly select: (selection: Selection) => void;
}

/** The side of a workbook in a page, with its file as it is now. */
export function pageSide(
  workbook: PageWorkbook,
  saved: OpenedSide["saved"],
  settled: OpenedSide["settled"],
): OpenedSide {
  return {
    workbook,
    userTypes: async (sheet, address, text) => {
      const { firstRow: row, firstColumn: column } = rangeOf(address);
      const [found] = valueOf(await workbook.readRows(sheet, row, row));
      const before = found?.cells.find((cell) => cell.column === column)?.content.text ?? "";
      const after = { kind: "text", text } as const;
      valueOf(await workbook.typeInto([{ sheet, row, column, before, after }]));
    },
    userSelects: (sheet, range) => {
      workbook.select({ sheet, ranges: [rangeOf(range)] });
      return Promise.resolve();
    },
    saved,
    settled,
  };
}

function rangeOf(address: string) {
  const range = parseRange(address);
  if (range === null) throw new Error(`“${address}” is no range.`);
  return range;
}
