import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Open20Regular } from "@fluentui/react-icons/svg/open";
import { type KeyboardEvent, type ReactNode, useEffect } from "react";

import { Waiting } from "../appearance/waiting.tsx";
import { NoticeBar } from "../check-rows/notice-bar.tsx";
import { isTyping } from "../keys/is-typing.ts";
import { useNavigation } from "../navigation/use-navigation.ts";
import { ViewPage } from "../navigation/view-page.tsx";
import { useResults } from "../results/results-provider.tsx";
import { vendorRange } from "../session/sheet/vendor-range.ts";
import { useArranged } from "../session/use-arranged.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import { useDetail } from "./use-detail.ts";
import { VendorDetail } from "./vendor-detail.tsx";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    outlineStyle: "none",
  },
  changed: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    fontStyle: "italic",
  },
  text: { margin: 0 },
});

/** One vendor: everything known of it, with the way to its row and to its neighbours in the list. */
export function VendorView({ row }: { readonly row: number }): ReactNode {
  const styles = useStyles();
  const { vendor: words } = useMessages();
  const arranged = useArranged();
  const { tracker, changedRows, activity } = useOpenTracker();
  const { goTo, checkChanged } = useActs();
  const { show } = useNavigation();
  const { listed, setPlace } = useResults();
  const detail = useDetail(row);
  const place = listed.findIndex((entry) => entry.row === row);

  useEffect(() => setPlace({ row }), [row, setPlace]);

  function step(by: 1 | -1): void {
    const next = listed[place + by];
    if (place === -1 || next === undefined) return;
    show({ name: "vendor", row: next.row });
    void goTo(vendorRange(tracker, next.row));
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    if (event.key === "j") step(1);
    if (event.key === "k") step(-1);
    const isOnControl = event.target instanceof Element && event.target.closest("button") !== null;
    if (event.key === "Enter" && !isOnControl) void goTo(vendorRange(tracker, row));
  }

  const title = detail.kind === "known" ? detail.detail.report.vendor : arranged.place(row);
  return (
    // Keys pressed anywhere in the view end up here; the page itself is no control. A click on
    // an empty place gives it the focus, so that keys go on to work.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div tabIndex={-1} className={styles.page} onKeyDown={onKeyDown}>
      <ViewPage
        title={title}
        actions={
          <>
            <Button
              appearance="subtle"
              size="small"
              icon={<ChevronUp20Regular />}
              aria-label={words.previous}
              title={`${words.previous} (K)`}
              disabledFocusable={place <= 0}
              onClick={() => step(-1)}
            />
            <Button
              appearance="subtle"
              size="small"
              icon={<ChevronDown20Regular />}
              aria-label={words.next}
              title={`${words.next} (J)`}
              disabledFocusable={place === -1 || place === listed.length - 1}
              onClick={() => step(1)}
            />
            <Button
              appearance="subtle"
              size="small"
              icon={<Open20Regular />}
              title={arranged.goTo(row)}
              aria-label={arranged.goTo(row)}
              onClick={() => goTo(vendorRange(tracker, row))}
            >
              {arranged.place(row)}
            </Button>
          </>
        }
      >
        {changedRows.has(row) && (
          <div className={styles.changed}>
            <p className={styles.text}>{words.changed}</p>
            <Button
              size="small"
              disabledFocusable={activity.kind !== "idle"}
              onClick={checkChanged}
            >
              {arranged.checkChangedShort}
            </Button>
          </div>
        )}
        <NoticeBar news={[]} />
        {detail.kind === "known" && <VendorDetail key={row} detail={detail.detail} />}
        {detail.kind === "unknown" && <p>{arranged.notChecked}</p>}
        {detail.kind === "loading" && <Waiting />}
      </ViewPage>
    </div>
  );
}
