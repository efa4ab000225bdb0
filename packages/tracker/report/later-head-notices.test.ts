import { expect, test } from "vitest";

import { sheetOf } from "../testing/sheet.ts";
import { understandTracker } from "../understand-tracker.ts";
import { laterHeadNotices } from "./later-head-notices.ts";

test.for<readonly [head: string, notices: readonly string[]]>([
  ["Vendor|Service|SOC 2|Expiry date of ISO certificate", []],
  ["Vendor|Service|SOC 2 report|Expiry date of ISO certificate", []],
  [
    "Vendor|Service|Status|Contract end",
    [
      "Row 4 heads the columns anew, and the rows below it are read by it. Taken for something else than above: D “Contract end” (contract end). No longer read: C “Status”.",
    ],
  ],
  [
    "Vendor|Service|SOC 2|",
    ["Row 4 heads the columns anew, and the rows below it are read by it. No longer read: D."],
  ],
])("of the head “%s” people are told what changes", async ([head, notices]) => {
  const lines = [
    "Vendor|Service|SOC 2|Expiry date of ISO certificate",
    "Northbase|Payroll|Yes|",
    "Southgate|Chat|No|",
    head,
    "Westlake|Chat|Yes|2027-03-01",
  ];
  const understood = await understandTracker(sheetOf(lines));
  if (!understood.ok) throw new Error(understood.error.kind);
  expect(laterHeadNotices(understood.value.mapping)).toEqual(notices);
});
