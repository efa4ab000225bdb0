import { inputMessage } from "@scopefit/tracker/excel-values/input-message";
import type { CellRange } from "@scopefit/tracker/layout/grid";

import { rangeAddress } from "../patch/sheet/range-address.ts";
import { placeOfFormats } from "../patch/sheet/sheet-tail.ts";
import { appendInside, insertAt, type Splice } from "../patch/xml/splice.ts";
import { attributesOf, encodeXml } from "../patch/xml/xml-attributes.ts";
import type { XmlElement } from "../patch/xml/xml-outline.ts";

/** A message that Excel shows beside a selected cell; it holds nobody to anything. */
export interface InputMessage {
  readonly range: CellRange;
  readonly title: string;
  readonly text: string;
}

/** Adds messages to what stands behind the rows of a sheet, as validations that allow everything. */
export function inputMessages(
  tail: Uint8Array,
  siblings: readonly XmlElement[],
  prefix: string,
  messages: readonly InputMessage[],
): readonly Splice[] {
  const xml = messages.map((message) => messageXml(prefix, message)).join("");
  const list = siblings.find(({ local }) => local === "dataValidations");
  if (list === undefined) {
    const p = prefix;
    const whole = `<${p}dataValidations count="${messages.length}">${xml}</${p}dataValidations>`;
    return [insertAt(placeOfFormats(siblings), whole)];
  }
  const hasCount = attributesOf(tail, list).has("count");
  const count = String(list.children.length + messages.length);
  return appendInside(tail, list, xml, hasCount ? { count } : {});
}

function messageXml(prefix: string, { range, title, text }: InputMessage): string {
  const kept = inputMessage(title, text);
  const shown = `promptTitle="${encodeXml(kept.title)}" prompt="${encodeXml(kept.text)}"`;
  return `<${prefix}dataValidation allowBlank="1" showInputMessage="1" ${shown} sqref="${rangeAddress(range)}"/>`;
}
