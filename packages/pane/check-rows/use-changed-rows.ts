import { useCallback, useEffect, useRef, useState } from "react";

import type { ChangedRow } from "../checker/run/changed-row.ts";
import { useActs } from "../session/use-session.ts";

/** How many rows are asked for at a time. */
const PAGE_ROWS = 40;

/** Gives the rows of the plan by place; one that has not arrived yet is asked for and `undefined`. */
export function useChangedRows(rowCount: number): (place: number) => ChangedRow | undefined {
  const { changedRows } = useActs();
  const [pages, setPages] = useState<ReadonlyMap<number, readonly ChangedRow[]>>(new Map());
  const wanted = useRef(new Set<number>());
  const asked = useRef(new Set<number>());

  useEffect(() => {
    for (const page of wanted.current) {
      if (asked.current.has(page)) continue;
      asked.current.add(page);
      void changedRows({ from: page * PAGE_ROWS, count: PAGE_ROWS }).then((rows) =>
        setPages((now) => new Map(now).set(page, rows)),
      );
    }
  });

  return useCallback(
    (place) => {
      if (place >= rowCount) return undefined;
      const page = Math.floor(place / PAGE_ROWS);
      wanted.current.add(page);
      return pages.get(page)?.[place % PAGE_ROWS];
    },
    [pages, rowCount],
  );
}
