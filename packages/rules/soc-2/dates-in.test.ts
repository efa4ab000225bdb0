import { expect, test } from "vitest";

import { datesIn } from "./dates-in.ts";

test.for<readonly [string, readonly string[]]>([
  ["Pass; period ended 31 Mar 2024, accepted 12 Nov 2024", ["2024-03-31", "2024-11-12"]],
  ["Reviewed Mar 2026", ["2026-03-31"]],
  ["Phishing, 2025", ["2025-12-31"]],
  ["Reviewed annually", []],
  ["", []],
])("the dates in “%s” end %j", ([words, days]) => {
  expect(datesIn(words).map(({ latest }) => latest)).toEqual(days);
});
