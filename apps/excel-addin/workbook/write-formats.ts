import type { PlannedFormat, PlannedLook } from "@scopefit/tracker/writing/plan/edit-plan";

import { rangeOf } from "./read-rows.ts";

/** Far behind all others: whatever the user has set up wins where both speak of the same cell. */
const LAST = 100_000;

/** How the formulas of our formats look, wherever Excel has moved the columns that they read. */
const OUR_FORMULAS =
  /^=?(?:LEFT\(\$[A-Z]{1,3}\$?\d+,1\)="[●◐◔○?–]"|ISNUMBER\(SEARCH\("\|[A-Z]{1,3}[123]\|",\$[A-Z]{1,3}\$?\d+\)\))$/u;

/** Takes away the conditional formats of an earlier run, and leaves everybody else's. */
export async function removeFormats(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<void> {
  const formats = worksheet.getRange().conditionalFormats.load("items/id, items/type");
  await context.sync();
  const custom = formats.items
    .filter(({ type }) => type === "Custom")
    .map((format) => ({ format, rule: format.custom.rule.load("formula") }));
  await context.sync();
  for (const { format, rule } of custom) {
    if (OUR_FORMULAS.test(rule.formula)) format.delete();
  }
}

/** Adds the conditional formats of a plan behind all others. Nothing is sent to Excel yet. */
export function queueFormats(worksheet: Excel.Worksheet, formats: readonly PlannedFormat[]): void {
  for (const { range, formula, look } of formats) {
    const format = rangeOf(worksheet, range).conditionalFormats.add(
      Excel.ConditionalFormatType.custom,
    );
    format.custom.rule.formula = `=${formula}`;
    dress(format.custom.format, look);
    format.priority = LAST;
  }
}

function dress(format: Excel.ConditionalRangeFormat, look: PlannedLook): void {
  if (look.fill !== null) format.fill.color = `#${look.fill}`;
  if (look.font !== null) format.font.color = `#${look.font}`;
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.border === null) return;
  for (const edge of EDGES) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = `#${look.border}`;
  }
}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
