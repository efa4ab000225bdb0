import { isoDay } from "@scopefit/core/reading/iso-day";
import { blank, elsewhere, text } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";
import { clockAt } from "@scopefit/core/testing/clock";

import { subserviceAssurance } from "./subservice-assurance.ts";

const clock = clockAt(isoDay("2026-11-23"));

test.for([
  ["AWS SOC 2 reviewed 23 Nov 2025", "current"],
  ["AWS SOC 2 reviewed 22 Nov 2025", "old"],
  ["Reviewed Mar 2025 and Mar 2026", "current"],
  ["Reviewed in 2024", "old"],
  ["2025", "undated"],
  ["Reviewed annually", "undated"],
  ["Yes", "undated"],
  ["None", "denied"],
  ["No", "denied"],
  ["not reviewed", "denied"],
  ["Equinix report not yet obtained", "denied"],
] as const)("“%s” is %s", ([words, assurance]) => {
  expect(subserviceAssurance(text(words), 12, clock)).toBe(assurance);
});

test("an answer that is missing or lies elsewhere", () => {
  expect(subserviceAssurance(blank, 12, clock)).toBe("unknown");
  expect(subserviceAssurance(elsewhere(), 12, clock)).toBe("elsewhere");
});
