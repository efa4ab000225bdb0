import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, type RefObject, useMemo } from "react";

import { useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import { countResults } from "./counts.ts";
import { FilterBar } from "./filter-bar.tsx";
import { FrequentGaps } from "./frequent-gaps.tsx";
import { type ListHandle, ResultList } from "./result-list.tsx";
import { StatusChart } from "./status-chart.tsx";
import { WaitingForReader } from "./waiting-for-reader.tsx";

const useStyles = makeStyles({
  counts: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface ResultSectionProps {
  /** What the list scrolls in; `null` until it is on the page. */
  readonly scroller: HTMLElement | null;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly list: RefObject<ListHandle | null>;
}

/** What was found: counts, filters and the list. Loaded with the first result. */
export function ResultSection({ scroller, search, list }: ResultSectionProps): ReactNode {
  const styles = useStyles();
  const { results } = useMessages();
  const { entries } = useOpenTracker();
  const counts = useMemo(() => countResults(entries), [entries]);
  return (
    <section aria-label={results.title}>
      <div className={styles.counts}>
        <StatusChart counts={counts} />
        <WaitingForReader count={counts.waiting} />
        <FrequentGaps counts={counts} />
      </div>
      <FilterBar search={search} />
      {scroller !== null && <ResultList scroller={scroller} handle={list} />}
    </section>
  );
}
