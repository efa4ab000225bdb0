import { useEffect } from "react";

import { useSessionState } from "../session/use-session.ts";
import { useNavigation } from "./use-navigation.ts";

/**
 * Shows the vendor whose row the user selects in the sheet, where results are on show anyway. The
 * focus stays where it is.
 */
export function useFollowedSelection(): void {
  const state = useSessionState();
  const { view, show } = useNavigation();
  const pointedAt = state.kind === "open" ? state.pointedAt : null;
  const isChecked =
    state.kind === "open" && state.entries.some(({ row }) => row === pointedAt?.row);
  const isShowingResults = view.name === "home" || view.name === "vendor";
  useEffect(() => {
    if (pointedAt !== null && isChecked && isShowingResults) show({ name: "vendor", ...pointedAt });
    // Only pointing at a row leads there: neither going back nor a finished check does.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [pointedAt]);
}
