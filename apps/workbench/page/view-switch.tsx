import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** What a narrow page shows: the sheet or the pane. */
export type NarrowView = "sheet" | "pane";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface ViewSwitchProps {
  readonly view: NarrowView;
  /** Whether the pane has led to the sheet, so that the pane is the way back. */
  readonly cameFromPane: boolean;
  readonly onView: (view: NarrowView) => void;
}

/** On a narrow page the sheet and the pane take turns. */
export function ViewSwitch({ view, cameFromPane, onView }: ViewSwitchProps): ReactNode {
  const styles = useStyles();
  const button = (of: NarrowView, label: string) => (
    <Button
      size="small"
      appearance={view === of ? "primary" : "secondary"}
      aria-pressed={view === of}
      onClick={() => onView(of)}
    >
      {label}
    </Button>
  );
  return (
    <nav className={styles.bar} aria-label="What is shown">
      {button("sheet", "Sheet")}
      {button("pane", cameFromPane ? "‹ Back to Scopefit pane" : "Scopefit pane")}
    </nav>
  );
}
