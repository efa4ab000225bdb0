/** The columns that are ours, in the order in which they stand right of the table. */
export const ourColumnKeys = [
  "status",
  "why",
  "covered",
  "findings",
  "questions",
  "to-do",
  "evidence",
  "basis",
  "marks",
] as const;

export type OurColumnKey = (typeof ourColumnKeys)[number];

/** How one of our columns is headed, how wide it is and by which name a later run finds it. */
export interface OurColumn {
  readonly key: OurColumnKey;
  readonly heading: string;
  /** Width in characters, as Excel counts it. */
  readonly width: number;
  readonly hidden: boolean;
  /** A hidden defined name for the header cell; Excel keeps it on the column wherever it moves. */
  readonly marker: string;
}

/** Our columns (domain, output columns). */
export const ourColumns: readonly OurColumn[] = [
  column("status", "Scope status", 18),
  column("why", "Why (top reasons)", 44),
  column("covered", "Covered / not covered", 30),
  column("findings", "Findings", 60),
  column("questions", "Questions for vendor", 60),
  column("to-do", "Internal to-do", 40),
  column("evidence", "Evidence to request", 40),
  column("basis", "Basis", 36),
  { ...column("marks", "Scopefit marks (hidden helper)", 12), hidden: true },
];

function column(key: OurColumnKey, heading: string, width: number): OurColumn {
  const name = key.replace(/-/gu, "_");
  return { key, heading, width, hidden: false, marker: `_scopefit_${name}` };
}

/** The heading of one of our columns. */
export function ourHeading(key: OurColumnKey): string {
  return ourColumns.find((it) => it.key === key)?.heading ?? key;
}
