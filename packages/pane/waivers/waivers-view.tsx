import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { dayInWords, isoDay } from "@scopefit/core/reading/dates/iso-day";
import type { Waiver } from "@scopefit/core/waiver/waiver";
import type { ReactNode } from "react";

import { NoticeBar } from "../check-rows/notice-bar.tsx";
import { ViewPage } from "../navigation/view-page.tsx";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  vendor: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  ways: { marginTop: tokens.spacingVerticalXS },
});

/** Every waiver of the workbook: those in force first, each with the way to take it back. */
export function WaiversView(): ReactNode {
  const styles = useStyles();
  const { waivers: words } = useMessages();
  const { waivers, settings } = useOpenTracker();
  const isInForce = ({ until }: Waiver) => until >= settings.asOf;
  const inForce = waivers.filter(isInForce);
  const ended = waivers.filter((waiver) => !isInForce(waiver));
  return (
    <ViewPage title={words.title}>
      <p className={styles.text}>{words.intro}</p>
      <p className={styles.text}>{words.cannotBeWaived}</p>
      <NoticeBar news={[]} />
      {waivers.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <p className={styles.text}>
          {words.inForce(inForce.length)} · {words.ended(ended.length)}
        </p>
      )}
      <ul className={styles.list} aria-label={words.list}>
        {[...inForce, ...ended].map((waiver) => (
          <WaiverItem
            key={`${waiver.vendor}/${waiver.service ?? ""}/${waiver.rule}/${waiver.subject ?? ""}`}
            waiver={waiver}
            isInForce={isInForce(waiver)}
          />
        ))}
      </ul>
    </ViewPage>
  );
}

interface WaiverItemProps {
  readonly waiver: Waiver;
  readonly isInForce: boolean;
}

function WaiverItem({ waiver, isInForce }: WaiverItemProps): ReactNode {
  const styles = useStyles();
  const { waivers } = useMessages();
  const { ruleTitles, activity } = useOpenTracker();
  const { withdraw } = useActs();
  const { vendor, service, rule, reason, owner } = waiver;
  const until = dayInWords(isoDay(waiver.until));
  return (
    <li className={styles.item}>
      <h3 className={styles.vendor}>{vendor}</h3>
      <p className={styles.line}>
        {serviceWords(service, waivers)} · {ruleTitles[rule] ?? rule}
      </p>
      <p className={styles.line}>
        {reason} ({owner})
      </p>
      <p className={styles.line}>{isInForce ? waivers.isInForce(until) : waivers.isEnded(until)}</p>
      <div className={styles.ways}>
        <Button
          size="small"
          disabledFocusable={activity.kind !== "idle"}
          onClick={() => void withdraw(waiver)}
        >
          {waivers.withdraw}
        </Button>
      </div>
    </li>
  );
}

function serviceWords(
  service: string | null,
  waivers: ReturnType<typeof useMessages>["waivers"],
): string {
  if (service === null) return waivers.allServices;
  return service === "" ? waivers.noService : service;
}
