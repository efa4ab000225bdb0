import { outlineSiblings } from "@scopefit/xlsx/patch/xml/xml-outline";
import { XmlError } from "@scopefit/xlsx/xml/xml-error";

import { ExcelError } from "../protocol/excel-error.ts";

/** A custom XML part of the workbook. */
export interface CustomXmlPart {
  /** A GUID in curly brackets. */
  readonly id: string;
  xml: string;
}

const encoder = new TextEncoder();

/** Refuses what is no XML document. */
export function checkedXml(xml: string): string {
  if (!isDocument(encoder.encode(xml))) throw new ExcelError("InvalidArgument");
  return xml;
}

/** Whether there is one outermost element, and it is closed. */
function isDocument(bytes: Uint8Array): boolean {
  try {
    const [root, ...others] = outlineSiblings(bytes);
    if (root === undefined || others.length > 0) return false;
    return root.isSelfClosed || root.contentEnd < root.end;
  } catch (error) {
    if (error instanceof XmlError) return false;
    throw error;
  }
}

/** The namespace of the outermost element, "" where it has none. */
export function namespaceOf({ xml }: CustomXmlPart): string {
  const tag = /<([a-z_][\w.-]*:)?[a-z_][\w.-]*(?:\s[^>]*)?>/iu.exec(xml);
  const prefix = tag?.[1]?.slice(0, -1);
  const name = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  const attribute = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(
    tag?.[0] ?? "",
  );
  return attribute?.[1] ?? attribute?.[2] ?? "";
}
