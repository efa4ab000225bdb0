import type { DayInterval } from "@scopefit/core/reading/day-interval";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/fact";
import type { IsoDay } from "@scopefit/core/reading/iso-day";
import { saysNever } from "@scopefit/core/reading/says-never";

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
  asOf: IsoDay,
): LastExercise {
  const day = valueOf(date);
  if (day === null) return saysNever(quoteOf(date)) ? "never" : "unknown";
  if (day.earliest > asOf) return "future";
  if (isOlderThan(day, exerciseGapMonths, asOf) === "yes") return "old";
  return isOlderThan(day, exerciseReviewMonths, asOf) === "no" ? "recent" : "ageing";
}
