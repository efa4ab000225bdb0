import type { DayInterval } from "./day-interval.ts";
import { wholeMonth } from "./partial-date.ts";

/** The year is one of this decade: "12/30" may be the thirtieth of December. */
const SHORT =
  /^(?:(?:exp(?:\.|ires|iry)?|valid(?: to| until| thru)?|thru|through|until|to|a\/o|as of|ends?)\s+)?(\d{1,2})\/'?(2\d)$/iu;

/** "8/26", "exp 3/27": a month of a year in two digits, where it is all that a text says; an estimate, as days are written so too. */
export function monthOfShortYear(text: string): DayInterval | null {
  const [, month = "", year = ""] = SHORT.exec(text) ?? [];
  if (month === "") return null;
  const whole = wholeMonth(2000 + Number(year), Number(month));
  return whole === null ? null : { ...whole, estimate: true };
}
