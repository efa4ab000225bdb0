import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { type ReactNode, useState } from "react";

import { type ReportFormat, reportFormats } from "../checker/report/report-format.ts";
import { ViewPage } from "../navigation/view-page.tsx";
import { useActs, useOpenTracker } from "../session/use-session.ts";
import { useMessages } from "../strings/use-messages.ts";
import { saveFile } from "./save-file.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { flexGrow: 1, minWidth: 0, margin: 0 },
  button: { flexShrink: 0 },
});

/** What has been found as a file, in several formats. */
export function ReportsView(): ReactNode {
  const styles = useStyles();
  const { reports } = useMessages();
  const { entries, checkedWith } = useOpenTracker();
  const { report } = useActs();
  const [said, setSaid] = useState("");

  async function save(format: ReportFormat): Promise<void> {
    setSaid(reports.making);
    try {
      const file = await report(format);
      saveFile(file);
      setSaid(reports.saved(file.name));
    } catch {
      setSaid(reports.failed);
    }
  }

  if (entries.length === 0 || checkedWith === null) {
    return (
      <ViewPage title={reports.title}>
        <p>{reports.nothingChecked}</p>
      </ViewPage>
    );
  }
  return (
    <ViewPage title={reports.title}>
      <p>{reports.covers(entries.length, dayInWords(checkedWith.asOf))}</p>
      <ul className={styles.list} aria-label={reports.list}>
        {reportFormats.map((format) => (
          <li key={format} className={styles.item}>
            <p className={styles.what}>{reports.what[format]}</p>
            <Button size="small" className={styles.button} onClick={() => save(format)}>
              {reports.save(reports.name[format])}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </ViewPage>
  );
}
