import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { Disclosure } from "../appearance/disclosure.tsx";
import type { ColumnView } from "../checker/sheet/tracker-view.ts";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: "1em" } });

/** The columns that may be ours and were left out, each with the reason. */
export function UnsureColumns({ columns }: { readonly columns: readonly ColumnView[] }): ReactNode {
  const styles = useStyles();
  const { checking } = useMessages();
  if (columns.length === 0) return null;
  return (
    <Disclosure summary={`⚠ ${checking.unsureColumns(columns.length)}`}>
      <ul className={styles.list}>
        {columns.map(({ column, heading, reason }) => (
          <li key={column}>{checking.unsureColumn(heading, reason)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
