import { defaultPolicy } from "@scopefit/core/policy/policy";
import { waiverOf } from "@scopefit/core/testing/open-decision";
import fc from "fast-check";
import { expect, test } from "vitest";

import { packedRun } from "../../history/run-record.ts";
import { fingerprint, pointOf } from "../../testing/fingerprint.ts";
import { PART_NAMESPACE } from "./part-namespace.ts";
import {
  type LoggedRun,
  partXml,
  readPartXml,
  withRun,
  type WorkbookPart,
} from "./workbook-part.ts";

const run: LoggedRun = {
  ranOn: "2026-11-23",
  asOf: "2026-11-23",
  sheet: "Vendors",
  rows: 3,
  counts: {
    covered: 1,
    "covered-with-conditions": 0,
    "partly-covered": 0,
    "not-covered": 2,
    "cannot-tell": 0,
  },
};

const lastRun = packedRun({
  ranOn: "2026-11-23",
  asOf: "2026-11-23",
  rows: [fingerprint("Tala", "covered", { open: [pointOf("a")] })],
});
const replaced = { kind: "too-large", ranOn: "2026-11-23", cells: 9 } as const;

const part = (heading: string): WorkbookPart => ({
  version: 4,
  mapping: [{ heading, field: "isoClaim", decidedBy: "person" }],
  policy: defaultPolicy,
  runs: [run],
  waivers: [waiverOf({ service: heading, subject: "iso" })],
  sheets: [{ sheet: "Vendors", lastRun, replaced }],
});

test("what is written reads back, whatever the headings hold", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (heading) => {
      expect(readPartXml(partXml(part(heading)))).toEqual(part(heading));
    }),
  );
});

test.for([
  ["another part", "<other/>"],
  ["broken JSON", `<scopefit xmlns="${PART_NAMESPACE}">{</scopefit>`],
  ["a later version", `<scopefit xmlns="${PART_NAMESPACE}">{"version":5}</scopefit>`],
] as const)("%s is not ours", ([, xml]) => {
  expect(readPartXml(xml)).toBeNull();
});

const { mapping, policy, runs, waivers } = part("Vendor");
const shared = { mapping, policy, runs };

test.for([
  ["1", { version: 1, ...shared }, { waivers: [], sheets: [] }],
  [
    "2",
    { version: 2, ...shared, waivers, lastRun },
    { waivers, sheets: [{ sheet: "Vendors", lastRun, replaced: null }] },
  ],
  [
    "3",
    { version: 3, ...shared, waivers, lastRun, replaced },
    { waivers, sheets: [{ sheet: "Vendors", lastRun, replaced }] },
  ],
  [
    "3 before the first run",
    { version: 3, ...shared, runs: [], waivers, lastRun: null, replaced: null },
    { runs: [], waivers, sheets: [] },
  ],
] as const)("a part of version %s reads as one of today", ([, content, kept]) => {
  const xml = `<scopefit xmlns="${PART_NAMESPACE}">${JSON.stringify(content)}</scopefit>`;
  expect(readPartXml(xml)).toEqual({ ...shared, version: 4, ...kept });
});

test("the log keeps the latest fifty runs", () => {
  const runs = Array.from({ length: 50 }, (_, rows) => ({ ...run, rows }));
  const log = withRun(runs, run);
  expect(log).toHaveLength(50);
  expect(log[0]?.rows).toBe(1);
});
