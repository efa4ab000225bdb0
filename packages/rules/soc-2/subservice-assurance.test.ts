import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { expect, test } from "vitest";
import { clockAt } from "@scopefit/core/testing/clock";

import { assuranceInWords } from "./subservice-assurance.ts";

const clock = clockAt(isoDay("2026-11-23"));

test.for([
  ["AWS SOC 2 reviewed 23 Nov 2025", "current"],
  ["AWS SOC 2 reviewed 22 Nov 2025", "old"],
  ["Reviewed Mar 2025 and Mar 2026", "current"],
  ["Reviewed in 2024", "old"],
  ["2025", "undated"],
  ["AWS SOC 2 from 2022", "old"],
  ["ISO 27001:2022 certificate read", "undated"],
  ["expired", "old"],
  ["outdated", "old"],
  ["not current", "old"],
  ["AWS SOC 2, not expired", "undated"],
  ["SOC 1 only", "denied"],
  ["SOC 1 and SOC 2, Sep 2026", "current"],
  ["Outstanding", "denied"],
  ["Reviewed Oct 2026, no outstanding points", "current"],
  ["No exceptions, reviewed Oct 2026", "current"],
  ["nothing for Palayok", "denied"],
  ["Reviewed annually", "undated"],
  ["Yes", "undated"],
  ["None", "denied"],
  ["No", "denied"],
  ["not reviewed", "denied"],
  ["Equinix report not yet obtained", "denied"],
] as const)("“%s” is %s", ([words, assurance]) => {
  expect(assuranceInWords(words, 12, clock)).toBe(assurance);
});
