import type { CheckedRow } from "@scopefit/core/check-row";
import { checkedRowJson } from "@scopefit/tracker/report/check-report";
import { Command, Option } from "commander";

import { openTracker } from "../input/open-tracker.ts";
import { refuseForeignRows, rowSelection } from "../input/row-selection.ts";
import { checkedRows } from "../check/checked-rows.ts";
import { failBound, meetsBound } from "../check/fail-bound.ts";
import { outputFor } from "../check/output-file.ts";
import { refuseEmpty, reportHead } from "../check/whole-run.ts";
import { writeMarked } from "../check/write-marked.ts";
import { exitCodes } from "../exit-codes.ts";
import { checkFormats, type CheckFormat, reportPrinter } from "../output/report-printer.ts";
import { progressBar } from "../output/progress-bar.ts";
import { asOfDay, runContext, type RunOptions, withRunOptions } from "../input/run-options.ts";

/** The options of `scopefit check`, as commander hands them over. */
interface CheckOptions extends RunOptions {
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly sheet?: string;
  readonly rows?: string;
  readonly format: CheckFormat;
  readonly failOn?: string;
  readonly breakSignature?: boolean;
  readonly fast?: boolean;
}

/**
 * `scopefit check FILE`: checks every vendor of a tracker and marks a copy of the workbook. `endWith`
 * is told the exit code.
 */
export function checkCommand(endWith: (code: number) => void): Command {
  const command = new Command("check")
    .description("check every vendor of a tracker; with -o, write the marked workbook")
    .argument("<file>", "the tracker: .xlsx, .xlsm or .csv")
    .option("-o, --output <file>", "write the marked workbook here")
    .option("--in-place", "mark the file itself; the original is kept beside it as .bak")
    .option(
      "--sheet <name>",
      "the sheet that holds the tracker (default: the one that reads like one)",
    )
    .option("--rows <list>", "only these rows of the sheet, for example 5-20,33")
    .addOption(
      new Option("--format <format>", "what to print").choices(checkFormats).default("table"),
    )
    .option("--fail-on <bound>", "exit with 1 if a row has this status or severity, or worse")
    .option("--fast", "compress less: half the time, a somewhat larger file")
    .option("--break-signature", "write although this ends the workbook’s digital signature");
  return withRunOptions(command).action(async (file: string, options: CheckOptions) => {
    endWith(await check(file, options));
  });
}

async function check(file: string, options: CheckOptions): Promise<number> {
  const bound = options.failOn === undefined ? null : failBound(options.failOn);
  const asOf = asOfDay(options);
  const onlyRows = options.rows === undefined ? undefined : rowSelection(options.rows);
  const output = outputFor(file, options);
  const tracker = await openTracker(file, options.sheet);
  refuseEmpty(tracker);
  if (onlyRows !== undefined) refuseForeignRows(onlyRows, tracker.layout);
  const context = await runContext(tracker, asOf, options);

  const printer = reportPrinter(options.format, {
    ...reportHead(tracker, context),
    // Rows that were not asked for would count as gone.
    ...(onlyRows === undefined ? {} : { earlier: null }),
  });
  const bar = progressBar(tracker.layout.lastRow - tracker.layout.firstRow + 1);
  let isBoundMet = false;
  const watch = (rows: readonly CheckedRow[]) => {
    bar.advance(rows);
    for (const row of rows) {
      printer.row(row, checkedRowJson);
      isBoundMet ||= bound !== null && meetsBound(row, bound);
    }
  };

  const checked = checkedRows(tracker, context, onlyRows, watch);
  try {
    const summary = await writeMarked(tracker, context, checked, output, options);
    bar.end();
    printer.end(summary, output);
  } finally {
    bar.end();
  }
  return isBoundMet ? exitCodes.boundMet : exitCodes.done;
}
