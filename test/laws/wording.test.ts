import { readFileSync } from "node:fs";

import type { CheckedRow } from "@scopefit/core/check-row";
import { badWordsIn, wordCount } from "@scopefit/core/testing/wording";
import type { SheetSource } from "@scopefit/tracker/layout/grid";
import { fflateCodec } from "@scopefit/xlsx/codec/fflate-codec";
import { openWorkbook } from "@scopefit/xlsx/read/open-workbook";
import { expect, test } from "vitest";

import { checkTracker } from "../stories/check-tracker.ts";
import { sheetOfTracker } from "../stories/sheet-of-tracker.ts";
import { storyTrackers } from "../stories/stories.ts";

const SAMPLE = new URL("../../apps/cli/examples/vendor-register.xlsx", import.meta.url);

/** The most words of our own in a finding; a quote counts as one, since the vendor chose its length. */
const LONGEST_FINDING = 35;

/** Letters that only the trade knows, and what a template leaves behind when a value is missing. */
const JARGON = /\b(?:CUECs?|CSOCs?|TSC|SoA|CB|AB|SSO|UER)\b/u;
const HOLE = /[{}]|undefined|null|\[object|“”|\(\)| {2}|\s[,;?]|\.\.|,,/u;
const DOUBLED = /(?<!\p{L})(\p{L}+) \1(?!\p{L})/iu;

const trackers: readonly (readonly [name: string, source: SheetSource])[] = [
  ...storyTrackers.map((tracker) => [tracker.shape, sheetOfTracker(tracker)] as const),
  ["the sample register", sampleSheet()],
];

function sampleSheet(): SheetSource {
  const opened = openWorkbook(readFileSync(SAMPLE), fflateCodec);
  const sheet = opened.ok ? opened.value.sheets.find(({ name }) => name === "Register") : undefined;
  if (sheet === undefined) throw new Error("The sample has no register.");
  return sheet.source;
}

/** All sentences of a row, with what belongs to the vendor taken out of its “quotes”. */
function sentencesOf({ shown, verdict }: CheckedRow) {
  const findings = shown.map(({ finding }) => finding);
  const asked = [...verdict.questions, ...verdict.toDos].map(({ text }) => text);
  return { findings, all: [...findings, ...asked, ...verdict.because] };
}

function ownWords(text: string): string {
  return text.replaceAll(/“[^”]*”/gu, "“…”");
}

test.for(trackers)("what is said of %s can be sent as it is", async ([, source]) => {
  for (const row of await checkTracker(source)) {
    const { findings, all } = sentencesOf(row);
    for (const finding of findings) {
      expect(wordCount(ownWords(finding)), finding).toBeLessThanOrEqual(LONGEST_FINDING);
    }
    for (const text of all) {
      expect(badWordsIn(text), text).toEqual([]);
      for (const fault of [JARGON, HOLE, DOUBLED]) expect(ownWords(text)).not.toMatch(fault);
      expect(text).toMatch(/^[\p{Lu}\p{Lo}\d“].*[.?]$/su);
    }
  }
});
