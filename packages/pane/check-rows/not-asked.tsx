import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { Disclosure } from "../appearance/disclosure.tsx";
import { useArranged } from "../session/use-arranged.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: "1em", columnWidth: "12em" },
});

/** What the tracker does not ask, and the way to ask it: of a tracker, new columns with headings and notes. */
export function NotAsked(): ReactNode {
  const styles = useStyles();
  const { checking } = useMessages();
  const words = useArranged();
  const { tracker, activity } = useOpenTracker();
  const { addColumns } = useActs();
  const { notAsked, asksNoAssurance, isProtected, arrangement } = tracker;
  if (notAsked.length === 0) return null;
  return (
    <Disclosure summary={`⚠ ${words.notAsked(notAsked.map(({ label }) => label))}`}>
      <p className={styles.text}>{asksNoAssurance ? words.noAssuranceAsked : words.notAskedWhy}</p>
      <ul className={styles.list}>
        {notAsked.map(({ field, label }) => (
          <li key={field}>{label}</li>
        ))}
      </ul>
      {arrangement === "vendor-a-row" && (
        <>
          <p className={styles.text}>{checking.addColumnsWhere}</p>
          <Button
            size="small"
            disabled={isProtected || activity.kind !== "idle"}
            onClick={() => addColumns(notAsked.map(({ field }) => field))}
          >
            {checking.addColumns(notAsked.length)}
          </Button>
        </>
      )}
    </Disclosure>
  );
}
