/** Spellings that differ by more than an ending. */
const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ["programme", "program"],
  ["enquiry", "inquiry"],
  ["organisation", "organization"],
  ["svc", "service"],
  ["svcs", "service"],
  ["ops", "operation"],
  ["mgmt", "management"],
  ["mgt", "management"],
  ["dept", "department"],
  ["admin", "administration"],
  ["ctr", "center"],
  ["dev", "development"],
  // French for "without"; its stem would be the San of San José.
  ["sans", "sans"],
]);

/**
 * The form under which words are compared: no plural, American spelling, a few abbreviations written
 * out. It need not be a word; it only has to be the same for all spellings of one.
 */
export function stemOf(folded: string): string {
  const known = SAME_WORD.get(folded);
  if (known !== undefined) return known;
  const single = singular(folded);
  return SAME_WORD.get(single) ?? american(single);
}

/** The stems of words that are written one after another. */
export function stemSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(stemOf));
}

function singular(word: string): string {
  const length = word.length;
  if (length < 4 || word.charCodeAt(length - 1) !== 115) return word;
  if (word.endsWith("ies")) return length > 4 ? word.slice(0, -3) + "y" : word;
  if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches")) {
    return word.slice(0, -2);
  }
  const before = word.charAt(length - 2);
  return before === "s" || before === "u" || before === "i" ? word : word.slice(0, -1);
}

function american(word: string): string {
  if (word.length < 6) return word;
  if (word.endsWith("centre")) return word.slice(0, -2) + "er";
  if (word.endsWith("isation")) return word.slice(0, -6) + "zation";
  if (word.endsWith("ising")) return word.slice(0, -4) + "zing";
  if (word.endsWith("ised")) return word.slice(0, -3) + "zed";
  if (word.endsWith("lling")) return word.slice(0, -4) + "ing";
  if (word.endsWith("lled")) return word.slice(0, -3) + "ed";
  return word;
}
