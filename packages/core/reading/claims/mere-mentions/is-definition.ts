import { DEFINES, STANDARD_MEANS } from "../wordings/explanations.ts";

/** A contract's definition: "“ISO 27001 Certification” means …". */
export function isDefinition(sentence: string): boolean {
  return DEFINES.test(sentence) || STANDARD_MEANS.test(sentence);
}
