import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useDeferredValue,
  useMemo,
  useState,
} from "react";

import type { RowEntry } from "../checker/views/row-entry.ts";
import { useSessionState } from "../session/use-session.ts";
import { filterResults, NO_FILTER, type ResultFilter } from "./result-filter.ts";

/** The results as the user has filtered them, the same for the list and for stepping through vendors. */
export interface Results {
  readonly filter: ResultFilter;
  readonly setFilter: (change: Partial<ResultFilter>) => void;
  readonly listed: readonly RowEntry[];
  /** Where the list was left: how far it was scrolled and which row was in hand. */
  readonly place: { readonly scroll: number; readonly row: number | null };
  readonly setPlace: (place: Partial<Results["place"]>) => void;
}

const ResultsContext = createContext<Results | null>(null);

const NONE: readonly RowEntry[] = [];

/** Keeps filter and place while the user looks at a vendor and comes back. */
export function ResultsProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const state = useSessionState();
  const [filter, setFilter] = useState(NO_FILTER);
  const [place, setPlace] = useState<Results["place"]>({ scroll: 0, row: null });
  const entries = useDeferredValue(state.kind === "open" ? state.entries : NONE);
  const wanted = useDeferredValue(filter);
  const listed = useMemo(() => filterResults(entries, wanted), [entries, wanted]);
  const changeFilter = useCallback<Results["setFilter"]>(
    (change) => setFilter((now) => ({ ...now, ...change })),
    [],
  );
  const changePlace = useCallback<Results["setPlace"]>(
    (change) => setPlace((now) => ({ ...now, ...change })),
    [],
  );
  const results = useMemo(
    () => ({ filter, setFilter: changeFilter, listed, place, setPlace: changePlace }),
    [filter, changeFilter, listed, place, changePlace],
  );
  return <ResultsContext value={results}>{children}</ResultsContext>;
}

/** The results as the user has filtered them. */
export function useResults(): Results {
  const results = useContext(ResultsContext);
  if (results === null) throw new Error("There are no results around this view.");
  return results;
}
