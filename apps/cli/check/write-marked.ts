import type { CheckContext } from "@scopefit/core/check-row";
import { SCOPEFIT_SHEET } from "@scopefit/tracker/writing/sheets/summary-sheet-name";
import type { PlannedRun } from "@scopefit/tracker/writing/plan/plan-basis";
import { planDigests } from "@scopefit/tracker/writing/plan/plan-edits";
import {
  readRegisters,
  type RegisterState,
} from "@scopefit/tracker/writing/registers/present-register";
import type { RowDigest } from "@scopefit/tracker/writing/row/row-digest";
import type { RunSummary } from "@scopefit/tracker/writing/sheets/run-summary";
import { asResult } from "@scopefit/xlsx/as-result";
import type { WorkbookError } from "@scopefit/xlsx/errors";
import { writeAtomically } from "@scopefit/xlsx/node/write-atomically";
import type { WorkbookFile } from "@scopefit/xlsx/read/open-workbook";

import { today } from "../input/day-option.ts";
import type { OpenTracker } from "../input/open-tracker.ts";
import { fileProblem, Refusal } from "../refusal.ts";
import type { OutputFile } from "./output-file.ts";
import { markedCsv } from "./marked-csv.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** How the marked file is written. */
export interface WriteOptions {
  readonly fast?: boolean;
  readonly breakSignature?: boolean;
  /** The rows that were asked for; all where absent. */
  readonly rows?: string;
}

const SMALL = 6;
const FAST = 1;

/** Takes every checked row and writes the marked file, if one is wanted; says what was found. */
export async function writeMarked(
  tracker: OpenTracker,
  context: CheckContext,
  digests: AsyncIterable<readonly RowDigest[]>,
  output: OutputFile | null,
  options: WriteOptions,
): Promise<RunSummary> {
  const { source, layout, mapping, part } = tracker;
  if (output !== null && tracker.file.kind === "workbook") {
    refuseSigned(tracker.file.workbook, options);
  }
  if (output !== null && tracker.file.kind === "csv" && layout.arrangement !== "vendor-a-row") {
    throw new Refusal(
      `${tracker.path}: this is a questionnaire, and what is found of it goes on a sheet of its own, which a text file cannot hold. Save it as .xlsx and check that.`,
    );
  }
  const registers = output === null ? [] : await registersOf(tracker);
  const run = planDigests(
    {
      source,
      layout,
      mapping,
      context,
      ranOn: today(),
      earlier: part,
      extent: options.rows === undefined ? "all-rows" : "some-rows",
      registers,
    },
    digests,
  );
  if ("kind" in run) {
    throw new Refusal(
      `${tracker.path}: sheet “${run.sheet}” has no free columns right of the table. Remove columns that are not needed.`,
    );
  }
  const hasRegisters = registers.some(({ kind }) => kind === "present");
  const done =
    output === null
      ? await drained(run)
      : await written(tracker, run, output, { ...options, hasRegisters });
  if (!done.ok) throw new Refusal(`${fileProblem(tracker.path, done.error)} Nothing was written.`);
  return run.summary();
}

/** The registers as they stand in a workbook; a CSV has none. */
async function registersOf({ file, path }: OpenTracker): Promise<readonly RegisterState[]> {
  if (file.kind === "csv") return [];
  const { sheets } = file.workbook;
  const read = await asResult(() => readRegisters(sheets.map(({ source }) => source)));
  if (!read.ok) throw new Refusal(fileProblem(path, read.error));
  return read.value;
}

type Done = { readonly ok: true } | { readonly ok: false; readonly error: WorkbookError };

/** Takes all rows, so that they are checked, and writes nothing. */
function drained(run: PlannedRun): Promise<Done> {
  return asResult(async () => {
    for await (const _ of run.plan.rows);
  });
}

async function written(
  { file }: OpenTracker,
  run: PlannedRun,
  output: OutputFile,
  { fast, hasRegisters }: WriteOptions & { readonly hasRegisters: boolean },
): Promise<Done> {
  return writeAtomically<unknown>(
    output.path,
    async (sink) => {
      if (file.kind === "workbook") {
        const level = fast === true ? FAST : SMALL;
        return writeWorkbook(file.workbook, run, sink, { level, hasRegisters });
      }
      return asResult(async () => {
        for await (const chunk of markedCsv(file.csv, run.plan)) await sink(chunk);
      });
    },
    { backup: true },
  );
}

/** Any change ends a digital signature; that is for the owner to decide. */
function refuseSigned({ isSigned }: WorkbookFile, { breakSignature }: WriteOptions): void {
  if (!isSigned || breakSignature === true) return;
  throw new Refusal(
    `the workbook is digitally signed and writing the “${SCOPEFIT_SHEET}” columns would end the signature. Add --break-signature to write all the same.`,
  );
}
