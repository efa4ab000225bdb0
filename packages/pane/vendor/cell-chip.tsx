import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import type { CellChip as Chip } from "../checker/views/row-detail.ts";
import { cellRange } from "../session/sheet/cell-range.ts";
import { useActs } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  chip: {
    maxWidth: "100%",
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontWeight: tokens.fontWeightRegular,
    justifyContent: "flex-start",
  },
  text: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  address: { fontWeight: tokens.fontWeightSemibold },
});

/** A cell that was read: its address and what stands in it. A click goes there. */
export function CellChip({ chip }: { readonly chip: Chip }): ReactNode {
  const styles = useStyles();
  const { vendor } = useMessages();
  const { goTo } = useActs();
  const range = cellRange(chip.address);
  const text = chip.text === "" ? vendor.emptyCell : chip.text;
  return (
    <Button
      size="small"
      className={styles.chip}
      title={`${chip.heading}: ${text}`}
      aria-label={`${vendor.goToCell(chip.address)}. ${chip.heading}: ${text}`}
      onClick={() => (range === null ? undefined : goTo(range))}
    >
      <span className={styles.text}>
        <span className={styles.address}>{chip.address}</span> {text}
      </span>
    </Button>
  );
}
