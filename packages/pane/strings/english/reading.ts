import { plural } from "./plural.ts";

/** Recording that somebody has read the document. */
export const reading = {
  open: "Document read…",
  questionnaire:
    "Nothing is written into a questionnaire. To record who has read the document, add a row for it: “Evidence seen by”.",
  form: "Document read",
  intro: (columns: readonly string[]) =>
    `Written into your own ${columns.length === 1 ? "column" : "columns"} ${columns.map((it) => `“${it}”`).join(" and ")} of this row; then the row is checked again.`,
  reader: "Who has read it",
  day: "When",
  record: "Record and check again",
  giveUp: "Do not record",
  missing: "Say who has read it.",
  noDay: "Choose a day.",
  future: "That day is still to come.",
  noColumns: (labels: readonly string[]) =>
    `This tracker has no column for: ${labels.join(", ")}. Add ${labels.length === 1 ? "it" : "them"} first; the rows are read again then, so check again afterwards.`,
  missingColumn: (label: string) => `The tracker has no column for: ${label}.`,
  addColumns: (count: number) => `Add ${plural(count, { one: "column", other: "columns" })}`,
  replaces: (address: string, text: string) => `${address} now says “${text}”.`,
};
