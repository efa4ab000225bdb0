/** What `Range.copyFrom` copies, in the words of `Excel.RangeCopyType`. */
export const copiedParts = ["All", "Formulas", "Values", "Formats", "Link"] as const;

export type CopiedPart = (typeof copiedParts)[number];
