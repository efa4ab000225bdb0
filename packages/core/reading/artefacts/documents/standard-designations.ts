import type { IsoEdition } from "../../statement/statement.ts";

/** Which years of a family of designations stand for which edition of ISO/IEC 27001. */
export interface DesignationFamily {
  /** Tested against what is written before the number: "BS EN ISO/IEC". */
  readonly prefix: RegExp;
  readonly editions: Readonly<Record<string, IsoEdition>>;
}

/**
 * Designations of ISO/IEC 27001 and its national adoptions, as known on 2026-11-23. An adoption
 * carries the year in which it was adopted. The first family whose prefix fits decides, and a year
 * it does not list is looked up in the last one, the international standard itself.
 */
export const designationFamilies: readonly DesignationFamily[] = [
  { prefix: /JIS/iu, editions: { "2006": "2005", "2014": "2013", "2023": "2022" } },
  { prefix: /GB/iu, editions: { "2008": "2005", "2016": "2013", "2025": "2022" } },
  {
    prefix: /\b(?:DIN|UNI)\b/u,
    editions: { "2015": "2013", "2017": "2013", "2023": "2022", "2024": "2022" },
  },
  { prefix: /\bNEN\b|\bUNE\b/u, editions: { "2014": "2013", "2017": "2013", "2023": "2022" } },
  { prefix: /\bEN\b/u, editions: { "2017": "2013", "2023": "2022" } },
  { prefix: /\bAS\b|\bNZS\b/u, editions: { "2006": "2005", "2015": "2013", "2023": "2022" } },
  { prefix: /\bCAN\b|\bCSA\b/u, editions: { "2014": "2013", "2023": "2022" } },
  {
    prefix: /(?:)/u,
    editions: {
      "2005": "2005",
      "2013": "2013",
      "2022": "2022",
      // Said of the European text, which carries 2017 and 2023 for the same two editions.
      "2017": "2013",
      "2023": "2022",
    },
  },
];
