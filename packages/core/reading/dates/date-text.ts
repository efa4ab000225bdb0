/** Characters that stand for plainer ones in dates; each pair has the same length. */
const PLAINER: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2015": "-",
  "\u2212": "-",
  "\u2043": "-",
  "\uff0d": "-",
  "\u2044": "/",
  "\u2215": "/",
  "\uff0f": "/",
  "\uff0e": ".",
  "\u3002": ".",
  "\u2018": "'",
  "\u2019": "'",
  "\u00b4": "'",
  "\u02bc": "'",
  "`": "'",
  "\u223c": "~",
  "\u2248": "~",
};

/** Zero in the scripts that have digits of their own: full-width, Arabic, Persian, Devanagari, Thai. */
const ZEROS = [0xff10, 0x660, 0x6f0, 0x966, 0xe50];

/** Any digit that a date may be written with. */
export const DATE_DIGIT = /[\d\uff10-\uff19\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59]/u;

const UNUSUAL =
  /[^\S ]|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19\u2010-\u2015\u2212\u2043\uff0d\u2044\u2215\uff0f\uff0e\u3002\u2018\u2019\u00b4\u02bc`\u223c\u2248]/gu;

/** Anything but printable ASCII, and the backtick. */
const MAY_BE_UNUSUAL = /[^ -_a-~]/u;

/**
 * Text with plain spaces, hyphens, apostrophes and digits in place of their typographic and
 * full-width kin. It is as long as what it was made from, so that positions stay true.
 */
export function plainDateText(text: string): string {
  return MAY_BE_UNUSUAL.test(text) ? text.replace(UNUSUAL, plainer) : text;
}

function plainer(character: string): string {
  const known = PLAINER[character];
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  const zero = ZEROS.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? " " : String.fromCharCode(code - zero + 48);
}
