import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { ourColumns } from "@scopefit/tracker/our-columns/our-column";
import { type ReactNode, useRef } from "react";

import { useLostFocus } from "../appearance/use-lost-focus.ts";
import type { RunPlan } from "../checker/checker.ts";
import { useActs } from "../session/use-session.ts";
import type { Messages } from "../strings/messages.ts";
import { useMessages } from "../strings/use-messages.ts";
import { ChangedRowItem } from "./changed-row-item.tsx";
import { RegisterLineItem } from "./register-line-item.tsx";
import { useChangedRows } from "./use-changed-rows.ts";

/** How high a row is before it has been measured, in pixels. */
const ROW_HEIGHT = 320;

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** Every cell that would be written: what it holds now, what it would hold, and why. */
export function ChangesPreview({ plan }: { readonly plan: RunPlan }): ReactNode {
  const styles = useStyles();
  const { checking } = useMessages();
  const { write, dismissPlan } = useActs();
  const scroller = useRef<HTMLDivElement>(null);
  const button = useLostFocus(true);
  const rows = useChangedRows(plan.rowCount);
  const ours = plan.kind === "answers" ? ourColumns : plan.target.columns;
  const headings = new Map(ours.map(({ key, heading }) => [key, heading]));
  const count = plan.rowCount + plan.registerLines.length;
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 3,
  });
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h2 className={styles.title}>{checking.preview}</h2>
        <p className={styles.text}>
          {summaryOf(plan, checking)}{" "}
          {plan.registerLines.length > 0 && checking.previewRegisters(plan.registerLines.length)}
        </p>
        <div className={styles.ways}>
          <Button ref={button} appearance="primary" onClick={write}>
            {plan.kind === "answers" ? checking.writeAnswers : checking.write(plan.rowCount)}
          </Button>
          <Button onClick={dismissPlan}>{checking.doNotWrite}</Button>
        </div>
      </div>
      <div
        ref={scroller}
        className={styles.scroller}
        role="region"
        aria-label={checking.preview}
        // A list that scrolls must be reachable by keyboard, and nothing in it is a control.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <ul className={styles.list} style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${start}px)` }}
              aria-posinset={index + 1}
              aria-setsize={count}
            >
              {index < plan.rowCount ? (
                <ChangedRowItem row={rows(index)} headings={headings} />
              ) : (
                <RegisterLineItem line={plan.registerLines[index - plan.rowCount]} />
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function summaryOf(plan: RunPlan, checking: Messages["checking"]): string {
  if (plan.kind === "answers") {
    return checking.previewAnswers(plan.rowCount, plan.closing.sheets[0]?.name ?? "");
  }
  const { cellsChanged, rowCount, target } = plan;
  const changed =
    cellsChanged === 0 ? checking.previewNothing : checking.previewSummary(cellsChanged, rowCount);
  return `${changed} ${checking.previewRest(target.formats.length)}`;
}
