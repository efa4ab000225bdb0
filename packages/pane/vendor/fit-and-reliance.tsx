import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { RowDetail } from "../checker/views/row-detail.ts";
import { useMessages } from "../strings/use-messages.ts";
import { Term } from "./term.tsx";

const useStyles = makeStyles({
  block: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  line: { margin: 0 },
});

/** The two questions that a status mixes, each answered on its own, and how each artefact is evidenced. */
export function FitAndReliance({ detail }: { readonly detail: RowDetail }): ReactNode {
  const styles = useStyles();
  const { vendor, status } = useMessages();
  const { fit, standings, report } = detail;
  const decided = fit.decidedBy === null ? "" : ` (${status.decidedBy[fit.decidedBy]})`;
  return (
    <div className={styles.block}>
      <p className={styles.line}>
        <Term word={vendor.fit} meaning={vendor.fitMeaning} /> {status.fit[fit.answer]}
        {decided} · <Term word={vendor.reliance} meaning={vendor.relianceMeaning} />{" "}
        {status.reliance[report.reliance]}
      </p>
      <p className={styles.line}>
        {standings
          .map(({ artefact, evidence }) => `${vendor[artefact]}: ${status.evidence[evidence]}`)
          .join(" · ")}
      </p>
    </div>
  );
}
