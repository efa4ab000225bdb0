import { PART_NAMESPACE } from "@scopefit/tracker/writing/part/part-namespace";

/** Our custom XML part, or `null` where the workbook has none. */
export async function readPart(context: Excel.RequestContext): Promise<string | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(PART_NAMESPACE).load("items/id");
  await context.sync();
  const [part] = parts.items;
  if (part === undefined) return null;
  return settled(context, part.getXml());
}

/** The value of a result, which needs no load and is there after the next round trip. */
async function settled<T>(
  context: Excel.RequestContext,
  result: OfficeExtension.ClientResult<T>,
): Promise<T> {
  await context.sync();
  return result.value;
}

/** Gives our part this content, adding it where there is none; of several, only one is left. */
export async function writePart(context: Excel.RequestContext, xml: string): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(PART_NAMESPACE).load("items/id");
  await context.sync();
  const [part, ...others] = parts.items;
  if (part === undefined) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
  for (const other of others) other.delete();
  await context.sync();
}

/** Takes our part away. */
export async function removePart(context: Excel.RequestContext): Promise<void> {
  const parts = context.workbook.customXmlParts.getByNamespace(PART_NAMESPACE).load("items/id");
  await context.sync();
  for (const part of parts.items) part.delete();
  await context.sync();
}
