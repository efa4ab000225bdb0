import type { Layout } from "@scopefit/tracker/layout/layout";
import { fieldPlace, vendorPlace } from "@scopefit/tracker/layout/vendor-place";
import { laterHeadNotices } from "@scopefit/tracker/report/later-head-notices";
import { fieldDefinition } from "@scopefit/core/fields/field-dictionary";
import { countOf, joinWords } from "@scopefit/core/rule/words";
import { Command } from "commander";
import { colours as pc } from "../output/colours.ts";

import { type OpenTracker, openTracker } from "../input/open-tracker.ts";
import { printJson } from "../output/json.ts";
import { mapReport } from "../output/map-report.ts";
import { textOrJson, type TextOrJson } from "../output/text-or-json.ts";

/** `scopefit map FILE`: what was understood of the headers, and what the tracker does not ask. */
export function mapCommand(): Command {
  return new Command("map")
    .description("show what each column was understood to hold, and what the tracker does not ask")
    .argument("<file>", "the tracker: .xlsx, .xlsm or .csv")
    .option(
      "--sheet <name>",
      "the sheet that holds the tracker (default: the one that reads like one)",
    )
    .addOption(textOrJson())
    .action(async (file: string, { sheet, format }: { sheet?: string; format: TextOrJson }) => {
      const tracker = await openTracker(file, sheet);
      if (format === "json") printJson(mapReport(tracker));
      else printMapping(tracker);
    });
}

function printMapping({ layout, mapping }: OpenTracker): void {
  const isAsked = layout.arrangement !== "vendor-a-row";
  const rows = mapping.columns.map(({ column, heading, field, reason }) => [
    fieldPlace(layout.arrangement, column),
    heading,
    field === null ? "–" : fieldDefinition(field).label,
    reason,
  ]);
  const width = (place: number, most: number) =>
    Math.min(most, Math.max(...rows.map((row) => (row[place] ?? "").length)));
  const widths = [width(0, 3), width(1, 44), width(2, 40)];
  const lines = rows.map((row) => {
    const cells = widths.map((most, place) => (row[place] ?? "").slice(0, most).padEnd(most));
    return `${cells.join("  ")}  ${pc.dim(row[3] ?? "")}`;
  });
  const understood = mapping.columns.filter(({ field }) => field !== null).length;
  const unasked = mapping.notAsked.map((field) => `  ${fieldDefinition(field).label}`);
  process.stdout.write(
    [
      pc.bold(
        `${layout.sheet}: ${placesOf(layout)}, ${understood} of ${countOf(rows.length, isAsked ? "question" : "column")} understood`,
      ),
      "",
      ...lines,
      ...laterHeadNotices(mapping).flatMap((notice) => ["", notice]),
      ...(unasked.length === 0 ? [] : ["", pc.bold("This tracker does not ask:"), ...unasked]),
      "",
    ].join("\n"),
  );
}

/** Where the headings and the vendors are; in a questionnaire they stand otherwise than in a tracker. */
function placesOf({ arrangement, rows, firstRow, lastRow }: Layout): string {
  if (arrangement === "answer-a-row") {
    return `a row for each answer, ${headerIn(rows)}, answers from row ${firstRow} on`;
  }
  if (arrangement === "question-a-row") {
    const columns = [...new Set([firstRow, lastRow])].map((row) => vendorPlace(arrangement, row));
    return `a questionnaire, answers in column${columns.length === 1 ? "" : "s"} ${columns.join(" to ")}`;
  }
  const vendors =
    lastRow < firstRow ? "no vendor yet" : `vendors in rows ${firstRow} to ${lastRow}`;
  return `${headerIn(rows)}, ${vendors}`;
}

function headerIn(rows: readonly number[]): string {
  return `header in row${rows.length === 1 ? "" : "s"} ${joinWords(rows.map(String))}`;
}
