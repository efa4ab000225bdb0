import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent, ReactNode } from "react";

import { paneWidth, widthAfterKey, widthWithin } from "./pane-width.ts";

const useStyles = makeStyles({
  splitter: {
    position: "relative",
    width: "7px",
    flexShrink: 0,
    cursor: "col-resize",
    touchAction: "none",
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    ":hover": { backgroundColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface SplitterProps {
  readonly width: number;
  /** The id of the pane that it makes wider and narrower. */
  readonly pane: string;
  readonly onWidth: (width: number) => void;
}

/** The edge between sheet and pane; it is dragged, or moved with the arrow keys. */
export function Splitter({ width, pane, onWidth }: SplitterProps): ReactNode {
  const styles = useStyles();

  function onKeyDown(event: KeyboardEvent): void {
    const next = widthAfterKey(width, event.key);
    if (next === null) return;
    event.preventDefault();
    onWidth(next);
  }

  function onPointerMove(event: PointerEvent<HTMLDivElement>): void {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onWidth(widthWithin(window.innerWidth - event.clientX));
  }

  return (
    // A separator that can be focused is a control (WAI-ARIA 1.2), which the rules do not know.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      role="separator"
      aria-label="Width of the pane"
      aria-orientation="vertical"
      aria-controls={pane}
      aria-valuemin={paneWidth.least}
      aria-valuemax={paneWidth.most}
      aria-valuenow={width}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={styles.splitter}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
    />
  );
}
