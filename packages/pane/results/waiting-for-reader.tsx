import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useMessages } from "../strings/use-messages.ts";
import { useResults } from "./results-provider.tsx";

const useStyles = makeStyles({
  line: {
    minWidth: 0,
    marginTop: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    justifyContent: "flex-start",
    fontWeight: tokens.fontWeightRegular,
    textAlign: "left",
  },
});

/** How many vendors lack nothing but a person who reads the document. */
export function WaitingForReader({ count }: { readonly count: number }): ReactNode {
  const styles = useStyles();
  const { results } = useMessages();
  const { filter, setFilter } = useResults();
  if (count === 0) return null;
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.line}
      aria-pressed={filter.onlyWaiting}
      onClick={() => setFilter({ onlyWaiting: !filter.onlyWaiting })}
    >
      {results.waiting(count)}
    </Button>
  );
}
