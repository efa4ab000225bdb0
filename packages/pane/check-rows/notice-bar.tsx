import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactNode } from "react";

import type { Notice } from "../session/state/session-state.ts";
import { useArranged } from "../session/use-arranged.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import type { Messages } from "../strings/messages.ts";
import { useMessages } from "../strings/use-messages.ts";
import { WayOn } from "./way-on.tsx";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  problem: { borderLeftColor: tokens.colorPaletteDarkOrangeBorderActive },
  text: { flexGrow: 1, minWidth: 0 },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What a notice says: a title where something is wrong, and sentences. */
interface NoticeText {
  readonly title: string | null;
  readonly sentences: readonly string[];
}

interface NoticeBarProps {
  /** The good news that belong into this view; problems are told everywhere. All of it where absent. */
  readonly news?: readonly Notice["kind"][];
}

/** How the last act ended, until the user puts it away or begins another. */
export function NoticeBar({ news }: NoticeBarProps): ReactNode {
  const styles = useStyles();
  const messages = useMessages();
  const { notice } = useOpenTracker();
  const { dismissNotice } = useActs();
  const words = useArranged();
  const told = notice === null ? null : textOf(notice, messages, words);
  const isElsewhere = notice !== null && news?.includes(notice.kind) === false;
  const text = isElsewhere && told?.title === null ? null : told;
  return (
    <div role="status">
      {text !== null && (
        <div className={mergeClasses(styles.bar, text.title !== null && styles.problem)}>
          <div className={styles.text}>
            {text.title !== null && <p className={styles.title}>{text.title}</p>}
            {text.sentences.map((sentence) => (
              <p key={sentence} className={styles.sentence}>
                {sentence}
              </p>
            ))}
            <WayOn notice={notice} />
          </div>
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={messages.frame.dismiss}
            title={messages.frame.dismiss}
            onClick={dismissNotice}
          />
        </div>
      )}
    </div>
  );
}

function textOf(
  notice: Notice,
  { notices, opening }: Messages,
  words: ReturnType<typeof useArranged>,
): NoticeText {
  switch (notice.kind) {
    case "written": {
      const { rows, passedOver } = notice;
      const skipped = passedOver.length === 0 ? [] : [notices.passedOver(passedOver.length)];
      return { title: null, sentences: [notices.written(rows), ...skipped] };
    }
    case "check-cancelled":
      return {
        title: null,
        sentences: [notices.checkCancelled(words.checkCancelled(notice.done, notice.total))],
      };
    case "answers-written":
      return { title: null, sentences: [notices.answersWritten(notice.vendors, notice.sheet)] };
    case "answers-changed":
      return {
        title: notices.answersChangedTitle,
        sentences: [notices.answersChanged(notice.vendors)],
      };
    case "not-written":
      return { title: null, sentences: [notices.notWritten] };
    case "columns-added":
      return { title: null, sentences: [notices.columnsAdded(notice.count)] };
    case "rows-moved":
      return { title: null, sentences: [notices.rowsMoved] };
    case "columns-refused": {
      const { title } = opening.problem(notice.problem);
      return { title: notices.columnsRefusedTitle, sentences: [notices.columnsRefused(title)] };
    }
    case "policy-kept":
      return { title: null, sentences: [notices.policyKept(notice.rows)] };
    case "sheet-written":
      return { title: null, sentences: [notices.sheetWritten(notice.sheet)] };
    case "removed":
      return { title: null, sentences: [notices.removed(notice.removed)] };
    case "restored":
      return { title: null, sentences: notices.restored(notice.restored) };
    case "nothing-to-restore":
      return { title: null, sentences: [notices.nothingToRestore] };
    case "run-broken-off":
      return { title: notices.brokenOffTitle, sentences: [notices.brokenOff] };
    case "no-room":
      return { title: notices.noRoomTitle, sentences: [notices.noRoom] };
    case "problem": {
      const { title, meaning, advice } = notices.problem(notice.problem);
      return { title, sentences: [meaning, advice] };
    }
    case "broken":
      return { title: notices.brokenTitle, sentences: [notices.broken(notice.detail)] };
  }
}
