import type { CheckedRow } from "@scopefit/core/check-row";
import { catalogue } from "@scopefit/rules/catalogue";
import { findingLines } from "@scopefit/tracker/writing/row/finding-lines";
import { describe, expect, test } from "vitest";

import { checkTracker } from "./check-tracker.ts";
import { sheetOfTracker } from "./sheet-of-tracker.ts";
import { storyTrackers } from "./stories.ts";

/** As many findings as a cell of ours shows; what comes after is easily overlooked. */
const FIRST_FINDINGS = 5;

const ruleIds = new Set(catalogue.map(({ id }) => id));

/** What the user reads of a row: its first findings by rule, all it says, all it asks. */
function readingOf({ shown, verdict }: CheckedRow) {
  const lines = findingLines(shown, verdict.status);
  return {
    first: lines.slice(0, FIRST_FINDINGS).map(({ rule }) => rule),
    all: lines.map(({ rule }) => rule),
    asked: [...verdict.questions, ...verdict.toDos].map(({ text }) => text).join("\n"),
  };
}

describe.each(storyTrackers)("$shape", (tracker) => {
  const checked = checkTracker(sheetOfTracker(tracker));

  test("every vendor is checked and nothing else", async () => {
    expect((await checked).map(({ row }) => row)).toEqual(tracker.stories.map(({ row }) => row));
  });

  test.for(tracker.stories)("row $row, $about: $status", async (story) => {
    for (const rule of [...story.leads, ...story.quiet]) expect(ruleIds).toContain(rule);
    const row = (await checked).find((it) => it.row === story.row);
    if (row === undefined) throw new Error(`Row ${story.row} is not checked.`);
    const { first, all, asked } = readingOf(row);
    expect(row.verdict.status, row.verdict.because.join(" ")).toBe(story.status);
    expect(first).toEqual(expect.arrayContaining([...story.leads]));
    expect(all.filter((rule) => story.quiet.includes(rule))).toEqual([]);
    for (const words of story.asks) expect(asked).toContain(words);
  });
});

test("the corpus has thirteen shapes and sixty rows or more", () => {
  expect(storyTrackers).toHaveLength(13);
  expect(storyTrackers.flatMap(({ stories }) => stories).length).toBeGreaterThanOrEqual(60);
});
