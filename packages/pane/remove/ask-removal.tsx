import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

import { useLostFocus } from "../appearance/use-lost-focus.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface AskRemovalProps {
  readonly isPossible: boolean;
  readonly onKeep: () => void;
}

/** Removes on the second click: what goes with the part cannot be brought back. */
export function AskRemoval({ isPossible, onKeep }: AskRemovalProps): ReactNode {
  const styles = useStyles();
  const { removal } = useMessages();
  const { activity } = useOpenTracker();
  const { remove } = useActs();
  const [isAsking, setAsking] = useState(false);
  const keep = useLostFocus(isAsking);
  const canRemove = isPossible && activity.kind === "idle";
  if (!isAsking) {
    return (
      <Button
        disabledFocusable={!canRemove}
        onClick={canRemove ? () => setAsking(true) : undefined}
      >
        {removal.remove}
      </Button>
    );
  }
  return (
    <div role="group" aria-label={removal.remove}>
      <p className={styles.text}>{removal.ask}</p>
      <div className={styles.ways}>
        <Button ref={keep} onClick={onKeep}>
          {removal.keep}
        </Button>
        <Button appearance="primary" disabledFocusable={!canRemove} onClick={() => void remove()}>
          {removal.sure}
        </Button>
      </div>
    </div>
  );
}
