import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, type ReactNode, Suspense } from "react";

import { Waiting } from "../appearance/waiting.tsx";
import { useActs } from "../session/use-session.ts";
import type { SessionState } from "../session/state/session-state.ts";
import { useMessages } from "../strings/use-messages.ts";

const ChooseTracker = lazy(async () => ({
  default: (await import("./choose-tracker.tsx")).ChooseTracker,
}));

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  ways: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

interface NoTrackerViewProps {
  readonly state: Exclude<SessionState, { readonly kind: "open" }>;
}

/** What stands in the pane while there is no tracker to check: why, and the way on. */
export function NoTrackerView({ state }: NoTrackerViewProps): ReactNode {
  const { opening, notices } = useMessages();
  switch (state.kind) {
    case "opening":
      return <Waiting label={opening.opening} />;
    case "choosing":
      return (
        <Suspense fallback={<Waiting />}>
          <ChooseTracker candidates={state.candidates} />
        </Suspense>
      );
    case "no-tracker": {
      const { title, advice } = opening.problem(state.problem);
      return <Stop title={title} sentences={[advice]} offersOthers />;
    }
    case "closed": {
      const { title, meaning, advice } = notices.problem(state.problem);
      return <Stop title={title} sentences={[meaning, advice]} />;
    }
    case "broken":
      return <StopText title={opening.broken} sentences={[opening.brokenDetail(state.detail)]} />;
  }
}

interface StopTextProps {
  readonly title: string;
  readonly sentences: readonly string[];
  /** The ways on. */
  readonly children?: ReactNode;
}

function StopText({ title, sentences, children }: StopTextProps): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{title}</h2>
      {sentences.map((sentence) => (
        <p key={sentence} className={styles.text}>
          {sentence}
        </p>
      ))}
      {children}
    </div>
  );
}

interface StopProps extends StopTextProps {
  readonly offersOthers?: boolean;
}

function Stop({ offersOthers = false, ...text }: StopProps): ReactNode {
  const styles = useStyles();
  const { opening } = useMessages();
  const { open, chooseAnother } = useActs();
  return (
    <StopText {...text}>
      <div className={styles.ways}>
        <Button appearance="primary" onClick={open}>
          {opening.tryAgain}
        </Button>
        {offersOthers && <Button onClick={chooseAnother}>{opening.anotherSheet}</Button>}
      </div>
    </StopText>
  );
}
