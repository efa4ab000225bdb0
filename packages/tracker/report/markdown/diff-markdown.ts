import type { RunDiff } from "../../history/run-diff.ts";
import { changeLine, diffSummary } from "../diff-lines.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** A comparison of two runs to paste into a ticket: the counts, then a line a row that has changed. */
export function diffMarkdown(since: string, diff: RunDiff): string {
  const lines = diff.changes.map((change) => `- ${escapeMarkdown(changeLine(change))}`);
  const blocks = [
    escapeMarkdown(diffSummary(since, diff)),
    ...(lines.length === 0 ? [] : [lines.join("\n")]),
  ];
  return `${blocks.join("\n\n")}\n`;
}
