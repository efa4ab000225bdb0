import type { AskedAbout } from "./asked-about.ts";

const ISO_ALONE =
  /(?<![\p{L}\p{N}])ISO(?=\s*(?:[:–-]\s*)?(?:certificat\p{L}*|cert\.?|yes|no|y|n|is|valid|ok|✓|✗|zertifikat\p{L}*)(?![\p{L}\p{N}]))/giu;
const ISO_NUMBERED = /ISO[\s/:-]*(?:IEC[\s/:-]*)?\d/iu;
const SOC_ALONE =
  /(?<![\p{L}\p{N}])SOC(?=\s*(?:[:–-]\s*)?(?:reports?|attestation|yes|no|y|n|type|✓|✗)(?![\p{L}\p{N}]))/giu;
const SOC_NUMBERED = /SOC[\s:-]*(?:[123]|I)/iu;

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
