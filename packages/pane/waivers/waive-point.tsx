import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { dayInWords, isoDay } from "@scopefit/core/reading/dates/iso-day";
import type { AppliedWaiver } from "@scopefit/core/waiver/waiver";
import { type ReactNode, useState } from "react";

import type { FindingDetail } from "../checker/views/row-detail.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import type { Messages } from "../strings/messages.ts";
import { useMessages } from "../strings/use-messages.ts";
import { WaiveForm } from "./waive-form.tsx";

const useStyles = makeStyles({
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { margin: 0 },
  reason: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The row that a waiver names, by its words. */
export interface Engagement {
  readonly vendor: string;
  readonly service: string;
}

interface WaivePointProps {
  readonly finding: FindingDetail;
  readonly engagement: Engagement;
}

/** The waiver of a point with the way to take it back, or the way to waive it. */
export function WaivePoint({ finding, engagement }: WaivePointProps): ReactNode {
  const styles = useStyles();
  const { waivers } = useMessages();
  const { activity } = useOpenTracker();
  const { withdraw } = useActs();
  const [isAsking, setAsking] = useState(false);
  const { waiver, canBeWaived } = finding;
  const isBusy = activity.kind !== "idle";
  const canWaive = canBeWaived && waiver?.effect !== "closes";
  if (isAsking && canWaive) {
    return <WaiveForm finding={finding} engagement={engagement} onEnd={() => setAsking(false)} />;
  }
  return (
    <>
      {waiver !== null && (
        <>
          <div className={styles.line}>
            <p className={styles.text}>{standingOf(waiver, waivers)}</p>
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => void withdraw(waiver.waiver)}
            >
              {waivers.withdraw}
            </Button>
          </div>
          <p className={styles.reason}>{waiver.waiver.reason}</p>
        </>
      )}
      {canWaive && (
        <div className={styles.line}>
          <Button size="small" disabledFocusable={isBusy} onClick={() => setAsking(true)}>
            {waivers.waive}
          </Button>
        </div>
      )}
    </>
  );
}

function standingOf({ waiver, effect }: AppliedWaiver, waivers: Messages["waivers"]): string {
  const until = dayInWords(isoDay(waiver.until));
  switch (effect) {
    case "closes":
      return waivers.closes(waiver.owner, until);
    case "has-ended":
      return waivers.hasEnded(waiver.owner, until);
    case "cannot-close":
      return waivers.cannotClose(waiver.owner);
  }
}
