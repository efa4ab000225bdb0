import { expect, test } from "vitest";

import { recordOf } from "../testing/record.ts";
import { answersKey } from "./answers-key.ts";

const row = { vendorName: "Dapitan Voice", isoClaim: "Yes", soc2Claim: "No" } as const;
const keyOf = (texts: Parameters<typeof recordOf>[0]) => answersKey(recordOf(texts));

test.for([
  [
    "another order of the columns",
    { soc2Claim: "No", isoClaim: "Yes", vendorName: row.vendorName },
  ],
  ["what we entered ourselves", { ...row, buyerOwner: "Ana" }],
  ["case and blanks", { ...row, isoClaim: " YES " }],
  ["an empty cell", { ...row, mfa: "" }],
] as const)("%s makes no other answers", ([, other]) => {
  expect(keyOf(other)).toBe(keyOf(row));
});

test.for([
  ["another answer", { ...row, isoClaim: "No", soc2Claim: "Yes" }],
  ["one answer more", { ...row, mfa: "Yes" }],
] as const)("%s makes other answers", ([, other]) => {
  expect(keyOf(other)).not.toBe(keyOf(row));
});
