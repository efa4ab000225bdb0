import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { expect, test } from "vitest";

import { decidesSomething } from "./decisive-days.ts";

const moment = { asOf: isoDay("2026-11-23"), policy: defaultPolicy };

test.for<readonly [FieldId, string, string, boolean]>([
  ["isoExpiryDate", "2026-11-22", "2026-11-23", true],
  ["isoExpiryDate", "2026-11-23", "2026-12-11", false],
  ["isoExpiryDate", "2026-10-11", "2026-11-10", false],
  ["isoExpiryDate", "2027-02-21", "2027-02-22", true],
  ["isoExpiryDate", "2027-05-22", "2027-05-23", true],
  ["isoExpiryDate", "2027-06-07", "2027-07-06", false],
  ["isoIssueDate", "2026-11-23", "2026-11-24", true],
  ["soc2PeriodEnd", "2025-11-22", "2025-11-23", true],
  ["soc2PeriodEnd", "2025-11-23", "2025-12-01", false],
  ["soc2AsOfDate", "2026-05-22", "2026-05-23", true],
  ["answerDate", "2025-11-22", "2025-11-23", true],
  ["relianceTo", "2026-11-22", "2026-11-24", false],
])("%s between %s and %s decides something: %s", ([field, first, second, expected]) => {
  const date = {
    earliest: isoDay(first),
    latest: isoDay(second),
    precision: "ambiguous",
    readings: [isoDay(first), isoDay(second)],
    estimate: false,
  } as const;
  expect(decidesSomething(field, date, moment)).toBe(expected);
});
