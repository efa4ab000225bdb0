import type { Answer } from "@scopefit/pane/workbook/workbook";
import type { WorkbookProblem } from "@scopefit/pane/workbook/workbook-problem";
import type { PlannedClosing } from "@scopefit/tracker/writing/plan/edit-plan";

import { answer, inExcel, refusal } from "./in-excel.ts";
import { findOwnSheet, writeOwnSheet } from "./own-sheet.ts";
import { writePart } from "./scopefit-part.ts";
import { isStructureLocked } from "./structure-lock.ts";

/**
 * Writes sheets of ours and our part, and no sheet of the user's. Whether each can be written is seen
 * before the first is. The part comes last: cut off before it, the workbook tells of no run.
 */
export function writeOurs({ sheets, part }: PlannedClosing): Promise<Answer<readonly string[]>> {
  const [first] = sheets;
  const undertaking = { sheet: first?.name ?? "", progress: { written: 0 } };
  return inExcel(undertaking, async (context) => {
    const refused = await refusalOf(context, sheets);
    if (refused !== null) return refusal(refused);
    const names: string[] = [];
    for (const sheet of sheets) {
      await writeOwnSheet(context, sheet);
      const written = await findOwnSheet(context, sheet.marker);
      names.push(written?.name ?? sheet.name);
    }
    await writePart(context, part);
    return answer(names);
  });
}

/** Why one of these sheets cannot be written: it is protected, or no sheet may be added. */
async function refusalOf(
  context: Excel.RequestContext,
  sheets: PlannedClosing["sheets"],
): Promise<WorkbookProblem | null> {
  for (const { marker } of sheets) {
    const present = await findOwnSheet(context, marker);
    if (present === null) {
      if (await isStructureLocked(context)) return { kind: "protected-workbook" };
      continue;
    }
    const { name, isProtected } = await standing(context, present);
    if (isProtected) return { kind: "protected-sheet", sheet: name };
  }
  return null;
}

async function standing(context: Excel.RequestContext, worksheet: Excel.Worksheet) {
  worksheet.load("name, protection/protected");
  await context.sync();
  return { name: worksheet.name, isProtected: worksheet.protection.protected };
}
