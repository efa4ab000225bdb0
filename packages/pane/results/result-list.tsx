import { makeStyles, tokens } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import {
  type ReactNode,
  type RefObject,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from "react";

import { useNavigation } from "../navigation/use-navigation.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { vendorRange } from "../session/sheet/vendor-range.ts";
import { useMessages } from "../strings/use-messages.ts";
import { ResultItem } from "./result-item.tsx";
import { useResults } from "./results-provider.tsx";
import { useOffsetTop } from "./use-offset-top.ts";

/** How high an item is before it has been measured, in pixels. */
const ITEM_HEIGHT = 62;

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
  none: {
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
  },
});

/** What the keys of the view can do with the list. */
export interface ListHandle {
  /** Moves on by so many vendors and takes the focus along; from outside it starts with the one in hand. */
  readonly step: (by: 1 | -1) => void;
}

interface ResultListProps {
  /** The part of the page that scrolls; the list stands in it below other things. */
  readonly scroller: HTMLElement;
  readonly handle: RefObject<ListHandle | null>;
}

/** The checked vendors, as many as the filter lets through; only those in sight are drawn. */
export function ResultList({ scroller, handle }: ResultListProps): ReactNode {
  const styles = useStyles();
  const { results } = useMessages();
  const { tracker, changedRows } = useOpenTracker();
  const { listed, place, setPlace } = useResults();
  const { goTo } = useActs();
  const { show } = useNavigation();
  const list = useRef<HTMLUListElement>(null);
  const focusWanted = useRef(false);
  const offset = useOffsetTop(list, scroller);
  // Keys can come faster than the page is drawn: the row in hand runs ahead of the one that is drawn.
  const rowInHand = useRef(place.row);
  const placeOf = (sought: number | null) =>
    Math.max(
      0,
      listed.findIndex(({ row }) => row === sought),
    );
  const inHand = placeOf(place.row);

  const virtualizer = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller,
    estimateSize: () => ITEM_HEIGHT,
    getItemKey: (index) => listed[index]?.row ?? index,
    scrollMargin: offset,
    overscan: 8,
    // The item in hand stays drawn, so that the focus is never on something that has gone.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), inHand])].sort((a, b) => a - b),
  });

  useLayoutEffect(() => {
    scroller.scrollTop = place.scroll;
    const isFocusLost = document.activeElement === document.body && document.hasFocus();
    focusWanted.current = place.row !== null && isFocusLost;
    // Only on coming back.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(() => {
    if (!focusWanted.current) return;
    const item = list.current?.querySelector<HTMLElement>(`[data-row="${listed[inHand]?.row}"]`);
    if (item === null || item === undefined) return;
    focusWanted.current = false;
    item.focus();
  });

  useImperativeHandle(handle, () => ({
    step(by) {
      const isInside = focusWanted.current || list.current?.contains(document.activeElement);
      const now = placeOf(rowInHand.current);
      const next = isInside === true ? Math.min(listed.length - 1, Math.max(0, now + by)) : now;
      rowInHand.current = listed[next]?.row ?? null;
      focusWanted.current = true;
      virtualizer.scrollToIndex(next);
      setPlace({ row: rowInHand.current });
    },
  }));

  function open(row: number): void {
    setPlace({ row, scroll: scroller.scrollTop });
    show({ name: "vendor", row });
    void goTo(vendorRange(tracker, row));
  }

  if (listed.length === 0) return <p className={styles.none}>{results.none}</p>;
  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      aria-label={results.list}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => {
        const entry = listed[index];
        if (entry === undefined) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.item}
            style={{ transform: `translateY(${start - offset}px)` }}
            aria-posinset={index + 1}
            aria-setsize={listed.length}
          >
            <ResultItem
              entry={entry}
              isChanged={changedRows.has(entry.row)}
              isInHand={index === inHand}
              onOpen={() => open(entry.row)}
            />
          </li>
        );
      })}
    </ul>
  );
}
