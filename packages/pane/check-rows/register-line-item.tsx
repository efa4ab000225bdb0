import type { RegisterLine } from "@scopefit/tracker/writing/registers/register-line";
import type { ReactNode } from "react";

import { useMessages } from "../strings/use-messages.ts";
import { useChangedStyles } from "./changed-styles.ts";
import { ChangedText } from "./changed-text.tsx";

interface RegisterLineItemProps {
  /** `undefined` only for a place past the end of the list. */
  readonly line: RegisterLine | undefined;
}

/** The cells of one line of a register that would change, and why. */
export function RegisterLineItem({ line }: RegisterLineItemProps): ReactNode {
  const styles = useChangedStyles();
  const { checking } = useMessages();
  if (line === undefined) return null;
  const { sheet, row, vendor, item, why, cells } = line;
  return (
    <div className={styles.row}>
      <h3 className={styles.vendor}>
        {vendor}: {item} <span className={styles.aside}>{checking.registerRow(sheet, row)}</span>
      </h3>
      <p className={styles.text}>{checking.whyRegister[why](vendor)}</p>
      <dl className={styles.cells}>
        {cells.map(({ column, heading, before, after }) => [
          <dt key={column} className={styles.name}>
            <span className={styles.heading}>{heading}</span>
          </dt>,
          <dd key={`${column} texts`} className={styles.text}>
            <ChangedText before={before} after={after} />
          </dd>,
        ])}
      </dl>
    </div>
  );
}
