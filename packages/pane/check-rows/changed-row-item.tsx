import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { ChangedCell, ChangedRow } from "../checker/changed-row.ts";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  row: {
    minHeight: "48px",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  vendor: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  aside: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  cells: { margin: 0 },
  name: { marginTop: tokens.spacingVerticalXS },
  heading: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: "pre-line" },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: "line-through" },
});

interface ChangedRowItemProps {
  /** `undefined` until it has arrived. */
  readonly row: ChangedRow | undefined;
  readonly headings: ReadonlyMap<ChangedCell["key"], string>;
}

/** The cells of one row that would change. */
export function ChangedRowItem({ row, headings }: ChangedRowItemProps): ReactNode {
  const styles = useStyles();
  const { frame, checking } = useMessages();
  if (row === undefined) return <div className={styles.row}>{frame.loading}</div>;
  return (
    <div className={styles.row}>
      <h3 className={styles.vendor}>
        {row.vendor} <span className={styles.aside}>{checking.rowNumber(row.row)}</span>
      </h3>
      {row.cells.length === 0 && <p className={styles.text}>{checking.previewUnchanged}</p>}
      <dl className={styles.cells}>
        {row.cells.map(({ key, address, before, after }) => [
          <dt key={address} className={styles.name}>
            <span className={styles.heading}>
              {address} {headings.get(key)}
            </span>{" "}
            <span className={styles.aside}>{checking.whyWritten[key](row.reason)}</span>
          </dt>,
          <dd key={`${address} texts`} className={styles.text}>
            {before !== "" && (
              <>
                <del className={styles.before}>{before}</del>
                {"\n"}
              </>
            )}
            {after === "" ? (
              checking.emptyCell
            ) : (
              <ins style={{ textDecoration: "none" }}>{after}</ins>
            )}
          </dd>,
        ])}
      </dl>
    </div>
  );
}
