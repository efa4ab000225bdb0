const VENDOR = "(?:vendor|supplier|provider|third party)s?";
const WHICH = "(?:current|latest|most recent|existing)";
const BEFORE = new RegExp(String.raw`^(?:the )?(?:(?:${VENDOR}|${WHICH}) )+(?=\S+ \S)`, "u");
const BEHIND = new RegExp(String.raw`(?<=\S \S+) (?:(?:of|by|for) )?(?:the )?${VENDOR}$`, "u");

/**
 * The words of a heading that says whose the thing is ("Vendor certificate number"), or that it is the current one,
 * without saying so; `null` where
 * it does not, or where hardly anything would be left: "Vendor status" is no certificate's.
 */
export function withoutItsVendor(words: string): string | null {
  const rest = words.replace(BEFORE, "").replace(BEHIND, "");
  return rest === words ? null : rest;
}
