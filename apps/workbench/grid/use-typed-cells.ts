import { useMemo, useState } from "react";

import { TypedCells } from "./typed-cells.ts";

/** What has been typed and is on its way into the file; the grid shows it at once. */
export type DrawnTypedCells = Pick<
  TypedCells,
  "textAt" | "add" | "accept" | "refuse" | "settle"
> & {
  /** Rises with every change, for those that draw. */
  readonly revision: number;
};

/** Keeps what has been typed until it stands in the file, and has it drawn. */
export function useTypedCells(): DrawnTypedCells {
  const [revision, setRevision] = useState(0);
  const acts = useMemo(() => {
    const cells = new TypedCells();
    const draw = (): void => setRevision((before) => before + 1);
    return {
      textAt: (row: number, column: number) => cells.textAt(row, column),
      add: (...typed: Parameters<TypedCells["add"]>) => {
        cells.add(...typed);
        draw();
      },
      refuse: (...refused: Parameters<TypedCells["refuse"]>) => {
        cells.refuse(...refused);
        draw();
      },
      accept: (...accepted: Parameters<TypedCells["accept"]>) => cells.accept(...accepted),
      settle: () => cells.settle(),
    };
  }, []);
  return { ...acts, revision };
}
