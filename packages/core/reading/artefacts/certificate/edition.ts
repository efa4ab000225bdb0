import { designationFamilies } from "../documents/standard-designations.ts";
import type { IsoEdition } from "../../statement/statement.ts";

const NUMBER_AND_YEAR =
  /^(.*?)(?:27[\s.]?001|27k1?|22080)(?:[\s:,.([–—/-]|\bv|\bversion\b|\bedition\b|\brev(?:ision)?\b)*((?:19|20)\d{2}|['’]?\d{2})(?!\d)/iu;

const WITHDRAWN_PREDECESSOR = /\bBS\s?7799-2\b/iu;

/** The edition that a designation names ("BS EN ISO/IEC 27001:2023" is 2022), or `null`. */
export function editionOfDesignation(designation: string): IsoEdition | null {
  if (WITHDRAWN_PREDECESSOR.test(designation)) return "2005";
  const match = NUMBER_AND_YEAR.exec(designation);
  if (match === null) return null;
  return editionOfYear(fullYear(match[2] ?? ""), match[1] ?? "");
}

/** The edition that a year stands for after this prefix: 2023 is 2022, 2024 after "DIN EN" too. */
export function editionOfYear(year: string, prefix = ""): IsoEdition | null {
  const family = designationFamilies.find((candidate) => candidate.prefix.test(prefix));
  return family?.editions[year] ?? designationFamilies.at(-1)?.editions[year] ?? null;
}

/** "22", "'22" and "2022" are the same year. */
export function fullYear(digits: string): string {
  const plain = digits.replace(/['’]/gu, "");
  return plain.length === 2 ? `20${plain}` : plain;
}

const SAID_OF_EDITION =
  /(?<!\d)(2005|2013|2022)(?:\s+(?:version|edition|revision|standard|update)|\s*-\s*version)|(?:version|edition|revision|transition(?:ed)? to|upgraded to|updated to)\s*(?:of\s)?(?:the\s)?:?\s*(2005|2013|2022)(?!\d|-)/iu;

/** The edition that words give apart from the standard's name: "transitioned to the 2022 version". */
export function editionInWords(words: string): IsoEdition | null {
  if (!/20(?:05|13|22)/u.test(words)) return null;
  const match = SAID_OF_EDITION.exec(words);
  return match === null ? null : editionOfYear(match[1] ?? match[2] ?? "");
}
