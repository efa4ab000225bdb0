import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { dayInWords } from "@scopefit/core/reading/dates/iso-day";
import type { VendorMail } from "@scopefit/tracker/report/mail/vendor-mails";
import type { ReactNode } from "react";

import { Disclosure } from "../appearance/disclosure.tsx";
import { Waiting } from "../appearance/waiting.tsx";
import { NoticeBar } from "../check-rows/notice-bar.tsx";
import { ViewPage } from "../navigation/view-page.tsx";
import { saveFile } from "../reports/save-file.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import { CopyButton } from "../vendor/copy-button.tsx";
import { followUpsSheet } from "./follow-ups-sheet.ts";
import { useVendorMails } from "./use-vendor-mails.ts";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  ways: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  mail: { margin: `0 0 ${tokens.spacingVerticalS}`, whiteSpace: "pre-wrap", font: "inherit" },
});

/** The questions of every vendor as texts to send, and as a sheet. */
export function FollowUpsView(): ReactNode {
  const { followUps } = useMessages();
  const { entries } = useOpenTracker();
  return (
    <ViewPage title={followUps.title}>
      {entries.length === 0 ? <p>{followUps.nothingChecked}</p> : <FollowUpTexts />}
    </ViewPage>
  );
}

function FollowUpTexts(): ReactNode {
  const styles = useStyles();
  const { followUps } = useMessages();
  const { checkedWith, settings, changedRows, activity } = useOpenTracker();
  const { writeSheet } = useActs();
  const mails = useVendorMails();
  if (mails === null) return <Waiting />;
  if (mails.length === 0) return <p>{followUps.nothingToAsk}</p>;
  const day = dayInWords(checkedWith?.asOf ?? settings.asOf);
  return (
    <>
      <p className={styles.text}>
        {followUps.summary(mails.length)} {followUps.asOf(day)}
        {changedRows.size > 0 && ` ${followUps.older}`}
      </p>
      <div className={styles.ways}>
        <CopyButton label={followUps.copyAll(mails.length)} text={allTexts(mails)} />
        <Button
          size="small"
          disabledFocusable={activity.kind !== "idle"}
          onClick={() => void writeSheet(followUpsSheet(mails, day, followUps))}
        >
          {followUps.writeSheet(mails.length)}
        </Button>
      </div>
      <p className={styles.text}>{followUps.writeSheetWhy}</p>
      <NoticeBar news={["sheet-written"]} />
      <ul className={styles.list} aria-label={followUps.list}>
        {mails.map((mail) => (
          <li key={mail.vendor} className={styles.item}>
            <Disclosure summary={mail.vendor}>
              <pre className={styles.mail}>{mail.text}</pre>
              <div className={styles.ways}>
                <CopyButton label={followUps.copyOne} text={mail.text} />
                <Button size="small" onClick={() => saveFile(draftFile(mail))}>
                  {followUps.saveOne}
                </Button>
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </>
  );
}

function allTexts(mails: readonly VendorMail[]): string {
  return mails.map(({ subject, text }) => `${subject}\n\n${text}`).join("\n----\n\n");
}

function draftFile({ vendor, message }: VendorMail) {
  const name = `${vendor.replace(/[^\p{L}\p{N} ._-]/gu, " ").trim()}.eml`;
  return { name, type: "message/rfc822", text: message };
}
