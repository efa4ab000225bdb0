import type { RowChange, RunDiff } from "@scopefit/tracker/history/run-diff";
import { changeLine, diffSummary } from "@scopefit/tracker/report/diff-lines";

import { colours as pc } from "./colours.ts";
import { wrapped } from "./wrapped.ts";

const SIGNS = { better: "▲", worse: "▼", same: "·", new: "+", gone: "-" } as const;

/** A comparison for people: a line a row that has changed, then the counts. */
export function diffText(since: string, diff: RunDiff): string {
  const lines = diff.changes.map(lineOf);
  return `${[...lines, ...(lines.length === 0 ? [] : [""]), diffSummary(since, diff)].join("\n")}\n`;
}

function lineOf(change: RowChange): string {
  const kind = change.kind === "kept" ? change.turn : change.kind;
  const text = wrapped(changeLine(change), 2).join("\n").replace(/^ /u, SIGNS[kind]);
  if (kind === "better") return pc.blue(text);
  return kind === "worse" ? pc.red(text) : text;
}
