import type { EditPlan } from "@scopefit/tracker/writing/plan/edit-plan";

import { WorkbookReadError, type WorkbookError } from "../errors.ts";
import type { WorkbookFile } from "../read/open-workbook.ts";
import { failure, success, type Result } from "../result.ts";
import { DeflatingPart } from "../zip/deflating-part.ts";
import { writeZip, type ZipSink, type ZipSource } from "../zip/zip-writer.ts";
import { readEntryChunks } from "../zip/read-entry.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { type ClosingChanges, closingChanges } from "./parts/closing-changes.ts";
import { CONTENT_TYPES_PART } from "./parts/gathered-parts.ts";
import { findScopefitPart } from "./parts/custom-xml.ts";
import { partsOnlyOf } from "./parts/package-parts.ts";
import { relationshipsPartOf } from "./parts/part-names.ts";
import { patchSheet } from "./sheet/patch-sheet.ts";
import { type PreparedTarget, prepareTarget } from "./prepare-target.ts";
import { stylesPartOf } from "./styles/styles-part.ts";

/** What was done to the workbook. */
export interface ApplySummary {
  readonly rowsWritten: number;
  /** Whether the table of the plan was grown, or held our columns already. */
  readonly isInTable: boolean;
  /** The sheets of ours, by the names that they have in the workbook. */
  readonly sheets: readonly string[];
  /** Of the new file, in bytes. */
  readonly size: number;
}

export interface ApplyOptions {
  /** How hard new parts are deflated, from 1 (fast) to 9 (small). */
  readonly level?: number;
  /**
   * How much of the patched sheet may be held, in bytes before they are deflated. A sheet that fits
   * is finished before anything is written, so that every part keeps its place. Of a larger one, the parts that list
   * what was added (content types, workbook, styles) come right behind it.
   */
  readonly heldBytes?: number;
}

/** How hard new parts are deflated where nobody asks for another level. */
export const DEFAULT_LEVEL = 6;
const DEFAULT_HELD_BYTES = 24 * 1024 * 1024;

/** What a cell of ours comes to on average, generously, in bytes of XML. */
const BYTES_PER_CELL = 1024;

/**
 * Writes a workbook with a plan applied to it. Parts that the plan does not touch are copied as they
 * are compressed; the sheet is streamed, pulling the rows of the plan as it goes; `closing` is asked
 * when all are written. After an error, what the sink was given is of no use.
 */
export async function applyEditPlan(
  workbook: WorkbookFile,
  plan: EditPlan,
  sink: ZipSink,
  options: ApplyOptions = {},
): Promise<Result<ApplySummary, WorkbookError>> {
  try {
    const target = await prepareTarget(workbook, plan);
    const run = new PatchRun(workbook, plan, target, options);
    const written = await writeZip(run.sources(), workbook.codec, sink);
    if (!written.ok) return written;
    return success({ ...run.summary(), ...written.value });
  } catch (error) {
    if (error instanceof WorkbookReadError) return failure(error.error);
    throw error;
  }
}

class PatchRun {
  readonly #workbook: WorkbookFile;
  readonly #plan: EditPlan;
  readonly #target: PreparedTarget;
  readonly #level: number;
  readonly #heldBytes: number;
  readonly #sheet: ReturnType<typeof patchSheet>;
  #closing: ClosingChanges | null = null;

  constructor(
    workbook: WorkbookFile,
    plan: EditPlan,
    target: PreparedTarget,
    options: ApplyOptions,
  ) {
    this.#workbook = workbook;
    this.#plan = plan;
    this.#target = target;
    this.#level = options.level ?? DEFAULT_LEVEL;
    this.#heldBytes = options.heldBytes ?? DEFAULT_HELD_BYTES;
    this.#sheet = patchSheet(readEntryChunks(target.entry, workbook.codec), target.edit);
  }

  summary(): Omit<ApplySummary, "size"> {
    const { table } = this.#target;
    return {
      rowsWritten: this.#sheet.rowsWritten(),
      isInTable: table !== null && table.headings.size > 0,
      sheets: this.#closing?.sheets ?? [],
    };
  }

  /** The entries of the new archive, in their order. */
  async *sources(): AsyncIterable<ZipSource> {
    const part = this.#sheetPart();
    const isWhole = await part.hold(this.#heldBytes);
    const late = isWhole ? new Set<string>() : this.#partsKnownLate();
    const waiting: ZipEntry[] = [];
    let isSheetWritten = false;
    for (const entry of this.#workbook.archive.entries) {
      if (entry === this.#target.entry) {
        yield { kind: "deflating", part };
        isSheetWritten = true;
        for (const kept of waiting) yield* this.#source(kept);
      } else if (!isSheetWritten && late.has(entry.name)) {
        waiting.push(entry);
      } else {
        yield* isWhole || isSheetWritten ? this.#source(entry) : this.#earlySource(entry);
      }
    }
    for (const { name, bytes } of this.#changes().added) yield this.#new(name, bytes);
  }

  #sheetPart(): DeflatingPart {
    const { name, size } = this.#target.entry;
    const { firstRow, lastRow, columns } = this.#plan.target;
    const cells = (lastRow - firstRow + 2) * columns.length;
    const maxSize = size + cells * BYTES_PER_CELL;
    const content = this.#sheet.chunks;
    return new DeflatingPart({ name, content, level: this.#level, maxSize }, this.#workbook.codec);
  }

  /** An entry, once all is known. */
  *#source(entry: ZipEntry): Iterable<ZipSource> {
    const bytes = this.#changes().of(entry.name);
    if (bytes === null) return;
    if (bytes === undefined) yield* this.#earlySource(entry);
    else yield this.#new(entry.name, bytes);
  }

  /** An entry for which it does not matter what the closing says. */
  *#earlySource(entry: ZipEntry): Iterable<ZipSource> {
    const { table } = this.#target;
    const isTable = table !== null && entry === this.#workbook.archive.entry(table.part);
    yield isTable ? this.#new(entry.name, table.bytes) : { kind: "copy", entry };
  }

  #new(name: string, bytes: Uint8Array): ZipSource {
    return { kind: "new", name, content: [bytes], level: this.#level };
  }

  #changes(): ClosingChanges["changes"] {
    this.#closing ??= closingChanges(
      this.#workbook,
      this.#plan,
      this.#target,
      this.#plan.closing(),
    );
    return this.#closing.changes;
  }

  /**
   * The entries that the closing may change: the lists of parts, the styles, and whatever looks like
   * a sheet of ours, since which of those will be replaced is not known before.
   */
  #partsKnownLate(): ReadonlySet<string> {
    const workbook = this.#workbook;
    const { names, sheet: target } = this.#target;
    const marked = workbook.sheets.filter(
      ({ name }) =>
        name !== target.name &&
        names.get(name.toLowerCase())?.some((it) => it.name.startsWith("_scopefit")),
    );
    const sheets = marked.flatMap(({ path }) => [path, ...partsOnlyOf(workbook, path)]);
    const parts = [
      CONTENT_TYPES_PART,
      workbook.path,
      relationshipsPartOf(workbook.path),
      stylesPartOf(workbook),
      findScopefitPart(workbook, workbook.relationships),
      ...sheets.flatMap((part) => [part, relationshipsPartOf(part)]),
    ];
    return new Set(
      parts.flatMap((part) => (part === null ? [] : (workbook.archive.entry(part)?.name ?? []))),
    );
  }
}
