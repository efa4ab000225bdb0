import { useEffect, useState } from "react";

import type { RowDetail } from "../checker/views/row-detail.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";

/** The detail of a row, as far as it has come. What was there stays until the next is known. */
export type LoadedDetail =
  | { readonly kind: "loading" }
  | { readonly kind: "known"; readonly detail: RowDetail }
  | { readonly kind: "unknown" };

/** Asks for the detail of a row, and again when the row has been checked again. */
export function useDetail(row: number): LoadedDetail {
  const { detail } = useActs();
  const { entries } = useOpenTracker();
  const entry = entries.find((it) => it.row === row);
  const [loaded, setLoaded] = useState<LoadedDetail>({ kind: "loading" });
  useEffect(() => {
    let isWanted = true;
    void detail(row).then((found) => {
      if (isWanted)
        setLoaded(found === null ? { kind: "unknown" } : { kind: "known", detail: found });
    });
    return () => {
      isWanted = false;
    };
  }, [row, detail, entry]);
  return loaded;
}
