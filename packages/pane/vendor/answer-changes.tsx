import { makeStyles, tokens } from "@fluentui/react-components";
import { dayInWords, isoDay } from "@scopefit/core/reading/dates/iso-day";
import type { CheckedRowJson } from "@scopefit/tracker/report/check-report";
import type { ReactNode } from "react";

import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  line: {
    margin: `${tokens.spacingVerticalXS} 0`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** The next day on which the answer changes by itself, or what would change it. */
export function AnswerChanges({ report }: { readonly report: CheckedRowJson }): ReactNode {
  const styles = useStyles();
  const { vendor, status } = useMessages();
  const { nextChange } = report;
  const without = report.status === "covered" ? vendor.staysCovered : vendor.changesWhen;
  return (
    <p className={styles.line}>
      <span className={styles.name}>{vendor.answerChanges}: </span>
      {nextChange === null
        ? without
        : vendor.changesOn(
            dayInWords(isoDay(nextChange.date)),
            status.word(nextChange.to),
            nextChange.why,
          )}
    </p>
  );
}
