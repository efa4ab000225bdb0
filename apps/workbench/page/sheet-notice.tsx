import { makeStyles, tokens } from "@fluentui/react-components";
import { useMessages } from "@scopefit/pane/strings/use-messages";
import type { WorkbookProblem } from "@scopefit/pane/workbook/workbook-problem";
import type { ReactNode } from "react";

import type { Typed } from "../workbook/workbook-calls.ts";

/** Why the sheet is not as the user wanted it: a problem of the workbook, or a formula in the way. */
export type SheetProblem = WorkbookProblem | Extract<Typed, { readonly kind: "formula-kept" }>;

const useStyles = makeStyles({
  problem: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `4px solid ${tokens.colorPaletteDarkOrangeBorderActive}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Says under the sheet what went wrong with the last act there, and what to do. */
export function SheetNotice({ problem }: { readonly problem: SheetProblem | null }): ReactNode {
  const styles = useStyles();
  const { notices } = useMessages();
  if (problem === null) return <div role="status" />;
  const { title, meaning, advice } =
    problem.kind === "formula-kept" ? formulaKept(problem.address) : notices.problem(problem);
  return (
    <div role="status">
      <div className={styles.problem}>
        {title}. {meaning} {advice}
      </div>
    </div>
  );
}

function formulaKept(address: string) {
  return {
    title: `Cell ${address} holds a formula`,
    meaning: "Nothing was changed.",
    advice:
      "This page does not calculate, so it never writes over a formula. Choose cells without one, or change it in Excel.",
  };
}
