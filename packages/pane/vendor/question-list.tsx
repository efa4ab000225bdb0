import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

import { useMessages } from "../strings/use-messages.ts";
import { CopyButton } from "./copy-button.tsx";
import { Explained } from "./explained.tsx";

const useStyles = makeStyles({
  list: { margin: `${tokens.spacingVerticalS} 0`, paddingLeft: "1.5em" },
  item: { marginBottom: tokens.spacingVerticalS },
  title: {
    margin: `${tokens.spacingVerticalL} 0 0`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface QuestionListProps {
  readonly questions: readonly string[];
  /** What to request so that the questions can be closed. */
  readonly evidence: readonly string[];
}

/** The questions for the vendor, best first, and the evidence to request; both ready to copy. */
export function QuestionList({ questions, evidence }: QuestionListProps): ReactNode {
  const styles = useStyles();
  const { vendor } = useMessages();
  if (questions.length === 0) return <p>{vendor.noQuestions}</p>;
  return (
    <>
      <ol className={styles.list}>
        {questions.map((question) => (
          <li key={question} className={styles.item}>
            <Explained text={question} />
          </li>
        ))}
      </ol>
      <CopyButton label={vendor.copyQuestions(questions.length)} text={numbered(questions)} />
      {evidence.length > 0 && (
        <>
          <h3 className={styles.title}>{vendor.evidence}</h3>
          <ul className={styles.list}>
            {evidence.map((document) => (
              <li key={document}>{document}</li>
            ))}
          </ul>
          <CopyButton
            label={vendor.copyEvidence}
            text={evidence.map((it) => `- ${it}`).join("\n")}
          />
        </>
      )}
    </>
  );
}

function numbered(lines: readonly string[]): string {
  return lines.map((line, place) => `${place + 1}. ${line}`).join("\n");
}
