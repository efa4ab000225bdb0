import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  title: {
    margin: `${tokens.spacingVerticalXL} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What the last run replaced and whether it can be put back, with the button that does it. */
export function RestoreSection(): ReactNode {
  const styles = useStyles();
  const title = useId();
  const { removal } = useMessages();
  const { restorable, activity, tracker } = useOpenTracker();
  const { restore } = useActs();
  const isIdle = activity.kind === "idle";
  const isQuestionnaire = tracker.arrangement !== "vendor-a-row";
  const sentences = isQuestionnaire ? removal.questionnaire : removal.restorable(restorable);
  return (
    <section aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {removal.restore}
      </h3>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {restorable.kind === "cells" && !isQuestionnaire && (
        <Button disabledFocusable={!isIdle} onClick={isIdle ? () => void restore() : undefined}>
          {removal.restoreNow(restorable.cells)}
        </Button>
      )}
    </section>
  );
}
