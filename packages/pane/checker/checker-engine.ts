import { type CheckContext, checkRows, type CheckedRow } from "@scopefit/core/check-row";
import { noNeighbours, type RowNeighbours } from "@scopefit/core/facts/row-neighbours";
import type { VendorRecord } from "@scopefit/core/facts/vendor-record";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { IsoDay } from "@scopefit/core/reading/iso-day";
import type { Rule } from "@scopefit/core/rule/rule";
import type { Gazetteer } from "@scopefit/places/gazetteer";
import type { GridRow, SheetShape, SheetSource } from "@scopefit/tracker/layout/grid";
import { neighboursByRow } from "@scopefit/tracker/reading/read-beside-others";
import { readRecords } from "@scopefit/tracker/reading/read-records";
import { type VendorMail, vendorMails } from "@scopefit/tracker/report/mail/vendor-mails";
import { noticesFor } from "@scopefit/tracker/report/notices";
import { reportCollector } from "@scopefit/tracker/report/report-collector";
import type { RunReport } from "@scopefit/tracker/report/run-report";
import {
  problemWithRows,
  type UnderstoodTracker,
  understandTracker,
} from "@scopefit/tracker/understand-tracker";
import type { PlannedRow } from "@scopefit/tracker/writing/edit-plan";
import { type NewColumns, planNewColumns } from "@scopefit/tracker/writing/new-columns";
import { planDigests } from "@scopefit/tracker/writing/plan-edits";
import { digestRow, type RowDigest } from "@scopefit/tracker/writing/row-digest";
import { partXml, readPartXml, type WorkbookPart } from "@scopefit/tracker/writing/workbook-part";

import type { AnswerCell } from "./answer-cell.ts";
import { breath } from "./breath.ts";
import type { ChangedRow } from "./changed-row.ts";
import type {
  Checker,
  CheckEnd,
  CheckOrder,
  CheckProgress,
  KeptPart,
  PartView,
  Planned,
  PlanOrder,
  Reread,
  RowsAgain,
  Slice,
  Understood,
  WriteGuard,
} from "./checker.ts";
import { columnSamples, type ColumnSamples } from "./column-samples.ts";
import { changedCells, type DraftPlan, draftPlan, writtenCells } from "./draft-plan.ts";
import { findCandidates } from "./find-candidates.ts";
import { HeldResults } from "./held-results.ts";
import { type HeldSheet, holdSheet, textIn } from "./held-sheet.ts";
import { changedPart, emptyPart, type PartChange, partView } from "./part-change.ts";
import { reportFile } from "./report-file.ts";
import type { ReportFile, ReportFormat } from "./report-format.ts";
import { type CellChip, type RowDetail, rowDetail } from "./row-detail.ts";
import { rowEntry } from "./row-entry.ts";
import { rowFingerprint } from "./row-fingerprint.ts";
import { ruleView, type RuleView } from "./rule-view.ts";
import type { TrackerCandidate, TrackerView } from "./tracker-view.ts";
import { trackerViewOf } from "./tracker-view-of.ts";

/** What checks are made with. */
export interface CheckerKnowledge {
  readonly rules: readonly Rule[];
  /** Where places are; asked for once, at the first check. */
  readonly loadPlaces: () => Promise<Gazetteer>;
}

/** How many rows are checked before progress is told and a cancel is heard. */
const SLICE_ROWS = 40;

/** A sheet that has been taken, with the table of it that is meant and what was understood of it. */
interface OpenSheet {
  readonly held: HeldSheet;
  readonly table: string | null;
  readonly decisions: PartView["decisions"];
  readonly tracker: UnderstoodTracker | null;
}

/** The last run: what it was made with and the rows it finished. */
interface Run {
  readonly context: CheckContext;
  readonly rows: readonly number[];
  /** What the other rows of the sheet said of each row when the run began. */
  readonly neighbours: ReadonlyMap<number, RowNeighbours>;
}

/**
 * The checker itself, wherever it runs. It holds the rows of one sheet and, of each checked row, no
 * more than list and plan need; the detail of a row is worked out again when it is asked for.
 */
export class CheckerEngine implements Checker {
  readonly #knowledge: CheckerKnowledge;
  readonly #listeners = new Set<(progress: CheckProgress) => void>();
  readonly #results = new HeldResults();
  #sheet: OpenSheet | null = null;
  #part: WorkbookPart | null = null;
  #run: Run | null = null;
  #draft: DraftPlan | null = null;
  #isCancelled = false;

  constructor(knowledge: CheckerKnowledge) {
    this.#knowledge = knowledge;
  }

