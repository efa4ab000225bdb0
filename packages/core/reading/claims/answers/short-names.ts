import type { AskedAbout } from "./asked-about.ts";

const ISO_ALONE =
  /(?<![\p{L}\p{N}])ISO(?=\s*(?:[:–-]\s*)?(?:certificat\p{L}*|cert\.?|yes|no|y|n|is|valid|ok|✓|✗|zertifikat\p{L}*)(?![\p{L}\p{N}]))/giu;
const ISO_NUMBERED = /ISO[\s/:-]*(?:IEC[\s/:-]*)?\d/iu;
const SOC_ALONE =
  /(?<![\p{L}\p{N}])SOC(?=\s*(?:[:–-]\s*)?(?:reports?|attestation|yes|no|y|n|type|✓|✗)(?![\p{L}\p{N}]))/giu;
const SOC_NUMBERED = /SOC[\s:-]*(?:[123]|I)/iu;

const NO = String.raw`(?:no|not|without|kein(?:e|en)?|ohne|pas\s(?:d[’']|de\s)?|sans|sin|sem|senza|nessuna?|geen|zonder|ingen|brak|bez)`;
/** "SOC 2, no ISO": what is denied so is the one that everybody asks for; "no ISO 9001", "no SOC 1" are others. */
const NO_ISO = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NO}\s?ISO)(?=\s*(?:certificat\p{L}*|cert\.?)?\s*(?:$|[.,;)\n]))`,
  "giu",
);
const NO_SOC = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${NO}\s?SOC)(?=\s*(?:reports?|attestation)?\s*(?:$|[.,;)\n]))`,
  "giu",
);

/**
 * A text in which the standards that it denies by their first letters have their numbers, where it speaks of
 * certificates: "no SOC" may also be no operations centre.
 */
export function withDeniedNames(text: string): string {
  if (!/ISO(?!\S?\d)|SOC(?!\S?\d)/iu.test(text)) return text;
  if (!ISO_NUMBERED.test(text) && !SOC_NUMBERED.test(text)) return text;
  return text.replace(NO_ISO, "$1 27001").replace(NO_SOC, "$1 2");
}

/**
 * An answer with the numbers that its question spared it: "ISO yes, SOC no" to a question about
 * ISO 27001 and SOC 2. An answer that gives any number itself means what it writes.
 */
export function withFullNames(answer: string, asked: readonly AskedAbout[]): string {
  if (asked.length === 0 || !/ISO|SOC|(?<!\p{L})T[12]/iu.test(answer)) return answer;
  const asks = (standard: string) => asked.some(({ mention }) => mention.standard === standard);
  let full = answer;
  if (asks("iso") && !ISO_NUMBERED.test(full)) full = full.replace(ISO_ALONE, "ISO 27001");
  if (asks("soc2") && !SOC_NUMBERED.test(full)) full = full.replace(SOC_ALONE, "SOC 2");
  if (asks("soc2")) full = full.replace(/(?<![\p{L}\p{N}])T([12])(?![\p{L}\p{N}])/gu, "Type $1");
  return full;
}
