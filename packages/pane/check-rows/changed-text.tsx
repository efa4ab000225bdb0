import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
  after: { textDecorationLine: "none" },
});

interface ChangedTextProps {
  readonly before: string;
  readonly after: string;
}

/** What a cell holds now, struck through, and what it would hold. */
export function ChangedText({ before, after }: ChangedTextProps): ReactNode {
  const styles = useStyles();
  const { checking } = useMessages();
  return (
    <>
      {before !== "" && (
        <>
          <del className={styles.before}>{before}</del>
          {"\n"}
        </>
      )}
      {after === "" ? checking.emptyCell : <ins className={styles.after}>{after}</ins>}
    </>
  );
}
