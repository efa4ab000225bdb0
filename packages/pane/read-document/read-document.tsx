import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

import { useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import { ReadForm } from "./read-form.tsx";

const useStyles = makeStyles({
  place: { marginTop: tokens.spacingVerticalS },
  hint: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** The way to record that somebody has read the certificate or the report of a row. */
export function ReadDocument({ row }: { readonly row: number }): ReactNode {
  const styles = useStyles();
  const { reading } = useMessages();
  const { activity, tracker } = useOpenTracker();
  const [isAsking, setAsking] = useState(false);
  if (tracker.arrangement !== "vendor-a-row") {
    return <p className={styles.hint}>{reading.questionnaire}</p>;
  }
  if (isAsking) return <ReadForm row={row} onEnd={() => setAsking(false)} />;
  return (
    <div className={styles.place}>
      <Button
        size="small"
        disabledFocusable={activity.kind !== "idle" || tracker.isProtected}
        onClick={() => setAsking(true)}
      >
        {reading.open}
      </Button>
    </div>
  );
}
