import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DarkTheme20Regular } from "@fluentui/react-icons/svg/dark-theme";
import type { ReactNode } from "react";

import type { AppearanceChoice } from "./appearance/use-appearance.ts";
import { useQuietMotion } from "./appearance/use-quiet-motion.ts";
import { useFrameKeys } from "./keys/use-frame-keys.ts";
import { MainMenu } from "./menu/main-menu.tsx";
import { useFollowedSelection } from "./navigation/use-followed-selection.ts";
import { ShownView } from "./navigation/shown-view.tsx";
import { NoTrackerView } from "./opening/no-tracker-view.tsx";
import { Announcer } from "./appearance/announcer.tsx";
import type { RibbonOrders } from "./session/ribbon-orders.ts";
import { useRibbonOrders } from "./session/use-ribbon-orders.ts";
import { useSessionState } from "./session/use-session.ts";
import { useMessages } from "./strings/use-messages.ts";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    minWidth: "280px",
    overflow: "hidden",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  quiet: { "& *": { animationDuration: "0.01ms", transitionDuration: "0.01ms" } },
  header: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

interface PaneFrameProps {
  readonly appearance: AppearanceChoice;
  readonly orders: RibbonOrders | undefined;
}

/** The frame of the pane: title, menu and colours above, the shown view below. */
export function PaneFrame({ appearance, orders }: PaneFrameProps): ReactNode {
  const styles = useStyles();
  const { frame } = useMessages();
  const state = useSessionState();
  const isQuiet = useQuietMotion();
  useFollowedSelection();
  useRibbonOrders(orders);
  const onKeyDown = useFrameKeys();
  const isLight = appearance.appearance === "light";
  return (
    // Keys pressed anywhere in the pane end up here; the frame itself is no control.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={mergeClasses(styles.frame, isQuiet && styles.quiet)} onKeyDown={onKeyDown}>
      <header className={styles.header}>
        <h1 className={styles.title}>{frame.product}</h1>
        <MainMenu />
        <Button
          appearance="subtle"
          size="small"
          icon={<DarkTheme20Regular />}
          aria-label={isLight ? frame.toDark : frame.toLight}
          title={isLight ? frame.toDark : frame.toLight}
          onClick={appearance.toggle}
        />
      </header>
      <main className={styles.main}>
        {state.kind === "open" ? <ShownView /> : <NoTrackerView state={state} />}
      </main>
      <Announcer />
    </div>
  );
}
