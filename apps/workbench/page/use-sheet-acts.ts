import type { Answer } from "@scopefit/pane/workbook/workbook";
import type { CellRange } from "@scopefit/tracker/layout/grid";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";
import { useCallback } from "react";

import { readTable, writeTable } from "../grid/cell-table.ts";
import type { CellPlace } from "../grid/grid-selection.ts";
import { clearEdits, pasteEdits, readRange } from "../grid/sheet-edits.ts";
import { typedValue } from "../grid/typed-value.ts";
import type { DrawnTypedCells } from "../grid/use-typed-cells.ts";
import type { RemoteWorkbook } from "../workbook/remote-workbook.ts";
import type { SheetProblem } from "./sheet-notice.tsx";

/** What the user does to the cells of a sheet. */
export interface SheetActs {
  readonly type: (place: CellPlace, before: string, after: string) => void;
  readonly copy: (range: CellRange) => void;
  readonly paste: (range: CellRange, text: string) => void;
  readonly clear: (range: CellRange) => void;
}

/** The acts on one sheet of a workbook; what goes wrong is told. */
export function useSheetActs(
  workbook: RemoteWorkbook,
  sheet: string,
  typed: DrawnTypedCells,
  onProblem: (problem: SheetProblem | null) => void,
): SheetActs {
  const { add, accept, refuse } = typed;

  const told = useCallback(
    <T>(answer: Answer<T>): answer is { readonly ok: true; readonly value: T } => {
      onProblem(answer.ok ? null : answer.problem);
      return answer.ok;
    },
    [onProblem],
  );

  const write = useCallback(
    async (edits: readonly CellEdit[]) => {
      if (edits.length === 0) return;
      for (const edit of edits) add(edit, textOf(edit.after));
      const typed = await workbook.typeInto(edits);
      const isWritten = told(typed) && typed.value.kind === "written";
      if (typed.ok && typed.value.kind === "formula-kept") onProblem(typed.value);
      for (const edit of edits) (isWritten ? accept : refuse)(edit);
    },
    [workbook, add, accept, refuse, told, onProblem],
  );

  const type = useCallback(
    (place: CellPlace, before: string, after: string) =>
      void write([{ sheet, ...place, before, after: typedValue(after) }]),
    [sheet, write],
  );

  const copy = useCallback(
    (range: CellRange) =>
      void readRange(workbook, sheet, range).then((table) => {
        if (told(table)) void navigator.clipboard.writeText(writeTable(table.value));
      }),
    [workbook, sheet, told],
  );

  const paste = useCallback(
    async (range: CellRange, text: string) => {
      const after = readTable(text);
      const { firstRow, firstColumn } = range;
      const width = Math.max(...after.map(({ length }) => length));
      const target = {
        firstRow,
        firstColumn,
        lastRow: firstRow + after.length - 1,
        lastColumn: firstColumn + width - 1,
      };
      const before = await readRange(workbook, sheet, target);
      if (told(before)) await write(pasteEdits(sheet, target, before.value, after));
    },
    [workbook, sheet, told, write],
  );

  const clear = useCallback(
    async (range: CellRange) => {
      const before = await readRange(workbook, sheet, range);
      if (told(before)) await write(clearEdits(sheet, range, before.value));
    },
    [workbook, sheet, told, write],
  );

  return {
    type,
    copy,
    paste: (range, text) => void paste(range, text),
    clear: (range) => void clear(range),
  };
}

function textOf(after: CellEdit["after"]): string {
  switch (after?.kind) {
    case undefined:
      return "";
    case "text":
      return after.text;
    case "number":
      return String(after.number);
    case "day":
      return after.day;
  }
}
