import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  waiting: {
    padding: tokens.spacingVerticalXXL,
    color: tokens.colorNeutralForeground2,
    textAlign: "center",
  },
});

/** Stands where something is on its way. It is words, because nothing here moves for long. */
export function Waiting({ label }: { readonly label?: string }): ReactNode {
  const styles = useStyles();
  const { frame } = useMessages();
  return <p className={styles.waiting}>{label ?? frame.loading}</p>;
}
