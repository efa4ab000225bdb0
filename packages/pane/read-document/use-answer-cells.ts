import { useEffect, useState } from "react";

import type { AnswerCell } from "../checker/run/answer-cell.ts";
import { readingFields } from "../session/acts/record-reading.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";

/** The cells that hold who has read the document of a row and when; `null` until they are known. */
export function useAnswerCells(row: number): readonly AnswerCell[] | null {
  const { answerCells } = useActs();
  const { tracker } = useOpenTracker();
  const [cells, setCells] = useState<readonly AnswerCell[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    void answerCells({ row, fields: readingFields }).then((found) => {
      if (isWanted) setCells(found);
    });
    return () => {
      isWanted = false;
    };
  }, [answerCells, row, tracker]);
  return cells;
}
