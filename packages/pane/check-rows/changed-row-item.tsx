import type { ReactNode } from "react";

import type { ChangedCell, ChangedRow } from "../checker/run/changed-row.ts";
import { useArranged } from "../session/use-arranged.ts";
import { useMessages } from "../strings/use-messages.ts";
import { ChangedText } from "./changed-text.tsx";
import { useChangedStyles } from "./changed-styles.ts";

interface ChangedRowItemProps {
  /** `undefined` until it has arrived. */
  readonly row: ChangedRow | undefined;
  readonly headings: ReadonlyMap<ChangedCell["key"], string>;
}

/** The cells of one row that would change. */
export function ChangedRowItem({ row, headings }: ChangedRowItemProps): ReactNode {
  const styles = useChangedStyles();
  const { frame, checking } = useMessages();
  const words = useArranged();
  if (row === undefined) return <div className={styles.row}>{frame.loading}</div>;
  return (
    <div className={styles.row}>
      <h3 className={styles.vendor}>
        {row.vendor} <span className={styles.aside}>{words.place(row.row)}</span>
      </h3>
      {row.cells.length === 0 && <p className={styles.text}>{checking.previewUnchanged}</p>}
      <dl className={styles.cells}>
        {row.cells.map(({ key, address, before, after }) => [
          <dt key={key} className={styles.name}>
            <span className={styles.heading}>
              {address} {headings.get(key)}
            </span>{" "}
            <span className={styles.aside}>{checking.whyWritten[key](row.reason)}</span>
          </dt>,
          <dd key={`${key} texts`} className={styles.text}>
            <ChangedText before={before} after={after} />
          </dd>,
        ])}
      </dl>
    </div>
  );
}
