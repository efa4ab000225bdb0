import { makeStyles, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, lazy, type ReactNode, Suspense, useRef, useState } from "react";

import { Waiting } from "../appearance/waiting.tsx";
import { isTyping } from "../keys/is-typing.ts";
import type { ListHandle } from "../results/result-list.tsx";
import { useOpenTracker } from "../session/use-session.ts";
import { ChangedRows } from "./changed-rows.tsx";
import { NoticeBar } from "./notice-bar.tsx";
import { RunForm } from "./run-form.tsx";
import { RunProgress } from "./run-progress.tsx";
import { TrackerSummary } from "./tracker-summary.tsx";

const ResultSection = lazy(async () => ({
  default: (await import("../results/result-section.tsx")).ResultSection,
}));
const ChangesPreview = lazy(async () => ({
  default: (await import("./changes-preview.tsx")).ChangesPreview,
}));

const useStyles = makeStyles({
  page: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowX: "hidden",
    overflowAnchor: "none",
    outlineStyle: "none",
  },
  section: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** The first view: what the pane sees, the check, and what it found. */
export function HomeView(): ReactNode {
  const styles = useStyles();
  const { activity, entries } = useOpenTracker();
  const [page, setPage] = useState<HTMLElement | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const list = useRef<ListHandle>(null);

  const [hasRun, setHasRun] = useState(false);
  if (activity.kind !== "idle" && !hasRun) setHasRun(true);

  if (activity.kind === "previewing") {
    return (
      <Suspense fallback={<Waiting />}>
        <ChangesPreview plan={activity.plan} />
      </Suspense>
    );
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isFromSearch = event.target === search.current;
    if (isTyping(event.target) && !(isFromSearch && event.key === "ArrowDown")) return;
    const act = keyAct(event.key);
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  function keyAct(key: string): (() => void) | undefined {
    switch (key) {
      case "j":
      case "ArrowDown":
        return () => list.current?.step(1);
      case "k":
      case "ArrowUp":
        return () => list.current?.step(-1);
      case "/":
        return () => search.current?.focus();
      default:
        return undefined;
    }
  }

  return (
    // Keys pressed anywhere in the view end up here; the page itself is no control. A click on
    // an empty place gives it the focus, so that keys go on to work.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div tabIndex={-1} ref={setPage} className={styles.page} onKeyDown={onKeyDown}>
      <div className={styles.section}>
        <TrackerSummary />
      </div>
      <div className={styles.section}>
        {activity.kind === "idle" ? (
          <RunForm followsRun={hasRun} />
        ) : (
          <RunProgress activity={activity} />
        )}
        <NoticeBar />
        <ChangedRows />
      </div>
      {entries.length > 0 && (
        <Suspense fallback={<Waiting />}>
          <ResultSection scroller={page} search={search} list={list} />
        </Suspense>
      )}
    </div>
  );
}
