import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { RowEntry } from "../checker/views/row-entry.ts";
import { useArranged } from "../session/use-arranged.ts";
import { useMessages } from "../strings/use-messages.ts";
import { StatusGlyph } from "./status-glyph.tsx";

const useStyles = makeStyles({
  item: {
    display: "block",
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflow: "hidden",
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  head: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "baseline" },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  reason: {
    display: "block",
    paddingLeft: `calc(1.25em + ${tokens.spacingHorizontalXS})`,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  changed: { fontStyle: "italic" },
});

interface ResultItemProps {
  readonly entry: RowEntry;
  readonly isChanged: boolean;
  /** Whether Tab leads here; of a whole list it leads to one item only. */
  readonly isInHand: boolean;
  readonly onOpen: () => void;
}

/** One vendor in the list: status, name, row, and the first reason. */
export function ResultItem({ entry, isChanged, isInHand, onOpen }: ResultItemProps): ReactNode {
  const styles = useStyles();
  const { results, status } = useMessages();
  const words = useArranged();
  const { row, vendor, service, reason } = entry;
  return (
    <button
      type="button"
      className={styles.item}
      data-row={row}
      tabIndex={isInHand ? 0 : -1}
      onClick={onOpen}
    >
      <span className={styles.head}>
        <StatusGlyph status={entry.status} />
        <span className={styles.name}>{vendor}</span>
        <span className={styles.aside}>{words.place(row)}</span>
      </span>
      <span className={styles.reason}>
        {status.word(entry.status)}
        {service === "" ? "" : ` · ${service}`}
        {isChanged && <span className={styles.changed}> · {results.changed}</span>}
      </span>
      <span className={styles.reason}>{reason}</span>
    </button>
  );
}
