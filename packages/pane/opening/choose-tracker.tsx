import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { TrackerCandidate } from "../checker/sheet/tracker-view.ts";
import { useActs } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  choice: {
    display: "block",
    width: "100%",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
  detail: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChooseTrackerProps {
  readonly candidates: readonly TrackerCandidate[];
}

/** Lets the user say which of several tables is the tracker. */
export function ChooseTracker({ candidates }: ChooseTrackerProps): ReactNode {
  const styles = useStyles();
  const { opening, arranged } = useMessages();
  const { open, openPlace } = useActs();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{opening.choose}</h2>
      <p className={styles.text}>
        {candidates.length === 0 ? opening.noneFound : opening.chooseWhy}
      </p>
      <ul className={styles.list}>
        {candidates.map(({ place, arrangement, columnsUnderstood, ...head }) => (
          <li key={`${place.sheet}/${place.table ?? ""}`}>
            <Button className={styles.choice} onClick={() => openPlace(place)}>
              <span className={styles.name}>{opening.candidate(place.sheet, place.table)}</span>
              <span className={styles.detail}>
                {opening.candidateDetail(
                  arranged[arrangement].head(head),
                  arrangement,
                  columnsUnderstood,
                )}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      {candidates.length === 0 && <Button onClick={open}>{opening.tryAgain}</Button>}
    </div>
  );
}
