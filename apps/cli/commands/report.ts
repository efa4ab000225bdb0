import { mkdir, stat, writeFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";

import type { RunReport } from "@scopefit/tracker/report/run-report";
import { countOf } from "@scopefit/core/rule/words";
import { Command, Option } from "commander";

import { wholeRun } from "../check/whole-run.ts";
import { openTracker } from "../input/open-tracker.ts";
import { asOfDay, runContext, type RunOptions, withRunOptions } from "../input/run-options.ts";
import {
  type ReportFile,
  reportFiles,
  type ReportFormat,
  reportFormats,
  reportText,
} from "../output/report-files.ts";
import { refuseAt, Refusal } from "../refusal.ts";

interface ReportOptions extends RunOptions {
  readonly sheet?: string;
  readonly format?: ReportFormat;
  readonly output?: string;
}

/** `scopefit report FILE`: a memo, data for other programs, a calendar, or e-mails to the vendors. */
export function reportCommand(): Command {
  const command = new Command("report")
    .description(
      "write a report: memo, data, calendar of the dates that matter, e-mails to vendors",
    )
    .argument("<file>", "the tracker: .xlsx, .xlsm or .csv")
    .addOption(
      new Option(
        "--format <format>",
        "of the report (default: from the name of the output, else md; every one into a folder)",
      ).choices(reportFormats),
    )
    .option("-o, --output <path>", "write to this file or folder (default: print it)")
    .option(
      "--sheet <name>",
      "the sheet that holds the tracker (default: the one that reads like one)",
    );
  return withRunOptions(command).action(async (file: string, options: ReportOptions) => {
    const target = await targetFor(file, options);
    const tracker = await openTracker(file, options.sheet);
    const context = await runContext(tracker, asOfDay(options), options);
    const run = (await wholeRun(tracker, context)).report();
    await writeReport(run, target, stemOf(file));
  });
}

/** Where a report goes, and in which formats. */
type ReportTarget =
  | { readonly kind: "print"; readonly format: Exclude<ReportFormat, "eml"> }
  | { readonly kind: "file"; readonly path: string; readonly format: Exclude<ReportFormat, "eml"> }
  | { readonly kind: "folder"; readonly path: string; readonly formats: readonly ReportFormat[] };

async function targetFor(input: string, options: ReportOptions): Promise<ReportTarget> {
  const { output, format } = options;
  if (output === undefined) {
    if (format === "eml") {
      throw new Refusal("e-mails are one file a vendor. Name a folder for them with -o.");
    }
    return { kind: "print", format: format ?? "md" };
  }
  if (resolve(output) === resolve(input)) {
    throw new Refusal(`the output ${output} is the tracker itself. Name another file or a folder.`);
  }
  const ofName = reportFormats.find((it) => `.${it}` === extname(output).toLowerCase());
  const isFolder = await isExistingFolder(output);
  if (isFolder || format === "eml" || /[\\/]$/u.test(output) || extname(output) === "") {
    const formats = format === undefined ? reportFormats : [format];
    return { kind: "folder", path: output, formats };
  }
  const chosen = format ?? ofName;
  if (chosen === undefined || chosen === "eml") {
    throw new Refusal(
      `the output ${output} does not say which format. Add --format, one of ${reportFormats.join(", ")}; e-mails need a folder.`,
    );
  }
  return { kind: "file", path: output, format: chosen };
}

async function isExistingFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (it) => it.isDirectory(),
    () => false,
  );
}

function stemOf(file: string): string {
  return basename(file, extname(file));
}

async function writeReport(run: RunReport, target: ReportTarget, stem: string): Promise<void> {
  switch (target.kind) {
    case "print":
      process.stdout.write(reportText(target.format, run));
      return;
    case "file":
      await write(target.path, reportText(target.format, run));
      process.stdout.write(`Wrote ${target.path}.\n`);
      return;
    case "folder": {
      const files = target.formats.flatMap((format) => reportFiles(format, run, stem));
      await writeAll(target.path, files);
      process.stdout.write(`Wrote ${countOf(files.length, "file")} to ${target.path}.\n`);
    }
  }
}

async function writeAll(folder: string, files: readonly ReportFile[]): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(refuseAt(folder));
  for (const { name, content } of files) await write(join(folder, name), content);
}

async function write(path: string, content: string): Promise<void> {
  await writeFile(path, content).catch(refuseAt(path));
}
