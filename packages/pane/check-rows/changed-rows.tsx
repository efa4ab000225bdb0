import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { rowsToCheck } from "../session/sheet/rows-to-check.ts";
import { useArranged } from "../session/use-arranged.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
});

/** Says that rows have changed since they were checked, with the click that checks them again. */
export function ChangedRows(): ReactNode {
  const styles = useStyles();
  const words = useArranged();
  const tracker = useOpenTracker();
  const { checkChanged } = useActs();
  const count = rowsToCheck(tracker, "changed").length;
  if (count === 0 || tracker.activity.kind !== "idle") return null;
  return (
    <div className={styles.line}>
      <p className={styles.text}>{words.changed(count)}</p>
      <Button size="small" onClick={checkChanged}>
        {words.checkChanged(count)}
      </Button>
    </div>
  );
}
