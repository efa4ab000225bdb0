import { basename } from "node:path";

import { diffRuns, type RunDiff } from "@scopefit/tracker/history/run-diff";
import { sinceLastRun } from "@scopefit/tracker/report/diff-lines";
import { diffJson } from "@scopefit/tracker/report/json/diff-json";
import { diffMarkdown } from "@scopefit/tracker/report/markdown/diff-markdown";
import { Command, Option } from "commander";

import { wholeRun } from "../check/whole-run.ts";
import { openTracker } from "../input/open-tracker.ts";
import { asOfDay, runContext, type RunOptions, withRunOptions } from "../input/run-options.ts";
import { diffText } from "../output/diff-report.ts";
import { printJson } from "../output/json.ts";
import { Refusal } from "../refusal.ts";

const formats = ["text", "json", "md"] as const;

interface DiffOptions extends RunOptions {
  readonly sheet?: string;
  readonly format: (typeof formats)[number];
}

/** `scopefit diff A B`: what has changed from one file to another, or since the last run of one. */
export function diffCommand(): Command {
  const command = new Command("diff")
    .description("show what has changed from one tracker to another, or since its last run")
    .argument("<before>", "the earlier tracker; alone, it is compared with its own last run")
    .argument("[after]", "the later tracker")
    .option(
      "--sheet <name>",
      "the sheet that holds the tracker (default: the one that reads like one)",
    )
    .addOption(new Option("--format <format>", "what to print").choices(formats).default("text"));
  return withRunOptions(command).action(
    async (before: string, after: string | undefined, options: DiffOptions) => {
      const { since, diff } =
        after === undefined
          ? await sinceOwnLastRun(before, options)
          : await betweenFiles(before, after, options);
      printDiff(since, diff, options);
    },
  );
}

interface Comparison {
  /** What the later run is compared with, as the start of a sentence. */
  readonly since: string;
  readonly diff: RunDiff;
}

async function sinceOwnLastRun(file: string, options: DiffOptions): Promise<Comparison> {
  const tracker = await openTracker(file, options.sheet);
  const context = await runContext(tracker, asOfDay(options), options);
  const run = await wholeRun(tracker, context);
  const { diff } = run.report();
  if (diff === null) {
    throw new Refusal(
      `${file} holds no earlier run to compare with. Name a second file, or mark the tracker with “scopefit check ${file} --in-place” first.`,
    );
  }
  return { since: sinceLastRun(diff), diff };
}

/** Both files are checked for one day under one policy, the later one's, so that only rows differ. */
async function betweenFiles(
  before: string,
  after: string,
  options: DiffOptions,
): Promise<Comparison> {
  const earlier = await openTracker(before, options.sheet);
  const later = await openTracker(after, options.sheet);
  const asOf = asOfDay(options);
  const context = await runContext(later, asOf, options);
  const { waivers = [] } = await runContext(earlier, asOf, options);
  const was = await wholeRun(earlier, { ...context, waivers });
  const is = await wholeRun(later, context);
  return {
    since: `From ${basename(before)} to ${basename(after)}`,
    diff: diffRuns(was.record(), is.record()),
  };
}

function printDiff(since: string, diff: RunDiff, { format }: DiffOptions): void {
  switch (format) {
    case "json":
      printJson(diffJson(diff));
      break;
    case "md":
      process.stdout.write(diffMarkdown(since, diff));
      break;
    case "text":
      process.stdout.write(diffText(since, diff));
  }
}
