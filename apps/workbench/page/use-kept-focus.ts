import { type FocusEvent, type RefObject, useCallback, useEffect, useRef } from "react";

/** What the elements around the sheet and around the pane must pass on. */
export interface KeptFocus {
  /** For the element around the sheet. */
  readonly sheet: RefObject<HTMLDivElement | null>;
  /** For the element around the pane. */
  readonly onFocusInPane: (event: FocusEvent) => void;
}

/**
 * Keeps the focus in the sheet while the user works there: the pane follows the selection and moves
 * the focus to what it shows, which it may do only after an act of the user's in the pane.
 */
export function useKeptFocus(): KeptFocus {
  const sheet = useRef<HTMLDivElement>(null);
  const isAtWork = useRef(false);

  useEffect(() => {
    function note(event: Event): void {
      const isInSheet = event.target instanceof Node && sheet.current?.contains(event.target);
      // Tab leaves the sheet on purpose.
      const isLeaving = event instanceof KeyboardEvent && event.key === "Tab";
      isAtWork.current = isInSheet === true && !isLeaving;
    }
    document.addEventListener("pointerdown", note, true);
    document.addEventListener("keydown", note, true);
    return () => {
      document.removeEventListener("pointerdown", note, true);
      document.removeEventListener("keydown", note, true);
    };
  }, []);

  const onFocusInPane = useCallback(({ relatedTarget }: FocusEvent) => {
    if (!isAtWork.current || !(relatedTarget instanceof HTMLElement)) return;
    if (sheet.current?.contains(relatedTarget) === true) relatedTarget.focus();
  }, []);
  return { sheet, onFocusInPane };
}
