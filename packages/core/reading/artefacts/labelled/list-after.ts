/** "None", "n/a": a list that is there and empty. */
export const NAMES_NONE = /^(?:none|no|n\/a|nil|-)\b/iu;

/** The items of the list that is the pattern's first group; none where it does not match. */
export function listAfter(pattern: RegExp, text: string): readonly string[] {
  const words = pattern.exec(text)?.[1]?.trim() ?? "";
  if (words === "" || NAMES_NONE.test(words)) return [];
  return words
    .split(/\s*[;,&]\s*(?:and\s+)?|\s+(?:and|und|et|y|och|oraz)\s+/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
