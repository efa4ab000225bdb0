import { type Fact, valueOf } from "@scopefit/core/reading/fact";
import type { Clock } from "@scopefit/core/rule/rule";

import { saysNone } from "../says-none.ts";
import { datesIn } from "./dates-in.ts";
import { isOlderThan } from "./report-age.ts";

/**
 * What is said of the vendor’s own look at carved-out organisations. `denied`: there was none;
 * `old`: the last lies too far back; `undated`: there was one, at no known time; `unknown`: nothing
 * is said.
 */
export type SubserviceAssurance =
  "current" | "old" | "undated" | "denied" | "elsewhere" | "unknown";

const DENIED =
  /^[\s\p{P}]*(?:no|none|not|never)\b|\b(?:not|never) (?:yet )?(?:been )?(?:reviewed|obtained|held|collected|assessed|requested|checked)\b/iu;

/** Whether a current review of the reports of carved-out organisations is on record. */
export function subserviceAssurance(
  reports: Fact<string>,
  months: number,
  clock: Clock,
): SubserviceAssurance {
  if (reports.state === "elsewhere") return "elsewhere";
  const words = valueOf(reports);
  if (words === null) return "unknown";
  if (deniesReview(words)) return "denied";
  const dates = datesIn(words);
  if (dates.length === 0) return "undated";
  const ages = dates.map((date) => isOlderThan(date, months, clock));
  if (ages.includes("no")) return "current";
  return ages.includes("unsure") ? "undated" : "old";
}

/** Whether words say that nobody looked: "none", "not yet obtained". */
export function deniesReview(words: string): boolean {
  return saysNone(words) || DENIED.test(words);
}
