import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useSessionState } from "../session/use-session.ts";
import type { SessionState } from "../session/state/session-state.ts";
import type { Messages } from "../strings/messages.ts";
import { useMessages } from "../strings/use-messages.ts";

/** Progress is read out at every so many hundredths, so that it does not talk all the time. */
const SPOKEN_STEPS = 10;

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Reads progress out to people who do not see the bar. It is never seen itself. */
export function Announcer(): ReactNode {
  const styles = useStyles();
  const messages = useMessages();
  return (
    <div className={styles.unseen} role="status" aria-live="polite">
      {spoken(useSessionState(), messages)}
    </div>
  );
}

function spoken(state: SessionState, { opening, checking }: Messages): string {
  if (state.kind === "opening") return opening.opening;
  if (state.kind !== "open") return "";
  const { activity } = state;
  switch (activity.kind) {
    case "checking":
      return checking.progress(rounded(activity.done, activity.total), activity.total);
    case "writing":
      return checking.writing(rounded(activity.written, activity.total), activity.total);
    case "adding-columns":
      return checking.addingColumns;
    case "saving":
      return checking.saving;
    case "reading":
      return checking.reading;
    case "idle":
    case "previewing":
      return "";
  }
}

function rounded(done: number, total: number): number {
  const step = Math.max(1, Math.ceil(total / SPOKEN_STEPS));
  return done >= total ? total : Math.floor(done / step) * step;
}
