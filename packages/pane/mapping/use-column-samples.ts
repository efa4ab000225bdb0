import { useEffect, useState } from "react";

import { useActs, useOpenTracker } from "../session/use-session.ts";

/** A few answers of each column by its place; nothing until they have arrived. */
export function useColumnSamples(): ReadonlyMap<number, readonly string[]> {
  const { columnSamples } = useActs();
  const { tracker } = useOpenTracker();
  const [samples, setSamples] = useState<ReadonlyMap<number, readonly string[]>>(new Map());
  useEffect(() => {
    let isWanted = true;
    void columnSamples(null).then((found) => {
      if (isWanted) setSamples(new Map(found.map(({ column, texts }) => [column, texts])));
    });
    return () => {
      isWanted = false;
    };
  }, [columnSamples, tracker]);
  return samples;
}
