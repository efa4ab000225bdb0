import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useLostFocus } from "../appearance/use-lost-focus.ts";
import type { Activity } from "../session/state/session-state.ts";
import { useActs } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // The page’s own element: Fluent’s weighs as much as this whole view.
  bar: { width: "100%", height: "6px", accentColor: tokens.colorCompoundBrandBackground },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  count: { flexGrow: 1, margin: 0, fontVariantNumeric: "tabular-nums" },
  vendor: {
    minHeight: tokens.lineHeightBase200,
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface RunProgressProps {
  readonly activity: Exclude<Activity, { readonly kind: "idle" | "previewing" }>;
}

/** How far a run has come, with the way to stop it. */
export function RunProgress({ activity }: RunProgressProps): ReactNode {
  const styles = useStyles();
  const { checking } = useMessages();
  switch (activity.kind) {
    case "reading":
      return <p className={styles.count}>{checking.reading}</p>;
    case "saving":
      return <p className={styles.count}>{checking.saving}</p>;
    case "adding-columns":
      return <p className={styles.count}>{checking.addingColumns}</p>;
    case "checking": {
      const { done, total, vendor, isCancelling } = activity;
      return (
        <Bar
          text={done === total ? checking.preparing : checking.progress(done, total)}
          detail={vendor}
          done={done}
          total={total}
          isCancelling={isCancelling}
        />
      );
    }
    case "writing": {
      const { written, total, isCancelling } = activity;
      return (
        <Bar
          text={checking.writing(written, total)}
          detail=""
          done={written}
          total={total}
          isCancelling={isCancelling}
        />
      );
    }
  }
}

interface BarProps {
  readonly text: string;
  readonly detail: string;
  readonly done: number;
  readonly total: number;
  readonly isCancelling: boolean;
}

function Bar({ text, detail, done, total, isCancelling }: BarProps): ReactNode {
  const styles = useStyles();
  const { checking } = useMessages();
  const { cancel } = useActs();
  const button = useLostFocus(true);
  return (
    <div className={styles.progress}>
      <div className={styles.line}>
        <p className={styles.count}>{isCancelling ? checking.cancelling : text}</p>
        <Button ref={button} size="small" disabledFocusable={isCancelling} onClick={cancel}>
          {checking.cancel}
        </Button>
      </div>
      <progress className={styles.bar} value={done} max={Math.max(1, total)} aria-label={text} />
      <p className={styles.vendor}>{detail}</p>
    </div>
  );
}
