import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";

import { Waiting } from "../appearance/waiting.tsx";
import { NoticeBar } from "../check-rows/notice-bar.tsx";
import { useNavigation } from "../navigation/use-navigation.ts";
import { ViewPage } from "../navigation/view-page.tsx";
import type { OurThings } from "../session/sheet/find-ours.ts";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import type { Answer } from "../workbook/workbook.ts";
import { AskRemoval } from "./ask-removal.tsx";
import { RestoreSection } from "./restore-section.tsx";

const useStyles = makeStyles({
  text: { margin: `0 0 ${tokens.spacingVerticalS}` },
  list: { margin: `0 0 ${tokens.spacingVerticalS}`, paddingLeft: "1.2em" },
});

/** What is ours in the workbook, the way to take it all out, and what can be restored. */
export function RemoveView(): ReactNode {
  const { removal, notices } = useMessages();
  const { tracker } = useOpenTracker();
  const { findOurs } = useActs();
  const [found, setFound] = useState<Answer<OurThings> | null>(null);
  useEffect(() => {
    let isWanted = true;
    void findOurs().then((ours) => {
      if (isWanted) setFound(ours);
    });
    return () => {
      isWanted = false;
    };
    // A tracker that was read again may have lost or won what is ours.
  }, [findOurs, tracker]);

  if (found === null) {
    return (
      <ViewPage title={removal.title}>
        <Waiting label={removal.looking} />
      </ViewPage>
    );
  }
  return (
    <ViewPage title={removal.title}>
      <NoticeBar news={["removed", "restored", "nothing-to-restore"]} />
      {found.ok ? <Found ours={found.value} /> : <p>{notices.problem(found.problem).title}</p>}
    </ViewPage>
  );
}

function Found({ ours }: { readonly ours: OurThings }): ReactNode {
  const styles = useStyles();
  const { removal } = useMessages();
  const { back } = useNavigation();
  const { runs } = useOpenTracker();
  const { columns, sheets, hasPart } = ours;
  if (columns.length === 0 && sheets.length === 0 && !hasPart) return <p>{removal.nothing}</p>;
  const locked = columns.filter(({ isProtected }) => isProtected);
  return (
    <>
      <p className={styles.text}>{removal.intro}</p>
      <ul className={styles.list}>
        {columns.map(({ sheet, headings }) => (
          <li key={sheet}>
            {removal.columnsOn(sheet, headings.length)}: {headings.join(", ")}
          </li>
        ))}
        {sheets.map((sheet) => (
          <li key={sheet}>{removal.sheet(sheet)}</li>
        ))}
        {hasPart && <li>{removal.part}</li>}
      </ul>
      {sheets.length > 0 && <p className={styles.text}>{removal.sheetTyped}</p>}
      <p className={styles.text}>{removal.added}</p>
      {locked.map(({ sheet }) => (
        <p key={sheet} className={styles.text}>
          {removal.protectedSheet(sheet)}
        </p>
      ))}
      <AskRemoval isPossible={locked.length === 0} onKeep={back} />
      {runs > 0 && <RestoreSection />}
    </>
  );
}
