import { type IsoDay, isoDay, parseIsoDay } from "@scopefit/core/reading/dates/iso-day";

import { Refusal } from "../refusal.ts";

/** Today where the user is. */
export function today(): IsoDay {
  const now = new Date();
  const pad = (number: number) => String(number).padStart(2, "0");
  return isoDay(`${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`);
}

/** A day given as an option. Refuses anything but YYYY-MM-DD, which nobody can misread. */
export function dayOption(text: string, option: string): IsoDay {
  const day = parseIsoDay(text);
  if (day === null)
    throw new Refusal(
      `${option} “${text}” is not a day. Write it as YYYY-MM-DD, for example 2026-11-23.`,
    );
  return day;
}
