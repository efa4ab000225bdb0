import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";

import { Tabs } from "../appearance/tabs.tsx";
import type { RowDetail } from "../checker/views/row-detail.ts";
import { ReadDocument } from "../read-document/read-document.tsx";
import { StatusGlyph } from "../results/status-glyph.tsx";
import { useMessages } from "../strings/use-messages.ts";
import { AnswerChanges } from "./answer-changes.tsx";
import { Explained } from "./explained.tsx";
import { FindingList } from "./finding-list.tsx";
import { FitAndReliance } from "./fit-and-reliance.tsx";
import { QuestionList } from "./question-list.tsx";
import { ScopeMatrixTable } from "./scope-matrix-table.tsx";
import { ToDoList } from "./to-do-list.tsx";

const useStyles = makeStyles({
  status: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  service: { margin: 0, color: tokens.colorNeutralForeground2 },
  because: { margin: `${tokens.spacingVerticalXS} 0` },
  basis: {
    marginTop: tokens.spacingVerticalL,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

const tabs = ["findings", "questions", "toDo"] as const;

type TabName = (typeof tabs)[number];

/** The answer for a vendor, what it follows from, and what to do about it. */
export function VendorDetail({ detail }: { readonly detail: RowDetail }): ReactNode {
  const styles = useStyles();
  const { vendor, status } = useMessages();
  const [tab, setTab] = useState<TabName>("findings");
  const { report, service, findings } = detail;
  const counts: Readonly<Record<TabName, number>> = {
    findings: findings.length,
    questions: report.questions.length,
    toDo: report.toDos.length,
  };
  return (
    <>
      <p className={styles.status} title={status.meaning(report.status)}>
        <StatusGlyph status={report.status} /> {status.word(report.status)}
      </p>
      {service !== "" && <p className={styles.service}>{service}</p>}
      {report.because.map((reason) => (
        <p key={reason} className={styles.because}>
          <Explained text={reason} />
        </p>
      ))}
      <AnswerChanges report={report} />
      <ScopeMatrixTable matrix={detail.matrix} />
      <FitAndReliance detail={detail} />
      <ReadDocument row={report.row} />
      <Tabs
        tabs={tabs.map((name) => ({ name, label: vendor.tabs[name](counts[name]) }))}
        chosen={tab}
        onChoose={setTab}
      >
        {tab === "findings" && (
          <FindingList findings={findings} engagement={{ vendor: report.vendor, service }} />
        )}
        {tab === "questions" && (
          <QuestionList questions={report.questions} evidence={detail.evidence} />
        )}
        {tab === "toDo" && <ToDoList toDos={report.toDos} />}
      </Tabs>
      <p className={styles.basis}>{report.basis}</p>
    </>
  );
}
