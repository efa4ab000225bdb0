import { makeStyles, tokens } from "@fluentui/react-components";
import type { Status } from "@scopefit/core/verdict/verdict";
import { labelOf } from "@scopefit/tracker/writing/sheets/status-label";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  glyph: {
    display: "inline-block",
    flexShrink: 0,
    width: "1.25em",
    textAlign: "center",
    fontFamily: `"Segoe UI Symbol", "Apple Symbols", ${tokens.fontFamilyBase}`,
  },
});

/** The sign of a status. It never stands without the word, so it is not read out. */
export function StatusGlyph({ status }: { readonly status: Status }): ReactNode {
  const styles = useStyles();
  return (
    <span aria-hidden className={styles.glyph}>
      {labelOf(status).label.slice(0, 1)}
    </span>
  );
}
