const CUECS =
  /(?<![\p{L}\d])(?:(no|zero|none|0|\d{1,3}|several|some|the|all)\s+)?(?:\p{L}+\s+){0,1}?(?:CUECs?|UECs|complementary (?:user|customer)[- ]?(?:entity)? ?controls?(?: considerations?)?|user[- ]entity controls?(?: considerations?)?|user control considerations?)(?!\p{L})(?:\s*[:=]\s*(none|\d{1,3}|yes|no))?/iu;

/** What is said of complementary user entity controls: "none", the words, or `null` for nothing. */
export function cuecsIn(text: string): string | null {
  if (!/uec|user|customer control/iu.test(text)) return null;
  const match = CUECS.exec(text);
  if (match === null) return null;
  const none = /^(?:no|zero|none|0)$/iu;
  return none.test(match[1] ?? "") || none.test(match[2] ?? "") ? "none" : match[0].trim();
}
