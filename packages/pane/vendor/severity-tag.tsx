import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "@scopefit/core/rule/severity";
import type { ReactNode } from "react";

import type { FindingDetail } from "../checker/views/row-detail.ts";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  tag: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  weighty: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: "1px solid currentColor",
    borderRadius: tokens.borderRadiusSmall,
  },
});

interface SeverityTagProps {
  readonly severity: Severity | null;
  readonly outcome: FindingDetail["outcome"];
}

/** How much hangs on a finding, in words; the weighty ones are framed as well. */
export function SeverityTag({ severity, outcome }: SeverityTagProps): ReactNode {
  const styles = useStyles();
  const { status, vendor } = useMessages();
  if (severity === null) return <span className={styles.tag}>{status.note}</span>;
  const isWeighty = severity === "critical" || severity === "high";
  return (
    <span className={styles.tag}>
      <span className={mergeClasses(isWeighty && styles.weighty)}>{status.severity[severity]}</span>
      {` · ${vendor.readings[outcome]}`}
    </span>
  );
}
