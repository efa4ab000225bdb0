import type { FieldId } from "@scopefit/core/fields/field-dictionary";

import { headingWords } from "../layout/heading-words.ts";

/** "Registrar / accred.", "Subservice orgs (method)": the second part in brackets or parted off. */
const TWO_PARTS = /^([^/()]+?)\s*(?:\/\s*([^/()]+)|\(([^()/]+)\))\s*$/u;

/** What stands in one cell with something else, and is read there: a company, with the method behind it. */
const READ_FIRST: readonly (readonly [field: FieldId, beside: RegExp])[] = [
  ["isoCertificationBody", /^(?:ab|accreditation(?: body)?|accredited by)$/u],
  ["soc2Opinion", /^(?:(?:number )?(?:of )?exceptions?|deviations?|findings?)$/u],
  ["soc2Subservice", /^(?:(?:inclusion|subservice) )?method$/u],
  ["serviceLine", /^(?:locations?|sites?|places?|where (?:it is )?(?:performed|delivered|done))$/u],
];

/** Of a heading that asks for two things in one cell the first, and what that must be; `null` of any other. */
export function firstOfPair(
  heading: string,
): { readonly first: string; readonly field: FieldId } | null {
  const [, first, behind, inBrackets] = TWO_PARTS.exec(heading.trim()) ?? [];
  const second = headingWords(behind ?? inBrackets ?? "");
  const pair = READ_FIRST.find(([, beside]) => beside.test(second));
  return first === undefined || pair === undefined ? null : { first, field: pair[0] };
}
