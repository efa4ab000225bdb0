import {
  type KeyboardEvent,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";

import { isOneCell } from "../grid/grid-selection.ts";
import type { RemoteWorkbook } from "../workbook/remote-workbook.ts";
import type { NarrowView } from "./view-switch.tsx";

/** Whose turn it is on a narrow page, and how it changes. */
export interface NarrowViewState {
  readonly view: NarrowView;
  /** Whether the pane has led to the sheet. */
  readonly cameFromPane: boolean;
  readonly show: (view: NarrowView) => void;
  readonly onKeyInSheet: (event: KeyboardEvent) => void;
}

/**
 * On a narrow page the sheet comes into view when the pane goes to a cell; going back leads to the
 * place in the pane that one came from.
 */
export function useNarrowView(
  workbook: RemoteWorkbook,
  isNarrow: boolean,
  pane: RefObject<HTMLElement | null>,
): NarrowViewState {
  const [view, setView] = useState<NarrowView>("sheet");
  /** What had the focus in the pane when it led to the sheet. */
  const [left, setLeft] = useState<HTMLElement | null>(null);
  const comingBackTo = useRef<HTMLElement | null>(null);

  useEffect(() => {
    if (!isNarrow) return;
    return workbook.onGoTo((_, range) => {
      // A whole row is only selected alongside the vendor that the pane shows.
      if (!isOneCell(range)) return;
      const focused = document.activeElement;
      const isInPane = focused instanceof HTMLElement && pane.current?.contains(focused) === true;
      setLeft(isInPane ? focused : null);
      setView("sheet");
    });
  }, [workbook, isNarrow, pane]);

  const show = useCallback(
    (next: NarrowView) => {
      if (next === "pane") comingBackTo.current = left;
      setLeft(null);
      setView(next);
    },
    [left],
  );

  useLayoutEffect(() => {
    if (view !== "pane") return;
    comingBackTo.current?.focus();
    comingBackTo.current = null;
  }, [view]);

  function onKeyInSheet(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !isNarrow || left === null || event.defaultPrevented) return;
    const isTyping =
      event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (!isTyping) show("pane");
  }

  return { view, cameFromPane: left !== null, show, onKeyInSheet };
}
