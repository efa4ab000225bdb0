/** What may stand around a whole cell and says nothing: emphasis, quotes, brackets. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ["**", "**"],
  ["__", "__"],
  ["*", "*"],
  ["_", "_"],
  ['"', '"'],
  ["'", "'"],
  ["“", "”"],
  ["„", "“"],
  ["‘", "’"],
  ["«", "»"],
  ["»", "«"],
  ["(", ")"],
  ["[", "]"],
  ["{", "}"],
];

/** The mark before an only item: "• ", "- ", "1. ", "a) ". */
const BULLET = /^(?:[-*•‣▪●○◦·–—>+]|\(?1[.)]|\(?[aA]\))\s+/u;

/** "1. Stock", "1. kerület": the number is of a floor or a district. */
const NUMBERED_PLACE =
  /^1\. ?(?:st(?:ock|\.)|og|obergescho\p{L}+|etage|bezirk|ker|emelet|patro|floor|kat|sal)/iu;

/** Spreadsheets take what follows for text; "'s-Hertogenbosch" is a name. */
const LONE_APOSTROPHE = /^'(?=[\p{L}\d][^']*$)(?![st][- ])/u;

/** A text without the bullet, quotes or brackets that stand around all of it. */
export function withoutFrame(text: string): string {
  let rest = text.trim();
  for (;;) {
    const inner = withoutBullet(withoutPair(rest)).replace(LONE_APOSTROPHE, "");
    if (inner === rest) return rest;
    rest = inner;
  }
}

function withoutPair(text: string): string {
  for (const [open, close] of PAIRS) {
    if (!text.startsWith(open) || !text.endsWith(close)) continue;
    const inner = text.slice(open.length, -close.length);
    if (inner !== "" && !inner.includes(open) && !inner.includes(close)) return inner.trim();
  }
  return text;
}

/** Of several items each has its bullet, which parts them. */
function withoutBullet(text: string): string {
  if (text.includes("\n") || NUMBERED_PLACE.test(text)) return text;
  const bullet = BULLET.exec(text)?.[0];
  if (bullet === undefined) return text;
  const rest = text.slice(bullet.length);
  return goesOnWith(bullet, rest) ? text : rest;
}

function goesOnWith(bullet: string, rest: string): boolean {
  if (/[1aA]/u.test(bullet)) return /(?<![\p{L}\p{N}])(?:2[.)]|b\))/iu.test(rest);
  const mark = bullet.trim();
  return rest.includes(` ${mark} `);
}
