import { plural } from "./plural.ts";

/** What each column holds, and changing it. */
export const mapping = {
  title: "Columns",
  intro:
    "Scopefit reads each column as one field. Type another field, or empty the box for none. What you decide is kept in this workbook by heading, so moving columns changes nothing.",
  summary: (understood: number, all: number) =>
    `${understood} of ${plural(all, { one: "column", other: "columns" })} understood`,
  onlyDoubtful: (count: number) => `Only columns to look at (${count})`,
  list: "Columns of the tracker",
  column: (letters: string) => `column ${letters}`,
  noHeading: "no heading",
  samples: (texts: readonly string[]) => `For example: ${texts.join(" · ")}`,
  noSamples: "No answers yet.",
  field: (heading: string) => `Field of “${heading}”`,
  fieldHint: "no field",
  noSuchField: (typed: string) => `There is no field “${typed}”. Choose one from the list.`,
  saved: "Decided by you",
  savedNone: "Decided by you: no field",
  automatic: (confidence: number, reason: string) => `${confidence}% sure: ${reason}`,
  none: (reason: string) => `Not taken for a field: ${reason}`,
  shared: (headings: readonly string[]) =>
    `Also taken from ${headings.map((it) => `“${it}”`).join(" and ")}. Where they disagree, each row says so.`,
  takeBack: "Decide by heading again",
  undo: "Undo",
  undone: (heading: string) => `“${heading}” is as it was.`,
  nothingDoubtful: "Every column is understood or plainly not ours.",
};
