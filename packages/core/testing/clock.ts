import type { IsoDay } from "../reading/dates/iso-day.ts";
import type { Clock } from "../rule/rule.ts";

/** What tells a rule whether a day has come, where it is this day. */
export function clockAt(asOf: IsoDay): Clock {
  return { hasCome: (day) => day <= asOf };
}