  candidates({
    shape,
    rows,
  }: {
    readonly shape: SheetShape;
    readonly rows: readonly GridRow[];
  }): Promise<readonly TrackerCandidate[]> {
    return findCandidates(shape, rows);
  }

  async takeSheet({
    shape,
    table,
  }: {
    readonly shape: SheetShape;
    readonly table: string | null;
  }): Promise<void> {
    this.#sheet = { held: holdSheet(shape, table), table, decisions: [], tracker: null };
    this.#results.clear();
    this.#run = null;
    this.#draft = null;
    return Promise.resolve();
  }

  async takeRows(rows: readonly GridRow[]): Promise<void> {
    this.#openSheet().held.add(rows);
    return Promise.resolve();
  }

  async takePart(xml: string | null): Promise<PartView> {
    this.#part = xml === null ? null : readPartXml(xml);
    return Promise.resolve(partView(this.#part));
  }

  async keep({
    xml,
    change,
  }: {
    readonly xml: string | null;
    readonly change: PartChange;
  }): Promise<KeptPart> {
    const now = xml === null ? null : readPartXml(xml);
    this.#part = changedPart(now ?? emptyPart, change);
    return Promise.resolve({ xml: partXml(this.#part), part: partView(this.#part) });
  }

  async understand(decisions: PartView["decisions"]): Promise<Understood> {
    const { held, table } = this.#openSheet();
    const understanding = await understandTracker(held.source, new Map(decisions));
    const tracker = understanding.ok ? understanding.value : null;
    this.#sheet = { held, table, decisions, tracker };
    if (!understanding.ok) return { ok: false, problem: understanding.error };
    const problem = problemWithRows(understanding.value);
    if (problem !== null) return { ok: false, problem };
    const view = await this.#view();
    this.#results.keepOnly(new Set(view.vendorRows));
    return { ok: true, tracker: view };
  }

  async takeRowsAgain(again: RowsAgain): Promise<Reread> {
    const { held, tracker, decisions } = this.#openSheet();
    const columns = tracker === null ? new Set<number>() : columnsRead(tracker);
    const before = new Map(held.between(again).map((row) => [row.row, row]));
    held.replace(again);

    const touched = [...before.keys(), ...again.rows.map(({ row }) => row)];
    const changed = new Set(
      touched.filter(
        (row) =>
          rowFingerprint(before.get(row), columns) !== rowFingerprint(held.row(row), columns),
      ),
    );
    for (const [row, was] of before) if (changed.has(row)) this.#results.keepAsChecked(row, was);
    const understood = await this.understand(decisions);
    const vendors = understood.ok ? understood.tracker.vendorRows : [];
    return { changed: vendors.filter((row) => changed.has(row)), understood };
  }

  async check({ rows, asOf, policy, waivers }: CheckOrder): Promise<CheckEnd> {
    const { held, tracker } = this.#understood();
    this.#isCancelled = false;
    const places = await this.#knowledge.loadPlaces();
    const context = { rules: this.#knowledge.rules, policy, asOf, places, waivers };
    if (!isSameBasis(this.#run?.context, context)) this.#results.clear();

    const onlyRows = new Set(rows);
    const total = (await this.#view()).vendorRows.filter((row) => onlyRows.has(row)).length;
    const done: number[] = [];
    const neighbours = await neighboursByRow(held.source, tracker);
    this.#run = { context, rows: done, neighbours };
    for await (const records of readRecords(held.source, { ...tracker, onlyRows })) {
      for (let from = 0; from < records.length; from += SLICE_ROWS) {
        if (this.#isCancelled) return { kind: "cancelled", done: done.length, total };
        const slice = records.slice(from, from + SLICE_ROWS);
        const checked = checkRows(slice.map(besideOthers(neighbours)), context);
        done.push(...checked.map(({ row }) => row));
        this.#tell(checked, done.length, total);
        await breath();
      }
    }
    return { kind: "finished", done: done.length, total };
  }

  async cancel(): Promise<void> {
    this.#isCancelled = true;
    return Promise.resolve();
  }

  async detail(row: number): Promise<RowDetail | null> {
    if (this.#run === null || this.#results.get(row) === undefined) return null;
    const record = await this.#recordOf(row);
    if (record === null) return null;
    const [checked] = checkRows([record], this.#run.context);
    if (checked === undefined) return null;
    const { rules } = this.#knowledge;
    return rowDetail(checked, { rules, chipOf: (address) => chipIn(record, address) });
  }

  async ruleTitles(): Promise<Readonly<Record<string, string>>> {
    return Promise.resolve(
      Object.fromEntries(this.#knowledge.rules.map(({ id, title }) => [id, title])),
    );
  }

  async rules(): Promise<readonly RuleView[]> {
    return Promise.resolve(this.#knowledge.rules.map(ruleView));
  }

  columnSamples(): Promise<readonly ColumnSamples[]> {
    const { held, tracker } = this.#understood();
    return columnSamples(held.source, tracker.layout);
  }

  async answerCells({
    row,
    fields,
  }: {
    readonly row: number;
    readonly fields: readonly FieldId[];
  }): Promise<readonly AnswerCell[]> {
    const { held, tracker } = this.#understood();
    const sheet = held.source.shape.name;
    return Promise.resolve(
      tracker.mapping.columns.flatMap(({ column, heading, field }) =>
        field === null || !fields.includes(field)
          ? []
          : [{ field, sheet, row, column, heading, text: textIn(held.row(row), column) }],
      ),
    );
  }

  async vendorMails(): Promise<readonly VendorMail[]> {
    if (this.#run === null) return [];
    return vendorMails(await this.#report(this.#run, "", this.#run.context.asOf));
  }

  async report({
    format,
    file,
    ranOn,
  }: {
    readonly format: ReportFormat;
    readonly file: string;
    readonly ranOn: IsoDay;
  }): Promise<ReportFile> {
    return reportFile(await this.#report(this.#finishedRun(), file, ranOn), format);
  }

  async plan({ ranOn, registers }: PlanOrder): Promise<Planned> {
    const { held, tracker } = this.#understood();
    const run = this.#finishedRun();
    const { vendorRows } = await this.#view();
    const isWhole = vendorRows.every((row) => this.#results.get(row) !== undefined);
    const extent = isWhole ? ("all-rows" as const) : ("some-rows" as const);
    const { context } = run;
    const basis = { ...tracker, shape: held.source.shape, context, ranOn, extent, registers };
    const others = this.#results.digestsBesides(new Set(run.rows));
    const planned = planDigests({ ...basis, earlier: this.#part }, this.#digests(run.rows), others);
    if ("kind" in planned) return { kind: "no-room" };

    const draft = await draftPlan(planned.plan);
    this.#draft = draft;
    const changed = draft.rows.map((row) => changedCells(row, draft.target, held).length);
    return {
      kind: "plan",
      target: draft.target,
      closing: draft.closing,
      guard: this.#guard(tracker, run.rows),
      rowCount: draft.rows.length,
      cellsChanged: changed.reduce((sum, cells) => sum + cells, 0),
      registerEdits: planned.registerEdits(),
    };
  }

  async plannedRows({ from, count }: Slice): Promise<readonly PlannedRow[]> {
    return Promise.resolve(this.#plan().rows.slice(from, from + count));
  }

  async changedRows({ from, count }: Slice): Promise<readonly ChangedRow[]> {
    const { held } = this.#openSheet();
    const { rows, target } = this.#plan();
    return Promise.resolve(
      rows.slice(from, from + count).map((row) => {
        const entry = this.#results.get(row.row)?.entry;
        return {
          row: row.row,
          vendor: entry?.vendor ?? "",
          reason: entry?.reason ?? "",
          cells: changedCells(row, target, held),
        };
      }),
    );
  }

  async takeWritten({
    passedOver,
  }: {
    readonly passedOver: readonly number[];
  }): Promise<TrackerView> {
    const { held, decisions } = this.#openSheet();
    const { rows, target, closing } = this.#plan();
    const skipped = new Set(passedOver);
    const headings = { row: target.headerRow, texts: target.columns.map(({ heading }) => heading) };
    for (const planned of [headings, ...rows]) {
      if (skipped.has(planned.row)) continue;
      held.put(writtenCells(planned, target, held));
    }
    await this.takePart(closing.part);
    await this.understand(decisions);
    return this.#view();
  }

  async planColumns(fields: readonly FieldId[]): Promise<NewColumns | null> {
    return Promise.resolve(planNewColumns(this.#understood().tracker.layout, fields));
  }

  onProgress(listener: (progress: CheckProgress) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#isCancelled = true;
    this.#listeners.clear();
  }

  #openSheet(): OpenSheet {
    if (this.#sheet === null) throw new Error("No sheet has been taken.");
    return this.#sheet;
  }

  #understood(): { readonly held: HeldSheet; readonly tracker: UnderstoodTracker } {
    const { held, tracker } = this.#openSheet();
    if (tracker === null) throw new Error("The sheet has not been understood.");
    return { held, tracker };
  }

  #finishedRun(): Run {
    if (this.#run === null) throw new Error("No row has been checked.");
    return this.#run;
  }

  #plan(): DraftPlan {
    if (this.#draft === null) throw new Error("Nothing has been planned.");
    return this.#draft;
  }

  #view(): Promise<TrackerView> {
    const { held, tracker } = this.#understood();
    const { table } = this.#openSheet();
    return trackerViewOf(tracker, held.source, { sheet: held.source.shape.name, table });
  }

  #tell(checked: readonly CheckedRow[], done: number, total: number): void {
    const entries = checked.map((row) => this.#hold(row));
    const vendor = entries.at(-1)?.vendor ?? "";
    for (const listener of this.#listeners) listener({ done, total, vendor, entries });
  }

  #hold(checked: CheckedRow) {
    const { held, tracker } = this.#understood();
    const digest = digestRow(checked);
    const entry = rowEntry(checked, digest);
    const fingerprint = rowFingerprint(held.row(checked.row), columnsRead(tracker));
    this.#results.set(checked.row, { digest, entry, fingerprint });
    return entry;
  }

  /** What a report says of all rows that have been checked: they are checked again, as they were then. */
  async #report({ context }: Run, file: string, ranOn: IsoDay): Promise<RunReport> {
    const { held, tracker } = this.#understood();
    const { mapping } = tracker;
    const { rules, policy, asOf } = context;
    const collector = reportCollector({
      file,
      sheet: held.source.shape.name,
      asOf,
      policy,
      rules,
      notices: noticesFor({ mapping, source: held.source, warnings: [] }),
      ranOn,
      earlier: null,
    });
    const rows = this.#results.rows();
    for (let from = 0; from < rows.length; from += SLICE_ROWS) {
      const records: VendorRecord[] = [];
      for (const row of rows.slice(from, from + SLICE_ROWS)) {
        const record = await this.#recordOf(row);
        if (record !== null) records.push(record);
      }
      checkRows(records, context).forEach(collector.add);
      await breath();
    }
    return collector.report();
  }

  async *#digests(rows: readonly number[]): AsyncIterable<readonly RowDigest[]> {
    yield await Promise.resolve(rows.flatMap((row) => this.#results.get(row)?.digest ?? []));
  }

  #guard(tracker: UnderstoodTracker, rows: readonly number[]): WriteGuard {
    return {
      columns: [...columnsRead(tracker)],
      fingerprints: rows.flatMap((row) => {
        const fingerprint = this.#results.get(row)?.fingerprint;
        return fingerprint === undefined ? [] : [[row, fingerprint] as const];
      }),
    };
  }

  /** The record of a row as it was when it was checked. */
  async #recordOf(row: number): Promise<VendorRecord | null> {
    const { held, tracker } = this.#understood();
    const cells = this.#results.asChecked(row) ?? held.row(row);
    if (cells === undefined) return null;
    for await (const [record] of readRecords(onlyRow(held.source, cells), tracker)) {
      return record === undefined ? null : besideOthers(this.#finishedRun().neighbours)(record);
    }
    return null;
  }
}

/** Tells a record what the other rows say of it. */
function besideOthers(neighbours: ReadonlyMap<number, RowNeighbours>) {
  return (record: VendorRecord): VendorRecord => ({
    ...record,
    neighbours: neighbours.get(record.row) ?? noNeighbours,
  });
}

/** The columns that a verdict is read from. */
function columnsRead({ layout, mapping }: UnderstoodTracker): ReadonlySet<number> {
  const mapped = mapping.columns.filter(({ field }) => field !== null);
  return new Set([layout.firstColumn, ...mapped.map(({ column }) => column)]);
}

/** Whether what was found for one context still holds in another. */
function isSameBasis(before: CheckContext | undefined, { asOf, policy }: CheckContext): boolean {
  if (before === undefined) return true;
  return before.asOf === asOf && JSON.stringify(before.policy) === JSON.stringify(policy);
}

function onlyRow(source: SheetSource, row: GridRow): SheetSource {
  return {
    shape: source.shape,
    async *rows() {
      yield await Promise.resolve([row]);
    },
  };
}

function chipIn(record: VendorRecord, address: string): CellChip {
  for (const cells of record.cells.values()) {
    const cell = cells.find((it) => it.address === address);
    if (cell !== undefined) return { address, heading: cell.heading, text: cell.content.text };
  }
  return { address, heading: "", text: "" };
}
