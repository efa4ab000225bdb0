import type { IsoEdition } from "../../statement/statement.ts";

const YES =
  /^\W*(?:y|yes|s[ií]|sim|ja|oui|tak|true|certified|✓|✔|✅)[\s,:–-]*\(?\s*(?:ed(?:ition)?\.?|version|v\.?)?\s*2022\s*\)?\W*$/iu;

/**
 * The edition that a yes names: “Y (2022)”. `null` for any other year: “Yes (2013)” may mean certified since then, as
 * 2022 may; but who was certified then and is so today is so to the edition of 2022.
 */
export function editionBehindYes(text: string): IsoEdition | null {
  return YES.test(text) ? "2022" : null;
}
