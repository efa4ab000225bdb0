import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import type { ResultCounts } from "./counts.ts";
import { useResults } from "./results-provider.tsx";

/** How many of the most frequent gaps are listed. */
const MOST_GAPS = 4;

const useStyles = makeStyles({
  block: { marginTop: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    textAlign: "left",
  },
  name: { overflowWrap: "anywhere" },
  count: { fontVariantNumeric: "tabular-nums" },
});

/** The points that are open for most vendors; each narrows the list to the vendors that have it. */
export function FrequentGaps({ counts }: { readonly counts: ResultCounts }): ReactNode {
  const styles = useStyles();
  const { results } = useMessages();
  const { ruleTitles } = useOpenTracker();
  const { filter, setFilter } = useResults();
  if (counts.gaps.length === 0) return null;
  return (
    <div className={styles.block}>
      <h2 className={styles.title}>{results.frequent}</h2>
      <ul className={styles.list}>
        {counts.gaps.slice(0, MOST_GAPS).map(({ rule, rows }) => {
          const title = ruleTitles[rule] ?? rule;
          return (
            <li key={rule}>
              <Button
                appearance="subtle"
                size="small"
                className={styles.line}
                aria-label={results.gapFilter(title, rows)}
                aria-pressed={filter.rule === rule}
                title={title}
                onClick={() => setFilter({ rule: filter.rule === rule ? null : rule })}
              >
                <span className={styles.name}>{title}</span>
                <span className={styles.count}>{rows}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
