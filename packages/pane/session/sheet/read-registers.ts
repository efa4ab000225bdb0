import type { SheetSource } from "@scopefit/tracker/layout/grid";
import type { RegisterState } from "@scopefit/tracker/writing/registers/present-register";

import type { Answer, Workbook } from "../../workbook/workbook.ts";
import { answered } from "../../workbook/workbook-interruption.ts";

/**
 * Reads how the registers stand in the workbook as it is now. People type in them, so a run brings
 * single cells up to date and never writes such a sheet anew. The sheet of the tracker is none.
 */
export async function readRegisterStates(
  workbook: Workbook,
  trackerSheet: string,
): Promise<Answer<readonly RegisterState[]>> {
  const listed = await workbook.sheets();
  if (!listed.ok) return listed;
  const sources: SheetSource[] = [];
  for (const { name } of listed.value) {
    if (name === trackerSheet) continue;
    const opened = await workbook.openSheet(name);
    if (!opened.ok) return opened;
    sources.push(opened.value.source);
  }
  // Not needed before the first run, so not part of the first view.
  const { readRegisters } = await import("@scopefit/tracker/writing/registers/present-register");
  return answered(async () => ({ ok: true, value: await readRegisters(sources) }));
}
