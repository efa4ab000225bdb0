import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readRetention } from "./read-retention.ts";

test.for([
  ["12 months, then deleted with a certificate", ["period", "deletion", "evidence"]],
  [
    "Data will be erased within 30 days of exit; certificate of destruction provided",
    ["period", "deletion", "evidence"],
  ],
  ["7 years", ["period"]],
  ["Recordings 90 days", ["period"]],
  ["Deleted at the end of the contract", ["deletion", "policy"]],
  ["per our data retention policy", ["policy"]],
  ["Kept indefinitely", ["indefinite"]],
  ["No retention schedule", ["indefinite"]],
  ["Data is never deleted", ["indefinite"]],
  ["None", ["indefinite"]],
  ["No", ["indefinite"]],
  ["30 days, backups not deleted", ["period", "backups-left-out", "indefinite"]],
  ["12 months, except backups", ["period", "backups-left-out"]],
  ["Permanently deleted after 6 months", ["period", "deletion"]],
  ["No data is retained", ["nothing-held"]],
  ["We do not store client data", ["nothing-held"]],
  ["Yes", "unclear"],
  ["as appropriate", "unclear"],
  ["per contract", "elsewhere"],
  ["N/A", "not-applicable"],
] as const)("“%s” is %j", ([text, expected]) => {
  expect(gist(readRetention(cell(text)))).toEqual(expected);
});
