import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useMessages } from "../strings/use-messages.ts";
import { Explained } from "./explained.tsx";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: "1.5em" },
  item: { marginBottom: tokens.spacingVerticalS },
});

/** What our own people have to do; none of it is for the vendor. */
export function ToDoList({ toDos }: { readonly toDos: readonly string[] }): ReactNode {
  const styles = useStyles();
  const { vendor } = useMessages();
  if (toDos.length === 0) return <p>{vendor.noToDos}</p>;
  return (
    <ol className={styles.list}>
      {toDos.map((task) => (
        <li key={task} className={styles.item}>
          <Explained text={task} />
        </li>
      ))}
    </ol>
  );
}
