const BETWEEN = "  ";

/** The widths of the columns before the reason. The evidence grades are those of ISO and SOC 2. */
export const widths = { row: 5, vendor: 24, status: 13, fit: 7, reliance: 8, grades: 5 } as const;

/** How many characters of a line stand before the reason. */
export const beforeReason = Object.values(widths).reduce(
  (sum, width) => sum + width + BETWEEN.length,
  0,
);

/** A line of the table up to the reason. The status comes padded, since its colours have no width. */
export function inColumns(texts: Readonly<Record<keyof typeof widths, string>>): string {
  const { row, vendor, status, fit, reliance, grades } = texts;
  const cells = [
    row.padStart(widths.row),
    vendor.padEnd(widths.vendor),
    status,
    fit.padEnd(widths.fit),
    reliance.padEnd(widths.reliance),
    grades.padEnd(widths.grades),
  ];
  return cells.map((cell) => cell + BETWEEN).join("");
}
