import { checkRows } from "@scopefit/core/check-row";
import type { VendorRecord } from "@scopefit/core/facts/vendor-record";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { answersKey } from "@scopefit/core/portfolio/answers-key";
import { findNeighbours } from "@scopefit/core/portfolio/find-neighbours";
import { neighbourKeys } from "@scopefit/core/portfolio/neighbour-keys";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { recordOf } from "@scopefit/core/testing/record";
import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { catalogue } from "@scopefit/rules/catalogue";
import { expect, test } from "vitest";

import type { RowTexts } from "./check.ts";
import { certificate, engagement, noReport } from "./vendor-rows.ts";

const places = await loadGazetteer();
const row = { ...engagement, ...certificate, ...noReport } satisfies RowTexts;
const ABOUT_NEIGHBOURS = ["dq-copied-answers", "dq-duplicate-row"];

/** What the checks of neighbours say of each row, as `row rule: finding`. */
function saidOf(records: readonly VendorRecord[]): readonly string[] {
  const context = {
    rules: catalogue,
    policy: defaultPolicy,
    asOf: isoDay("2026-11-23"),
    places,
  };
  return checkRows(records, context).flatMap((checked) =>
    checked.shown
      .filter(({ rule }) => ABOUT_NEIGHBOURS.includes(rule))
      .map(({ rule, finding }) => `${checked.row} ${rule}: ${finding}`),
  );
}

function withNeighbours(records: readonly VendorRecord[]): readonly VendorRecord[] {
  const answers = new Map(records.map((record) => [record.row, answersKey(record)]));
  const found = findNeighbours(records.map(neighbourKeys), answers);
  return records.flatMap((record, at) => {
    const neighbours = found[at];
    return neighbours === undefined ? [] : [{ ...record, neighbours }];
  });
}

test("two rows for one engagement, with other answers, are found", () => {
  const records = [recordOf(row, 2), recordOf({ ...row, isoEdition: "2013" }, 3)];
  expect(saidOf(withNeighbours(records))).toEqual([
    "2 dq-duplicate-row: This row is about the same engagement as row 3, with other answers.",
    "3 dq-duplicate-row: This row is about the same engagement as row 2, with other answers.",
  ]);
});

test("a certificate number that another company gives is found", () => {
  const other = {
    ...row,
    vendorName: "Luzonia Contact",
    vendorLegalEntity: "Luzonia Contact, Inc.",
    isoEntity: "Luzonia Contact, Inc.",
  };
  expect(saidOf(withNeighbours([recordOf(row, 2), recordOf(other, 3)]))).toEqual([
    "2 dq-copied-answers: Certificate number “IS 702114” is also given by Luzonia Contact (row 3).",
    "3 dq-copied-answers: Certificate number “IS 702114” is also given by Dapitan Voice (row 2).",
  ]);
});

test("without a look at all rows nothing is said of neighbours", () => {
  expect(saidOf([recordOf(row, 2), recordOf(row, 3)])).toEqual([]);
});
