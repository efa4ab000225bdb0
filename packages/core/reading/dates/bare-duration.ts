const BARE_NUMBER = /^\s*[<\u2264~]?\s*(\d+(?:\.\d+)?)\s*$/u;

/**
 * The hours that a number alone stands for under its heading: "4" under "RTO (hrs)". `no-unit` where
 * the heading gives none, `null` where the text is no bare number.
 */
export function bareDuration(text: string, heading: string): number | "no-unit" | null {
  const number = BARE_NUMBER.exec(text)?.[1];
  if (number === undefined) return null;
  const unit = unitOfHeading(heading);
  return unit === null ? "no-unit" : Number(number) * unit;
}

function unitOfHeading(heading: string): number | null {
  if (/\b(?:hours?|hrs?|h)\b/iu.test(heading)) return 1;
  if (/\bmin(?:ute)?s?\b/iu.test(heading)) return 1 / 60;
  return /\bdays?\b/iu.test(heading) ? 24 : null;
}
