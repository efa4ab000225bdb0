import fc from "fast-check";
import { expect, test } from "vitest";

import { ourColumnKeys, type OurColumnKey } from "../../our-columns/our-column.ts";
import { fingerprint } from "../../testing/fingerprint.ts";
import { replacedCollector } from "./replaced-collector.ts";
import { unpackedReplaced, writtenHash } from "./replaced-record.ts";

const ROW = fingerprint("Tala");

const textsOf = (texts: Partial<Record<OurColumnKey, string>>) => ({
  status: "",
  why: "",
  covered: "",
  findings: "",
  questions: "",
  "to-do": "",
  evidence: "",
  basis: "",
  marks: "",
  ...texts,
});

const standing = (texts: Partial<Record<OurColumnKey, string>>) => ({
  row: 2,
  texts: new Map(ourColumnKeys.flatMap((key) => (texts[key] ? [[key, texts[key]] as const] : []))),
});

function replaced(
  before: Partial<Record<OurColumnKey, string>>,
  after: Partial<Record<OurColumnKey, string>>,
) {
  const collector = replacedCollector();
  collector.add(() => ROW, standing(before), textsOf(after));
  const record = unpackedReplaced(collector.record("2026-11-23"));
  return record.kind === "cells" ? record.rows.flatMap(({ cells }) => cells) : [];
}

test("a text that gives way to another is kept, with the hash of the other", () => {
  expect(replaced({ status: "old", why: "same" }, { status: "new", why: "same" })).toEqual([
    { key: "status", before: "old", written: writtenHash("new") },
  ]);
});

test("a text that is emptied is kept, and so is an empty cell that is filled beside it", () => {
  expect(replaced({ why: "old" }, { status: "new" })).toEqual([
    { key: "status", before: "", written: writtenHash("new") },
    { key: "why", before: "old", written: writtenHash("") },
  ]);
});

test("any text comes back line by line", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z\n "<&]{1,40}$/u), (text) => {
      expect(replaced({ findings: text }, { findings: "9" })[0]?.before).toBe(text);
    }),
  );
});

test("past its size only the number of cells is kept, and said", () => {
  const collector = replacedCollector(500);
  for (let row = 0; row < 20; row++) {
    collector.add(
      () => ROW,
      standing({ why: `Reason ${row}`, status: "old" }),
      textsOf({ why: "new" }),
    );
  }
  expect(collector.record("2026-11-23")).toEqual({
    kind: "too-large",
    ranOn: "2026-11-23",
    cells: 40,
  });
});

test("the size that is reckoned is about the size in the part", () => {
  const collector = replacedCollector(20_000);
  let row = 0;
  let size = 0;
  for (;;) {
    const texts = {
      status: "● COVERED",
      why: `Reason ${row} of many.\nThe certificate has ended.`,
    };
    collector.add(() => fingerprint(`Vendor ${row}`), standing(texts), textsOf({}));
    const record = collector.record("2026-11-23");
    if (record.kind !== "cells") break;
    size = JSON.stringify(record).length;
    row += 1;
  }
  expect(size).toBeGreaterThan(15_000);
  expect(size).toBeLessThan(25_000);
});

test("rows that were emptied are counted where a status of ours stood in them", () => {
  const collector = replacedCollector();
  collector.addEmptied(standing({ status: "● COVERED" }));
  collector.addEmptied(standing({ status: "mine" }));
  expect(collector.record("2026-11-23")).toMatchObject({ kind: "cells", emptiedRows: 1 });
});
