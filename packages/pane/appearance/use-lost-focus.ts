import { type RefCallback, useCallback } from "react";

/**
 * Gives the focus to a control that appears where the one that had it has gone, so that the keyboard
 * does not fall back to the top of the page. A focus that is anywhere else stays there.
 */
export function useLostFocus(isWanted: boolean): RefCallback<HTMLElement> {
  return useCallback(
    (control) => {
      const isLost = document.activeElement === document.body && document.hasFocus();
      if (isWanted && isLost) control?.focus();
    },
    [isWanted],
  );
}
