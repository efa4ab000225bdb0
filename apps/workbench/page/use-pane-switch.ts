import { type Appearance, schemeFor } from "@scopefit/pane/appearance/theme";
import { type RefObject, useEffect } from "react";

/**
 * Tells when the user turns the pane's switch between light and dark, so that the page around it
 * follows. The pane says how it is coloured in the colour scheme of its outermost element.
 */
export function usePaneSwitch(
  pane: RefObject<HTMLElement | null>,
  appearance: Appearance,
  onSwitch: (appearance: Appearance) => void,
): void {
  useEffect(() => {
    const root = pane.current?.firstElementChild;
    if (!(root instanceof HTMLElement)) return;
    function read({ style }: HTMLElement): void {
      const shown = style.colorScheme === "dark" ? "dark" : "light";
      if (shown !== schemeFor(appearance)) onSwitch(shown);
    }
    const observer = new MutationObserver(() => read(root));
    observer.observe(root, { attributes: true, attributeFilter: ["style"] });
    return () => observer.disconnect();
  }, [pane, appearance, onSwitch]);
}
