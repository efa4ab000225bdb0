import { useMessages } from "../strings/use-messages.ts";
import { useSessionState } from "./use-session.ts";

/** The words for the way in which the vendors of the open tracker stand. */
export function useArranged() {
  const { arranged } = useMessages();
  const state = useSessionState();
  return arranged[state.kind === "open" ? state.tracker.arrangement : "vendor-a-row"];
}
