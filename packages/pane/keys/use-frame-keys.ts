import type { KeyboardEvent } from "react";

import { useNavigation } from "../navigation/use-navigation.ts";
import { isTyping } from "./is-typing.ts";

/** The keys that hold everywhere in the pane: Esc steps back, ? lists the keys. */
export function useFrameKeys(): (event: KeyboardEvent) => void {
  const { show, back } = useNavigation();
  return (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "Escape") back();
    if (event.key === "?" && !isTyping(event.target)) show({ name: "keys" });
  };
}
