import { fieldDefinition } from "@scopefit/core/fields/field-dictionary";

import { headingWords } from "./heading-words.ts";

const VENDOR_HEADINGS: ReadonlySet<string> = new Set(
  fieldDefinition("vendorName").headings.map(headingWords),
);
const LONGEST_VENDOR_HEADING = 40;

/** "Vendor (planned)". */
const REMARK_AFTER = /\s*\([^()]*\)$/u;

/** Whether what stands where vendors are named may be the heading of that column once more. */
export function mayHeadVendors(text: string, heading: string): boolean {
  if (text.length > LONGEST_VENDOR_HEADING) return false;
  return text === heading || headsVendors(text.replace(REMARK_AFTER, ""));
}

/** Whether a text is a known heading of the column that names the vendors. */
export function headsVendors(text: string): boolean {
  return VENDOR_HEADINGS.has(headingWords(text));
}
