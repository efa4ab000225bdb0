import { PART_NAMESPACE } from "@scopefit/tracker/writing/part-namespace";

/** Our custom XML part, or `null` where the workbook has none. */
export async function readPart(context: Excel.RequestContext): Promise<string | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(PART_NAMESPACE).load("items/id");
  await context.sync();
  const [part] = parts.items;
  if (part === undefined) return null;
  const xml = part.getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- a ClientResult has its value after the sync
  return xml.value;
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
