import { expect, test } from "vitest";

import { cuecRemarks } from "./cuec-standing.ts";

test.for([
  ["Not mapped", "undone", "some"],
  ["unmapped", "undone", "some"],
  ["to be mapped", "undone", "some"],
  ["No owner", "undone", "some"],
  ["12 CUECs, none implemented", "undone", "some"],
  ["None implemented on our side", "undone", "some"],
  ["0 of 12 mapped", "undone", "some"],
  ["nicht zugeordnet", "undone", "some"],
  ["mapping pending", "undone", "some"],
  ["Approve accounts; report leavers (not mapped)", "undone", "named"],
  ["Reviewed, not mapped", "undone", "some"],
  ["5 of 12 mapped", "in-part", "some"],
  ["5/12 mapped", "in-part", "some"],
  ["Partially mapped", "in-part", "some"],
  ["in progress", "in-part", "some"],
  ["12, all mapped", "done", "some"],
  ["12/12 mapped", "done", "some"],
  ["12 CUECs, mapped and owned", "done", "some"],
  ["Not reviewed", "unread", "nothing"],
  ["Not yet assessed", "unread", "nothing"],
  ["in review", "unread", "nothing"],
  ["CUECs exist but not reviewed", "unread", "some"],
  ["Reviewed", "seen", "nothing"],
  ["12 CUECs", null, "some"],
  ["yes", null, "some"],
  ["Approve accounts, report leavers", null, "named"],
  ["Access is not assigned without our approval", null, "named"],
  ["User access reviews are ours; not reviewed by audit", null, "named"],
] as const)("“%s” is %s of %s", ([words, standing, what]) => {
  const remarks = cuecRemarks(words);
  expect(remarks.standing).toBe(standing);
  expect(remarks.saysThereAreSome).toBe(what !== "nothing");
  expect(remarks.namesControls).toBe(what === "named");
});
