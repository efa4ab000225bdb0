import { Refusal } from "../refusal.ts";

const MOST = 64;

/** The number of threads given as an option. Refuses what is no such number. */
export function threadsOption(text: string): number {
  const threads = Number(text);
  if (/^\d+$/u.test(text) && threads >= 1 && threads <= MOST) return threads;
  throw new Refusal(`--threads “${text}” is not a number from 1 to ${MOST}.`);
}
