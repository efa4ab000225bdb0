import type { Answer } from "@scopefit/pane/workbook/workbook";

import { answer, refusal } from "./in-excel.ts";

/** A worksheet that may be written to. A protected one is left alone: we never unprotect. */
export async function writableSheet(
  context: Excel.RequestContext,
  name: string,
): Promise<Answer<Excel.Worksheet>> {
  const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
  worksheet.load("protection/protected");
  await context.sync();
  if (worksheet.isNullObject) return refusal({ kind: "sheet-gone", sheet: name });
  if (worksheet.protection.protected) return refusal({ kind: "protected-sheet", sheet: name });
  return answer(worksheet);
}

/** The address of the first cell in a range that holds anything, or `null`. */
export async function firstFilled(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<string | null> {
  const filled = ranges.map((range) => range.getUsedRangeOrNullObject(true).load("address"));
  await context.sync();
  const found = filled.find((range) => !range.isNullObject);
  if (found === undefined) return null;
  const [first = ""] = found.address.slice(found.address.lastIndexOf("!") + 1).split(":");
  return first;
}
