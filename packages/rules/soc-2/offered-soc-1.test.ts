import { blank, claim, known, text } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { offersSoc1, type Soc1Facts } from "./offered-soc-1.ts";

const nothing: Soc1Facts = { socReportKind: blank, soc2Claim: claim("yes"), otherAssurance: blank };

test.for<readonly [string, Partial<Soc1Facts>, boolean]>([
  ["nothing offers nothing", {}, false],
  ["the kind says SOC 1", { socReportKind: known<"socReportKind">("soc-1") }, true],
  ["the kind says SOC 2", { socReportKind: known<"socReportKind">("soc-2", "SOC 2") }, false],
  ["the claim names both", { soc2Claim: claim("yes", "SOC 1 & SOC 2 Type II") }, true],
  ["ISAE 3402 is the counterpart", { otherAssurance: text("ISAE 3402 Type 2") }, true],
  ["a denial offers nothing", { otherAssurance: text("No SOC 1") }, false],
  ["SOC 10 is no report", { otherAssurance: text("SOC 10") }, false],
])("%s", ([, facts, offered]) => {
  expect(offersSoc1({ ...nothing, ...facts })).toBe(offered);
});
