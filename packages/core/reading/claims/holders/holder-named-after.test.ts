import { expect, test } from "vitest";

import { holderNamedAfter } from "./holder-named-after.ts";

test.for([
  [" (AWS)", "borrowed-cloud"],
  [" certificate held by our parent company", "borrowed-group"],
  [" reports of our hosting provider", "borrowed-cloud"],
  [" certificate belongs to Northbase, not to us", "borrowed-partner"],
  [" report is not ours", "borrowed-partner"],
  [" (group)", "borrowed-group"],
  [" (parent company only)", "borrowed-group"],
  [" (hosting)", "borrowed-cloud"],
  [" (data centre only)", "borrowed-cloud"],
  [" (hosting services)", null],
  [" (Group: Northgate)", null],
  [" certificate held by our company", null],
  [" certified since 2019", null],
] as const)("“ISO 27001%s” is %s", ([after, sign]) => {
  expect(holderNamedAfter(after)?.sign ?? null).toBe(sign);
});
