import { availableParallelism } from "node:os";

import type { RowDigest } from "@scopefit/tracker/writing/row/row-digest";
import { Command, Option } from "commander";

import { refuseWithAllSheets } from "../input/all-sheets.ts";
import { type OpenTracker, openTracker, openTrackers } from "../input/open-tracker.ts";
import { threadsOption } from "../input/threads-option.ts";
import { refuseForeignRows, rowSelection } from "../input/row-selection.ts";
import { openBlocks } from "../check/open-blocks.ts";
import { failBound } from "../check/fail-bound.ts";
import { type OutputFile, outputFor } from "../check/output-file.ts";
import { withCopiesBeside } from "../check/copies-beside.ts";
import { refuseEmpty, reportHead } from "../check/whole-run.ts";
import { writeMarked } from "../check/write-marked.ts";
import { exitCodes } from "../exit-codes.ts";
import { checkFormats, type CheckFormat } from "../output/check-format.ts";
import { progressBar } from "../output/progress-bar.ts";
import { reportPrinter, type Written } from "../output/report-printer.ts";
import { rowPrinting } from "../output/row-printing.ts";
import { threadCount } from "../pool/thread-count.ts";
import { asOfDay, runContext, type RunOptions, withRunOptions } from "../input/run-options.ts";

/** The options of `scopefit check`, as commander hands them over. */
interface CheckOptions extends RunOptions {
  readonly output?: string;
  readonly inPlace?: boolean;
  readonly sheet?: string;
  readonly allSheets?: boolean;
  readonly rows?: string;
  readonly format: CheckFormat;
  readonly failOn?: string;
  readonly breakSignature?: boolean;
  readonly fast?: boolean;
  readonly threads?: string;
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
    .option("--all-sheets", "check every sheet that asks as much, one after the other")
    .option("--rows <list>", "only these rows of the sheet, for example 5-20,33")
    .addOption(
      new Option("--format <format>", "what to print").choices(checkFormats).default("table"),
    )
    .option("--fail-on <bound>", "exit with 1 if a row has this status or severity, or worse")
    .option("--fast", "compress less: half the time, a somewhat larger file")
    .option("--threads <n>", "check rows on so many threads (default: as many as pay)")
    .option("--break-signature", "write although this ends the workbook’s digital signature");
  return withRunOptions(command).action(async (file: string, options: CheckOptions) => {
    endWith(await check(file, options));
  });
}

async function check(file: string, options: CheckOptions): Promise<number> {
  const asked = askedFor(options);
  if (options.allSheets === true) refuseWithAllSheets(options);
  const output = outputFor(file, options);
  if (options.allSheets === true) return checkEachSheet(file, output, asked, options);
  return checkSheet(await openTracker(file, options.sheet), output, asked, options);
}

type Asked = ReturnType<typeof askedFor>;

/** Each sheet is marked in a copy that has those before it marked; the last of them is the marked workbook. */
async function checkEachSheet(
  file: string,
  output: OutputFile | null,
  asked: Asked,
  options: CheckOptions,
): Promise<number> {
  const trackers = await openTrackers(file);
  if (output === null) {
    return eachInTurn(trackers, (tracker) => checkSheet(tracker, null, asked, options));
  }
  return withCopiesBeside(output.path, (copyOf) =>
    eachInTurn(trackers, async (tracker, place) => {
      const from = place === 0 ? file : copyOf(place - 1);
      const copy: OutputFile = { path: copyOf(place), stage: "on-the-way" };
      const to = place === trackers.length - 1 ? output : copy;
      const marked = await openTracker(file, tracker.layout.sheet, from);
      return checkSheet(marked, to, asked, options);
    }),
  );
}

/** One after the other; the exit code is that of the worst. */
async function eachInTurn(
  trackers: readonly OpenTracker[],
  checkOne: (tracker: OpenTracker, place: number) => Promise<number>,
): Promise<number> {
  let code: number = exitCodes.done;
  for (const [place, tracker] of trackers.entries()) {
    if (place > 0) process.stdout.write("\n");
    code = Math.max(code, await checkOne(tracker, place));
  }
  return code;
}

/** What the options ask for, or why it cannot be had, before any file is opened. */
function askedFor(options: CheckOptions) {
  return {
    bound: options.failOn === undefined ? null : failBound(options.failOn),
    asOf: asOfDay(options),
    onlyRows: options.rows === undefined ? undefined : rowSelection(options.rows),
    threads: options.threads === undefined ? undefined : threadsOption(options.threads),
  };
}

async function checkSheet(
  tracker: OpenTracker,
  output: OutputFile | null,
  { bound, asOf, onlyRows, threads: askedThreads }: Asked,
  options: CheckOptions,
): Promise<number> {
  refuseEmpty(tracker);
  if (onlyRows !== undefined) refuseForeignRows(onlyRows, tracker.layout);
  const context = await runContext(tracker, asOf, options);

  const printing = rowPrinting(options.format, tracker.layout.arrangement);
  const printer = reportPrinter(printing, {
    ...reportHead(tracker, context),
    // Rows that were not asked for would count as gone.
    ...(onlyRows === undefined ? {} : { earlier: null }),
  });
  const rows = tracker.layout.lastRow - tracker.layout.firstRow + 1;
  const bar = progressBar(rows);
  // What threads read is a sheet with a vendor a row; questionnaires are turned into one on this thread.
  const isAsked = tracker.layout.arrangement !== "vendor-a-row";
  const threads = isAsked
    ? 1
    : (askedThreads ?? threadCount(onlyRows?.size ?? rows, availableParallelism()));
  const wanted = { printing, bound };
  const blocks = openBlocks(tracker, context, { onlyRows, wanted, threads, watch: printer.watch });

  let isBoundMet = false;
  async function* digests(): AsyncIterable<readonly RowDigest[]> {
    for await (const block of blocks.blocks) {
      bar.advance(block.digests);
      printer.take(block);
      isBoundMet ||= block.isBoundMet;
      yield block.digests;
    }
  }
  try {
    const summary = await writeMarked(tracker, context, digests(), output, options);
    bar.end();
    printer.end(summary, writtenTo(output));
  } finally {
    bar.end();
    await blocks.close();
  }
  return isBoundMet ? exitCodes.boundMet : exitCodes.done;
}

function writtenTo(output: OutputFile | null): Written {
  if (output === null) return { kind: "nothing" };
  return output.stage === "marked" ? { kind: "file", path: output.path } : { kind: "on-the-way" };
}
