import { useCallback, useRef, useState } from "react";

import {
  type CellPlace,
  type GridSelection,
  isWithin,
  oneCell,
  rangeOf,
} from "./grid-selection.ts";

/** What is selected in the grid, and how it is changed. */
export interface GridSelectionState {
  readonly selection: GridSelection | null;
  /** The same, for those that must not wait for the next drawing. */
  readonly now: () => GridSelection | null;
  readonly set: (selection: GridSelection) => void;
  /** Takes over a selection that the others know of already. */
  readonly show: (selection: GridSelection) => void;
  /** Selects one cell, or moves the end of the selection to it. */
  readonly moveTo: (place: CellPlace, extends_: boolean) => void;
  readonly isSelected: (row: number, column: number) => boolean;
}

/** Keeps what is selected, and tells of every change. */
export function useGridSelection(onChange: (selection: GridSelection) => void): GridSelectionState {
  const [selection, setSelection] = useState<GridSelection | null>(null);
  const current = useRef<GridSelection | null>(null);

  const show = useCallback((next: GridSelection) => {
    current.current = next;
    setSelection(next);
  }, []);
  const set = useCallback(
    (next: GridSelection) => {
      if (isSame(current.current, next)) return;
      show(next);
      onChange(next);
    },
    [onChange, show],
  );
  const now = useCallback(() => current.current, []);
  const moveTo = useCallback(
    (place: CellPlace, extends_: boolean) => {
      const before = current.current;
      set(extends_ && before !== null ? { anchor: before.anchor, end: place } : oneCell(place));
    },
    [set],
  );
  const isSelected = useCallback((row: number, column: number) => {
    const selected = current.current;
    return selected !== null && isWithin(rangeOf(selected), row, column);
  }, []);
  return { selection, now, set, show, moveTo, isSelected };
}

function isSame(one: GridSelection | null, other: GridSelection): boolean {
  return (
    one?.anchor.row === other.anchor.row &&
    one.anchor.column === other.anchor.column &&
    one.end.row === other.end.row &&
    one.end.column === other.end.column
  );
}
