/** What each column holds, and changing it. */
export const mapping = {
  notOurs: (count: number) => `Also those that are not ours (${count})`,
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
  given: (field: string, reason: string) => `Taken for ${field}: ${reason}`,
};
