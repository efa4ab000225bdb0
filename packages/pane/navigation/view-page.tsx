import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { type ReactNode, useEffect, useRef } from "react";

import { useMessages } from "../strings/use-messages.ts";
import { useNavigation } from "./use-navigation.ts";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
  },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    overflowWrap: "anywhere",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
});

interface ViewPageProps {
  readonly title: string;
  /** Stands at the right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  /** Whether the user came here by a click in the pane, so that the focus goes along. */
  readonly takesFocus?: boolean;
}

/** A view that stands on top of another: a way back, a title, and a body that scrolls. */
export function ViewPage({
  title,
  actions,
  children,
  takesFocus = true,
}: ViewPageProps): ReactNode {
  const styles = useStyles();
  const { frame } = useMessages();
  const { back } = useNavigation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus && document.hasFocus()) heading.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          aria-label={frame.back}
          title={frame.back}
          onClick={back}
        />
        <h2 className={styles.title} ref={heading} tabIndex={-1} title={title}>
          {title}
        </h2>
        {actions}
      </div>
      <div className={styles.body}>{children}</div>
    </div>
  );
}
