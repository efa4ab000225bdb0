import { wordings } from "@scopefit/core/reading/text/wordings";

import { headingWords } from "../layout/heading-words.ts";
import type { GridRow } from "../layout/grid.ts";
import { wholeHeading } from "../mapping/wordings/heading-pattern.ts";
import type { AnswerColumns } from "./answer-columns.ts";

/** What may be told beside an answer of the document behind it: where it is, until when it is valid, its date. */
export type DocumentDetail = "evidence" | "expiry" | "issued";

/** A column beside answers that tells something of the documents behind them. Columns count from 0. */
export interface DocumentColumn {
  readonly detail: DocumentDetail;
  readonly column: number;
  readonly heading: string;
}

// What is wanted ("Evidence required"), when it came ("Uploaded on") and when somebody looks again ("Next review")
// tell nothing of the document.
const HEADINGS: Readonly<Record<DocumentDetail, RegExp>> = {
  evidence: wholeHeading({
    "by name": wordings`
      (?:supporting |uploaded |attached |vendor )*(?:evidence|attachments?|proof|documents?|documentation|artifacts?|artefacts?)(?: (?:attached|provided|supplied|uploaded))?
    `,
    "its file": wordings`
      (?:(?:evidence|attachment|document|attached) )?(?:files?|file names?|links?|urls?)
    `,
  }),
  expiry: wholeHeading({
    "its end": wordings`
      (?:(?:evidence|attachment|document|certificate|proof) )?(?:expiry|valid (?:to|until|till|thru|through))(?: date| on)?
    `,
  }),
  issued: wholeHeading({
    "its day": wordings`
      (?:(?:evidence|attachment|document|certificate|report) )?(?:issue|issued|issuance)(?: date| on)?
      (?:document|certificate|report) (?:date|dated) | date (?:issued|of (?:the )?(?:document|certificate|report))
    `,
  }),
};

/** What a heading beside the answers says of the documents behind them; `null` where it says nothing of them. */
export function documentDetail(heading: string): DocumentDetail | null {
  const words = headingWords(heading);
  const details = Object.keys(HEADINGS) as DocumentDetail[];
  return details.find((detail) => HEADINGS[detail].test(words)) ?? null;
}

/**
 * The columns that tell of documents, by the column of the answers that they stand right of. Beside the
 * answers of several vendors a detail is read only where each has a column of its own for it.
 */
export function documentColumns(
  rows: readonly GridRow[],
  { headerRow, answers }: AnswerColumns,
): ReadonlyMap<number, readonly DocumentColumn[]> {
  const header = rows.find(({ row }) => row === headerRow)?.cells ?? [];
  const found = new Map(answers.map(({ column }) => [column, [] as DocumentColumn[]]));
  for (const { column, content } of header) {
    const detail = documentDetail(content.text);
    const beside = answers.findLast((answer) => answer.column < column);
    const known = beside === undefined ? undefined : found.get(beside.column);
    if (detail === null || known === undefined || known.some((it) => it.detail === detail))
      continue;
    known.push({ detail, column, heading: content.text.trim() });
  }
  const all = [...found.values()];
  const hasEach = (detail: DocumentDetail) =>
    all.every((columns) => columns.some((it) => it.detail === detail));
  return new Map(
    [...found].map(([answer, columns]) => [
      answer,
      columns.filter(({ detail }) => hasEach(detail)),
    ]),
  );
}
