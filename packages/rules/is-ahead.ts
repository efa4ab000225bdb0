import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import type { Clock } from "@scopefit/core/rule/rule";

/** Whether a date lies after the as-of day: for certain, certainly not, or depending on what was meant. */
export function isAhead(date: DayInterval, clock: Clock): "yes" | "no" | "unsure" {
  if (!clock.hasCome(date.earliest)) return "yes";
  return clock.hasCome(date.latest) ? "no" : "unsure";
}
