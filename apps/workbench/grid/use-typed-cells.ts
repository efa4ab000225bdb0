import { useCallback, useRef, useState } from "react";

import type { CellPlace } from "./grid-selection.ts";

/** What has been typed and is on its way into the file; the grid shows it at once. */
export interface TypedCells {
  readonly textAt: (row: number, column: number) => string | undefined;
  readonly add: (place: CellPlace, text: string) => void;
  /** The file has refused what was typed: the cell shows again what it holds. */
  readonly refuse: (place: CellPlace) => void;
  /** The file holds what was typed; it is forgotten once rows have been fetched again. */
  readonly accept: (place: CellPlace) => void;
  readonly settle: () => void;
  /** Rises with every change, for those that draw. */
  readonly revision: number;
}

interface TypedCell {
  readonly text: string;
  readonly isWritten: boolean;
}

/** Keeps what has been typed until it stands in the file. */
export function useTypedCells(): TypedCells {
  const [revision, setRevision] = useState(0);
  const cells = useRef(new Map<string, TypedCell>());
  const changed = useCallback(() => setRevision((before) => before + 1), []);

  const textAt = useCallback(
    (row: number, column: number) => cells.current.get(`${row}:${column}`)?.text,
    [],
  );
  const add = useCallback(
    ({ row, column }: CellPlace, text: string) => {
      cells.current.set(`${row}:${column}`, { text, isWritten: false });
      changed();
    },
    [changed],
  );
  const refuse = useCallback(
    ({ row, column }: CellPlace) => {
      cells.current.delete(`${row}:${column}`);
      changed();
    },
    [changed],
  );
  const accept = useCallback(({ row, column }: CellPlace) => {
    const key = `${row}:${column}`;
    const cell = cells.current.get(key);
    if (cell !== undefined) cells.current.set(key, { ...cell, isWritten: true });
  }, []);
  const settle = useCallback(() => {
    for (const [key, { isWritten }] of cells.current) if (isWritten) cells.current.delete(key);
  }, []);
  return { textAt, add, refuse, accept, settle, revision };
}
