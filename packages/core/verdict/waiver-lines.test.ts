import { expect, test } from "vitest";

import { openDecision, waiverOf } from "../testing/open-decision.ts";
import type { AppliedWaiver } from "../waiver/waiver.ts";
import { waiverLines } from "./waiver-lines.ts";

function decision(effect: AppliedWaiver["effect"] | null) {
  return openDecision({ waiver: effect === null ? null : { waiver: waiverOf(), effect } });
}

test.for<readonly [effect: AppliedWaiver["effect"], line: string]>([
  [
    "closes",
    "Waived: “The bridge letter is short”, by M. Santos until 31 January 2027: The report is due in January.",
  ],
  [
    "has-ended",
    "Open again: “The bridge letter is short”; the waiver by M. Santos ended on 31 January 2027.",
  ],
  [
    "cannot-close",
    "Not waived: “The bridge letter is short” decides the cover, which the waiver by M. Santos cannot.",
  ],
])("a waiver that %s says so", ([effect, line]) => {
  expect(waiverLines([decision(effect)])).toEqual([line]);
});

test("a waiver of a point about both artefacts is told once, and no waiver not at all", () => {
  expect(waiverLines([decision("closes"), decision(null), decision("closes")])).toHaveLength(1);
});
