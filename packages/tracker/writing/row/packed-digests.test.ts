import type { Point } from "../../history/row-fingerprint.ts";
import { known as knownFact, text } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { checkedRow, openOutcome } from "../../testing/checked-row.ts";
import { fullRow } from "../../testing/full-row.ts";
import { packDigests, unpackDigests } from "./packed-digests.ts";
import { digestRow } from "./row-digest.ts";

const gap = openOutcome("iso-cert-expired", "gap", "high", { answer: "expired" });
const waived = openOutcome("soc2-opinion", "gap", "medium", {
  answer: "qualified",
  subject: "soc2",
  waiver: {
    effect: "closes",
    waiver: {
      vendor: "Dapitan Voice",
      service: null,
      rule: "soc2-opinion",
      subject: "soc2",
      reason: "Known.",
      owner: "M. Santos",
      until: "2027-01-01",
    },
  },
});

const bare = checkedRow("cannot-tell");
const withRegisters = {
  ...bare,
  row: 9,
  facts: {
    ...bare.facts,
    soc2Cuecs: knownFact<"soc2Cuecs">(["Remove leavers", "Review access"]),
    soc2CuecOwner: text("IT"),
    soc2Subservice: knownFact<"soc2Subservice">(["AWS"]),
  },
};

test.for([
  ["no row", []],
  ["a row with nothing open", [bare]],
  ["points, open and waived", [fullRow("Dapitan “Voice”", "Payroll", 7, [gap, waived])]],
  ["lines for the registers", [withRegisters]],
  ["a point that rows share", [7, 8, 70_000].map((row) => fullRow("Tala", "Voice", row, [gap]))],
] as const)("%s comes out as it went in", ([, rows]) => {
  const digests = rows.map(digestRow);
  expect(unpackDigests(packDigests(digests), new Map())).toEqual(digests);
});

test("a point is listed once for all rows, and kept once over all packs", () => {
  const pack = packDigests([7, 8].map((row) => digestRow(fullRow("Tala", "Voice", row, [gap]))));
  expect(pack.points).toEqual([["iso-cert-expired", "iso", "expired"]]);
  const known = new Map<string, Point>();
  const kept = [pack, pack].flatMap((one) => unpackDigests(one, known));
  expect(new Set(kept.flatMap(({ fingerprint }) => fingerprint.open)).size).toBe(1);
});
