import { makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  term: {
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    cursor: "help",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface TermProps {
  readonly word: string;
  readonly meaning: string;
}

/** A word with its meaning on the spot: shown on hover and on focus, read out as its description. */
export function Term({ word, meaning }: TermProps): ReactNode {
  const styles = useStyles();
  return (
    <Tooltip content={meaning} relationship="description">
      <button type="button" className={styles.term}>
        {word}
      </button>
    </Tooltip>
  );
}
