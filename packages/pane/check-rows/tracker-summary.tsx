import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useNavigation } from "../navigation/use-navigation.ts";
import { useArranged } from "../session/use-arranged.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import { NotAsked } from "./not-asked.tsx";
import { UnsureColumns } from "./unsure-columns.tsx";

const useStyles = makeStyles({
  name: {
    maxWidth: "100%",
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    justifyContent: "flex-start",
    textAlign: "left",
  },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  review: { minWidth: 0, padding: `0 ${tokens.spacingHorizontalXS}` },
  line: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  warning: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** What the pane sees: the sheet, its vendors, its columns, and what the tracker does not ask. */
export function TrackerSummary(): ReactNode {
  const styles = useStyles();
  const { checking } = useMessages();
  const words = useArranged();
  const { tracker, activity } = useOpenTracker();
  const { chooseAnother } = useActs();
  const { show } = useNavigation();
  const { place, vendorRows, headerRow, columns, answers } = tracker;
  const isQuestionnaire = tracker.arrangement !== "vendor-a-row";
  const answerColumns = [...new Set(answers.map(({ column }) => column))];
  const asked = columns.filter(({ isDecidable }) => isDecidable);
  const understood = asked.filter(({ standing }) => standing === "understood");
  const unsure = asked.filter(({ standing }) => standing === "unsure");
  const unknown = asked.length - understood.length - unsure.length;
  return (
    <section aria-label={checking.what}>
      <Button
        appearance="subtle"
        size="small"
        className={styles.name}
        title={checking.chooseAnother}
        // While a run goes on it leads nowhere, and its text stays as easy to read.
        aria-disabled={activity.kind !== "idle"}
        onClick={activity.kind === "idle" ? chooseAnother : undefined}
      >
        <span className={styles.text}>
          {checking.sees(place.table ?? place.sheet, vendorRows.length)}
        </span>
      </Button>
      <p className={styles.line}>
        {[
          words.head({ headerRow, answerColumns }),
          words.understood(understood.length, asked.length),
          ...(isQuestionnaire && unsure.length > 0 ? [checking.unsure(unsure.length)] : []),
          ...(unknown > 0 ? [checking.unknown(unknown)] : []),
        ].join(" · ")}{" "}
        <Button
          appearance="subtle"
          size="small"
          className={styles.review}
          onClick={() => show({ name: "mapping" })}
        >
          {words.review}
        </Button>
      </p>
      {isQuestionnaire && <p className={styles.line}>{words.intro}</p>}
      {/* A questionnaire asks for many a date and name besides: there they are counted above. */}
      {!isQuestionnaire && <UnsureColumns columns={unsure} />}
      {tracker.hasContinuedRows && <p className={styles.warning}>{checking.continuedRows}</p>}
      {tracker.laterHeads.map((head) => (
        <p key={head.row} className={styles.warning}>
          {checking.laterHead(head)}
        </p>
      ))}
      <NotAsked />
      {tracker.isProtected && !isQuestionnaire && (
        <p className={styles.warning}>{checking.protectedSheet(place.sheet)}</p>
      )}
    </section>
  );
}
