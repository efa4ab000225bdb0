import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { CellMark } from "../sheet/shown-sheet.ts";
import { addressOf, type GridSelection, rangeOf } from "./grid-selection.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    minHeight: "28px",
    maxHeight: "104px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  address: {
    flexShrink: 0,
    minWidth: "56px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  text: { flexGrow: 1, margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  mark: { flexShrink: 0, maxWidth: "40%", color: tokens.colorNeutralForeground2 },
});

interface CellBarProps {
  readonly selection: GridSelection | null;
  /** The whole text of the cell where selecting began. */
  readonly text: string;
  readonly mark: CellMark | null;
  readonly isFormula: boolean;
}

/** What the selected cell holds, whole, and in words what its colour says. */
export function CellBar({ selection, text, mark, isFormula }: CellBarProps): ReactNode {
  const styles = useStyles();
  const notes = [
    mark === null ? null : markInWords(mark),
    isFormula ? "Formula: changed in Excel only" : null,
  ];
  const note = notes.filter((it) => it !== null).join(" · ");
  return (
    // It scrolls where the text is long, and what scrolls must be within reach of the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.bar} role="group" aria-label="Selected cell" tabIndex={0}>
      <span className={styles.address}>
        {selection === null ? "–" : addressOf(rangeOf(selection))}
      </span>
      <p className={styles.text}>{text}</p>
      {note !== "" && <span className={styles.mark}>{note}</span>}
    </div>
  );
}

/** A status says itself what it is; a marked answer does not. */
function markInWords(mark: CellMark): string | null {
  switch (mark) {
    case 1:
      return "Marked: high gap";
    case 2:
      return "Marked: medium gap";
    case 3:
      return "Marked: to be reviewed";
    default:
      return null;
  }
}
