/** Another row of the tracker, as a finding names it. */
export interface NeighbourRow {
  /** The row number as Excel counts it, from 1. */
  readonly row: number;
  /** The vendor as written. */
  readonly vendor: string;
}

/** A row about the same company, service and sites. */
export interface DuplicateRow extends NeighbourRow {
  /** Whether the vendor's answers are the same there, word for word. */
  readonly hasSameAnswers: boolean;
}

/** The fields whose long texts are the vendor's own, so that two vendors do not share them. */
export const copiedFields = ["isoScopeStatement", "soc2System"] as const;

/** A long text that another company gives in the same words. */
export interface CopiedText extends NeighbourRow {
  readonly field: (typeof copiedFields)[number];
}

/**
 * What a look at all rows of the tracker has found about one of them; a few of each kind, since one
 * is enough to ask.
 */
export interface RowNeighbours {
  readonly duplicates: readonly DuplicateRow[];
  /** Rows of other companies that give the same certificate number. */
  readonly sameCertificate: readonly NeighbourRow[];
  readonly sameTexts: readonly CopiedText[];
}

/** The neighbours of a row that stands alone. */
export const noNeighbours: RowNeighbours = { duplicates: [], sameCertificate: [], sameTexts: [] };
