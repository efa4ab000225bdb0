import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { saysNever } from "@scopefit/core/reading/cell/says-never";
import type { Clock } from "@scopefit/core/rule/rule";

import { isOlderThan } from "../soc-2/report-age.ts";

/** How long an exercise of a plan keeps its worth, in months. */
interface ExerciseBounds {
  readonly exerciseReviewMonths: number;
  readonly exerciseGapMonths: number;
}

/**
 * When a plan was last exercised, as far as it matters. `ageing`: between the two bounds, or on
 * either side of one by the day that is meant; `future`: a day that has not come; `unknown`: no date
 * is given.
 */
export type LastExercise = "never" | "recent" | "ageing" | "old" | "future" | "unknown";

/** Weighs the date of the last exercise. "Never" and its kin are an answer, though no date. */
export function lastExercise(
  date: Fact<DayInterval>,
  { exerciseReviewMonths, exerciseGapMonths }: ExerciseBounds,
  clock: Clock,
): LastExercise {
  const day = valueOf(date);
  if (day === null) return saysNever(quoteOf(date)) ? "never" : "unknown";
  if (!clock.hasCome(day.earliest)) return "future";
  if (isOlderThan(day, exerciseGapMonths, clock) === "yes") return "old";
  return isOlderThan(day, exerciseReviewMonths, clock) === "no" ? "recent" : "ageing";
}
