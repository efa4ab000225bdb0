import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useNavigation } from "../navigation/use-navigation.ts";
import type { Notice } from "../session/state/session-state.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({ way: { marginTop: tokens.spacingVerticalXS } });

/** What can be done with the results where the workbook takes no writing; nothing for other notices. */
export function WayOn({ notice }: { readonly notice: Notice | null }): ReactNode {
  const styles = useStyles();
  const { notices } = useMessages();
  const { tracker, entries, activity } = useOpenTracker();
  const { writeResults } = useActs();
  const { show } = useNavigation();
  if (notice?.kind !== "problem" || entries.length === 0) return null;
  const { problem } = notice;
  switch (problem.kind) {
    case "protected-sheet":
      return problem.sheet !== tracker.place.sheet ? null : (
        <Button
          size="small"
          className={styles.way}
          disabledFocusable={activity.kind !== "idle"}
          onClick={() => void writeResults()}
        >
          {notices.writeResults}
        </Button>
      );
    case "protected-workbook":
      return (
        <Button size="small" className={styles.way} onClick={() => show({ name: "reports" })}>
          {notices.toReports}
        </Button>
      );
    default:
      return null;
  }
}
