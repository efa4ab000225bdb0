import { createContext, useContext, useSyncExternalStore } from "react";

import type { Session, SessionActs } from "./session.ts";
import type { OpenTracker, SessionState } from "./state/session-state.ts";

/** The session of this pane, on its way, there, or not to be had. */
export type SessionSlot =
  | { readonly kind: "starting" }
  | { readonly kind: "started"; readonly session: Session }
  | { readonly kind: "failed"; readonly detail: string };

/** Where the views of the pane find what has been read and checked. */
export const SessionContext = createContext<SessionSlot>({ kind: "starting" });

const OPENING: SessionState = { kind: "opening" };
const never = () => () => undefined;

/** Where the pane is with the workbook, kept up to date. */
export function useSessionState(): SessionState {
  const slot = useContext(SessionContext);
  const session = slot.kind === "started" ? slot.session : null;
  const state = useSyncExternalStore(
    session?.subscribe ?? never,
    session?.state ?? (() => OPENING),
  );
  return slot.kind === "failed" ? { kind: "broken", detail: slot.detail } : state;
}

/** What the user can do. Only for views that are shown once there is a session. */
export function useActs(): SessionActs {
  const slot = useContext(SessionContext);
  if (slot.kind !== "started") throw new Error("There is no session yet.");
  return slot.session.acts;
}

/** The open tracker. Only for views that are shown while one is open. */
export function useOpenTracker(): OpenTracker {
  const state = useSessionState();
  if (state.kind !== "open") throw new Error("No tracker is open.");
  return state;
}
