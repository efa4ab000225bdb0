import { type Fact, stated } from "@scopefit/core/reading/cell/fact";
import type { PromisedTime } from "@scopefit/core/reading/controls/promised-time";

const TEST_CELL = "A2";

/** A promise of exactly so many hours, or of a span of them: `hours(24)`, `hours(1, 24)`. */
export function hours(least: number, most = least, quote = `${most} hours`): Fact<PromisedTime> {
  return stated({ kind: "within", least, most, inBusinessDays: false }, quote, TEST_CELL);
}

/** A promise in business days, each counted as a day: `businessDays(3)`. */
export function businessDays(days: number): Fact<PromisedTime> {
  const time = days * 24;
  const value: PromisedTime = { kind: "within", least: time, most: time, inBusinessDays: true };
  return stated(value, `${days} business days`, TEST_CELL);
}

/** Words in place of a time. */
export function words(
  kind: Exclude<PromisedTime["kind"], "within">,
  quote: string = kind,
): Fact<PromisedTime> {
  return stated({ kind }, quote, TEST_CELL);
}
