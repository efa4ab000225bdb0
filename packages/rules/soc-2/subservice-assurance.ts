import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { wholeYear } from "@scopefit/core/reading/dates/partial-date";
import type { Clock } from "@scopefit/core/rule/rule";

import { saysNone } from "../says-none.ts";
import { datesIn } from "./dates-in.ts";
import { isOlderThan } from "./report-age.ts";

/**
 * What is said of the vendor’s own look at carved-out organisations. `denied`: there was none, or only
 * at a report that answers another question; `old`: the last lies too far back; `undated`: there was one,
 * at no known time.
 */
export type SubserviceAssurance = "current" | "old" | "undated" | "denied";

const DENIED =
  /^[\s\p{P}]*(?:no|none|not|nothing|never)\b(?!\s+(?:\p{L}+\s+)?(?:exceptions?|issues?|findings?|qualifications?|concerns?|deviations?)\b)|\b(?:not|never) (?:yet )?(?:been )?(?:reviewed|obtained|held|collected|assessed|requested|checked|received)\b|\b(?:nothing|none) (?:for|from|on|of)\b|(?<!\bno )(?<!\bas )\b(?:outstanding|overdue|missing|await(?:ed|ing)|requested|in progress|to be (?:reviewed|obtained|provided))\b/iu;
const OUT_OF_DATE =
  /(?<!\b(?:not|none|no) )\b(?:expired|lapsed|out-?dated|out of date|stale|superseded)\b|\bnot (?:\p{L}+ )?current\b|\bno longer (?:valid|current)\b|\b(?:too )?old\b/iu;

/** A SOC 1 report says nothing of the controls that a SOC 2 report leaves to somebody else. */
const SOC_1 = /\bSOC\s?1\b|\bISAE\s?3402\b/iu;
const SECURITY_REPORT =
  /\bSOC\s?[23]\b|\bSOC\s?1\s*(?:[&+/,]|and)\s*[23]\b|27001|\bISAE\s?3000\b|\bC5\b|\bHITRUST\b|\bPCI\b/iu;

/** "From 2022", not the edition in "27001:2022". */
const YEAR = /(?<![\d:])(?<!27001.?)20\d\d(?!\d)/gu;

/** Whether words on one organisation, or on all, show a current review of its reports. */
export function assuranceInWords(words: string, months: number, clock: Clock): SubserviceAssurance {
  if (OUT_OF_DATE.test(words)) return "old";
  if (deniesReview(words) || (SOC_1.test(words) && !SECURITY_REPORT.test(words))) return "denied";
  const ages = datesOf(words).map((date) => isOlderThan(date, months, clock));
  if (ages.length === 0) return "undated";
  if (ages.includes("no")) return "current";
  return ages.includes("unsure") ? "undated" : "old";
}

function datesOf(words: string): readonly DayInterval[] {
  const dates = datesIn(words);
  if (dates.length > 0) return dates;
  return Array.from(words.matchAll(YEAR), ([year]) => wholeYear(Number(year))).filter(
    (date) => date !== null,
  );
}

/** Whether words say that nobody looked: "none", "not yet obtained". */
export function deniesReview(words: string): boolean {
  return saysNone(words) || DENIED.test(words);
}
