import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { statuses } from "@scopefit/core/verdict/verdict";
import { labelOf } from "@scopefit/tracker/writing/sheets/status-label";
import type { ReactNode } from "react";

import { useMessages } from "../strings/use-messages.ts";
import type { ResultCounts } from "./counts.ts";
import { useResults } from "./results-provider.tsx";
import { StatusGlyph } from "./status-glyph.tsx";

const useStyles = makeStyles({
  chart: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 15.5em) 2.5em minmax(2em, 1fr)",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: `2px ${tokens.spacingHorizontalXS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    fontWeight: tokens.fontWeightSemibold,
  },
  // Enlarged text and other languages need two lines.
  word: { overflowWrap: "anywhere" },
  count: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  track: { height: "10px" },
  bar: {
    height: "100%",
    minWidth: "2px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: "none",
  },
});

/** How many vendors have each status, as bars with words; each line narrows the list to its status. */
export function StatusChart({ counts }: { readonly counts: ResultCounts }): ReactNode {
  const styles = useStyles();
  const { results, status: words } = useMessages();
  const { filter, setFilter } = useResults();
  const most = Math.max(1, ...Object.values(counts.byStatus));
  return (
    <ul className={styles.chart} aria-label={results.chart}>
      {statuses.map((status) => {
        const count = counts.byStatus[status];
        const isChosen = filter.status === status;
        return (
          <li key={status}>
            <button
              type="button"
              className={mergeClasses(styles.line, isChosen && styles.chosen)}
              aria-pressed={isChosen}
              aria-label={results.chartFilter(words.word(status), count)}
              title={words.meaning(status)}
              onClick={() => setFilter({ status: isChosen ? null : status })}
            >
              <span className={styles.word}>
                <StatusGlyph status={status} /> {words.word(status)}
              </span>
              <span className={styles.count}>{count}</span>
              <span className={styles.track}>
                {count > 0 && (
                  <span
                    className={styles.bar}
                    style={{
                      display: "block",
                      width: `${(100 * count) / most}%`,
                      backgroundColor: `#${labelOf(status).look.fill ?? "BFBFBF"}`,
                    }}
                  />
                )}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
