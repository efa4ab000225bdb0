import { makeStyles, tokens } from "@fluentui/react-components";
import { capitalised } from "@scopefit/core/rule/words";
import type { ReactNode } from "react";

import type { ScopeCell } from "../checker/views/scope-matrix.ts";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  comparison: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    gap: `2px ${tokens.spacingHorizontalS}`,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { color: tokens.colorNeutralForeground2 },
  text: { margin: 0, overflowWrap: "anywhere" },
});

/** The two strings that were compared, and why the answer is what it is. */
export function ScopeComparison({ cell }: { readonly cell: ScopeCell }): ReactNode {
  const styles = useStyles();
  const { vendor } = useMessages();
  if (cell.kind !== "match") return null;
  const { needed, stated, reason } = cell;
  return (
    <dl className={styles.comparison}>
      <dt className={styles.name}>{vendor.neededText}</dt>
      <dd className={styles.text}>{needed}</dd>
      <dt className={styles.name}>{vendor.statedText}</dt>
      <dd className={styles.text}>{stated === "" ? vendor.nothingStated : `“${stated}”`}</dd>
      <dt className={styles.name}>{vendor.because}</dt>
      <dd className={styles.text}>{ended(capitalised(reason))}</dd>
    </dl>
  );
}

function ended(sentence: string): string {
  return /[.?!]$/u.test(sentence) ? sentence : `${sentence}.`;
}
