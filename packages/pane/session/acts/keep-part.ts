import type { Checker, PartView } from "../../checker/checker.ts";
import type { PartChange } from "../../checker/run/part-change.ts";
import type { Answer, Workbook } from "../../workbook/workbook.ts";

/** Writes a change into our part of the workbook, beside whatever others have put there meanwhile. */
export async function keepPart(
  change: PartChange,
  workbook: Workbook,
  checker: Checker,
): Promise<Answer<PartView>> {
  const now = await workbook.readPart();
  if (!now.ok) return now;
  const { xml, part } = await checker.keep({ xml: now.value, change });
  const written = await workbook.writePart(xml);
  return written.ok ? { ok: true, value: part } : written;
}
