import type { SubserviceMethod } from "../../statement/statement.ts";

const CARVE_OUT =
  /(?:includes? )?only the controls (?:of|at) [^.]{2,60} and excludes?|carv(?:e|ed|es|ing)[- ]?outs?|carv(?:e|ed|es|ing)\s+(?:\p{L}+\s+){0,4}out(?!\p{L})|(?:excludes?|excluding|(?:does|do) not include)\s(?:the\s)?(?:\p{L}+\s){0,5}controls?(?:\s\p{L}+){0,3}\s(?:of|at|by)\s(?:the\s|its\s|their\s)?sub-?service/iu;
const NO_CARVE_OUT = /(?<!\p{L})(?:no|without)(?:\s\p{L}+){0,2}\scarve[- ]?outs?/giu;
/** "As carve-out or inclusive": which of them is left open. */
const EITHER_METHOD =
  /carve[- ]?outs?(?: method)?\s(?:or|oder|ou|o|of|vs\.?|\/)\s(?:the\s)?inclusive|inclusive(?: method)?\s(?:or|oder|ou|o|of|vs\.?|\/)\s(?:the\s)?carve/iu;
const INCLUSIVE =
  /inclusive(?: method| basis)?(?!\p{L})(?=.{0,40}(?:method|subservice|basis))|inclusive method|(?:includes|including)\s(?:the\s)?(?:\p{L}+\s){0,3}controls?\s(?:of|at)\s(?:the\s|its\s|their\s)?sub-?service/iu;
const NO_SUBSERVICE =
  /(?<!\p{L})(?:no|without|does not use(?: any)?|not use any) sub-?service (?:organi[sz]ations?|providers?)/iu;

/** How a report treats subservice organisations, or `null` where the text does not say. */
export function subserviceMethodIn(text: string): SubserviceMethod | null {
  if (!/carv|inclusive|sub-?service/iu.test(text) || EITHER_METHOD.test(text)) return null;
  const carvesOut = CARVE_OUT.test(text.replace(NO_CARVE_OUT, " "));
  const includes = INCLUSIVE.test(text);
  if (carvesOut && includes) return "mixed";
  if (carvesOut) return "carve-out";
  if (includes) return "inclusive";
  return NO_SUBSERVICE.test(text) ? "none" : null;
}
