/** Whether the structure of the workbook is locked, so that no sheet can be added or taken out. */
export async function isStructureLocked(context: Excel.RequestContext): Promise<boolean> {
  const protection = context.workbook.protection.load("protected");
  await context.sync();
  return protection.protected;
}
