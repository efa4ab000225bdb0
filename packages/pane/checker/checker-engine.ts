import { checkRows, type CheckedRow } from "@scopefit/core/check-row";
import type { VendorRecord } from "@scopefit/core/facts/vendor-record";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { type IsoDay, isoDay } from "@scopefit/core/reading/dates/iso-day";
import type { Rule } from "@scopefit/core/rule/rule";
import type { Gazetteer } from "@scopefit/places/gazetteer";
import { changedSince, keyedRows } from "@scopefit/tracker/history/changed-since";
import { unpackedRun } from "@scopefit/tracker/history/run-record";
import type { GridRow } from "@scopefit/tracker/layout/grid";
import { type VendorMail, vendorMails } from "@scopefit/tracker/report/mail/vendor-mails";
import type { RunReport } from "@scopefit/tracker/report/run-report";
import type { PlannedRow, PlannedSheet } from "@scopefit/tracker/writing/plan/edit-plan";
import { type NewColumns, planNewColumns } from "@scopefit/tracker/writing/plan/new-columns";
import { planDigests } from "@scopefit/tracker/writing/plan/plan-edits";
import { planRestore } from "@scopefit/tracker/writing/replaced/plan-restore";
import { resultsSheet } from "@scopefit/tracker/writing/sheets/results-sheet";
import { digestRow, type RowDigest } from "@scopefit/tracker/writing/row/row-digest";
import {
  partXml,
  readPartXml,
  type WorkbookPart,
} from "@scopefit/tracker/writing/part/workbook-part";
import { recordOfSheet, type SheetRecord } from "@scopefit/tracker/writing/part/sheet-record";

import type { AnswerCell } from "./run/answer-cell.ts";
import { breath } from "./run/breath.ts";
import type { ChangedRow } from "./run/changed-row.ts";
import { CheckRun } from "./run/check-run.ts";
import type {
  AfterWrite,
  Checker,
  CheckEnd,
  CheckOrder,
  CheckProgress,
  KeptPart,
  PartView,
  Planned,
  PlannedRestore,
  PlanOrder,
  Reread,
  RowsAgain,
  Slice,
  Understood,
  WriteGuard,
} from "./checker.ts";
import type { Asks } from "./worker/checker-protocol.ts";
import { collectReport } from "./report/collect-report.ts";
import { columnSamples, type ColumnSamples } from "./sheet/column-samples.ts";
import { findCandidates } from "./sheet/find-candidates.ts";
import { HeldResults } from "./run/held-results.ts";
import { textIn } from "./sheet/held-sheet.ts";
import { changedPart, emptyPart, partView } from "./run/part-change.ts";
import { PlannedAnswers } from "./run/planned-answers.ts";
import { PlannedWrite } from "./run/planned-write.ts";
import { reportFile } from "./report/report-file.ts";
import type { ReportFile } from "./report/report-format.ts";
import { chipIn, type RowDetail, rowDetail } from "./views/row-detail.ts";
import { rowEntry } from "./views/row-entry.ts";
import { rowFingerprint } from "./run/row-fingerprint.ts";
import { ruleView, type RuleView } from "./views/rule-view.ts";
import { TakenSheet } from "./sheet/taken-sheet.ts";
import type { TrackerCandidate } from "./sheet/tracker-view.ts";

/** What checks are made with. */
export interface CheckerKnowledge {
  readonly rules: readonly Rule[];
  /** Where places are; asked for once, at the first check. */
  readonly loadPlaces: () => Promise<Gazetteer>;
}

/** How many rows are checked before progress is told and a cancel is heard. */
const SLICE_ROWS = 40;

/**
 * The checker itself, wherever it runs. It holds the rows of one sheet and, of each checked row, no
 * more than list and plan need; the detail of a row is worked out again when it is asked for.
 */
export class CheckerEngine implements Checker {
  readonly #knowledge: CheckerKnowledge;
  readonly #listeners = new Set<(progress: CheckProgress) => void>();
  readonly #results = new HeldResults();
  #taken: TakenSheet | null = null;
  #part: WorkbookPart | null = null;
  #lastRun: CheckRun | null = null;
  #planned: PlannedWrite | PlannedAnswers | null = null;
  #isCancelled = false;

  constructor(knowledge: CheckerKnowledge) {
    this.#knowledge = knowledge;
  }

  candidates({ shape, rows }: Asks["candidates"]): Promise<readonly TrackerCandidate[]> {
    return findCandidates(shape, rows);
  }

  async takeSheet({ shape, table }: Asks["takeSheet"]): Promise<void> {
    this.#taken = new TakenSheet(shape, table);
    this.#forgetResults();
    return Promise.resolve();
  }

  async takeRows(rows: readonly GridRow[]): Promise<void> {
    this.#sheet().held.add(rows);
    return Promise.resolve();
  }

  async takePart(xml: string | null): Promise<PartView> {
    this.#part = xml === null ? null : readPartXml(xml);
    return Promise.resolve(this.#partView());
  }

  async keep({ xml, change }: Asks["keep"]): Promise<KeptPart> {
    const now = xml === null ? null : readPartXml(xml);
    this.#part = changedPart(now ?? emptyPart, change);
    return Promise.resolve({ xml: partXml(this.#part), part: this.#partView() });
  }

  async understand(decisions: PartView["decisions"]): Promise<Understood> {
    return this.#keepingVendors(await this.#sheet().understand(decisions));
  }

  async changedSinceLastRun(): Promise<readonly number[]> {
    const sheet = this.#sheet();
    const record = this.#keptOf(this.#part, sheet)?.lastRun ?? null;
    if (record === null) return [];
    const now = await keyedRows(sheet.source(), sheet.tracker(), isoDay(record.asOf));
    return changedSince(unpackedRun(record).rows, now);
  }

  async takeRowsAgain(again: RowsAgain): Promise<Reread> {
    const sheet = this.#sheet();
    const { understood, changed, isReadDifferently, isTurned } = await sheet.takeAgain(again);
    if (isTurned) this.#forgetResults();
    for (const [row, was] of changed) if (was !== undefined) this.#results.keepAsChecked(row, was);
    const kept = this.#keepingVendors(understood);
    const vendors = kept.ok ? kept.tracker.vendorRows : [];
    return { changed: vendors.filter((row) => isReadDifferently || changed.has(row)), understood };
  }

  async check({ rows, asOf, policy, waivers }: CheckOrder): Promise<CheckEnd> {
    const sheet = this.#sheet();
    this.#isCancelled = false;
    const places = await this.#knowledge.loadPlaces();
    const context = { rules: this.#knowledge.rules, policy, asOf, places, waivers };
    if (this.#lastRun?.hasBasisOf(context) === false) this.#results.clear();

    const onlyRows = new Set(rows);
    const total = (await sheet.view()).vendorRows.filter((row) => onlyRows.has(row)).length;
    const run = await CheckRun.begin(sheet, context);
    this.#lastRun = run;
    for await (const records of run.records(onlyRows)) {
      for (let from = 0; from < records.length; from += SLICE_ROWS) {
        const done = run.rows.length;
        if (this.#isCancelled) return { kind: "cancelled", done, total };
        const checked = checkRows(records.slice(from, from + SLICE_ROWS), context);
        run.rows.push(...checked.map(({ row }) => row));
        this.#tell(checked, run.rows.length, total);
        await breath();
      }
    }
    return { kind: "finished", done: run.rows.length, total };
  }

  async cancel(): Promise<void> {
    this.#isCancelled = true;
    return Promise.resolve();
  }

  async detail(row: number): Promise<RowDetail | null> {
    if (this.#lastRun === null || this.#results.get(row) === undefined) return null;
    const record = await this.#recordOf(row);
    if (record === null) return null;
    const [checked] = checkRows([record], this.#lastRun.context);
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
    const sheet = this.#sheet();
    return columnSamples(sheet.source(), sheet.tracker().layout);
  }

  async answerCells({ row, fields }: Asks["answerCells"]): Promise<readonly AnswerCell[]> {
    return Promise.resolve(this.#sheet().answerCells(row, fields));
  }

  async vendorMails(): Promise<readonly VendorMail[]> {
    if (this.#lastRun === null) return [];
    return vendorMails(await this.#report("", this.#lastRun.context.asOf));
  }

  async resultsSheet(): Promise<PlannedSheet> {
    return Promise.resolve(
      resultsSheet({
        trackerSheet: this.#sheet().held.source.shape.name,
        asOf: this.#run().context.asOf,
        arrangement: this.#sheet().arrangement(),
        rows: this.#results.rows().flatMap((row) => {
          const digest = this.#results.get(row)?.digest;
          return digest === undefined
            ? []
            : [{ ...digest, vendor: digest.fingerprint.identity.vendor }];
        }),
      }),
    );
  }

  async report({ format, file, ranOn }: Asks["report"]): Promise<ReportFile> {
    return reportFile(await this.#report(file, ranOn), format);
  }

  async plan({ ranOn, registers }: PlanOrder): Promise<Planned> {
    const sheet = this.#sheet();
    const { rows, context } = this.#run();
    const { vendorRows } = await sheet.view();
    const isWhole = vendorRows.every((row) => this.#results.get(row) !== undefined);
    const basis = {
      ...sheet.tracker(),
      source: sheet.source(),
      context,
      ranOn,
      earlier: this.#part,
      extent: isWhole ? ("all-rows" as const) : ("some-rows" as const),
      registers,
    };
    const others = this.#results.digestsBesides(new Set(rows));
    const planned = planDigests(basis, this.#digests(rows), others);
    if ("kind" in planned) return { kind: "no-room" };
    if (sheet.arrangement() !== "vendor-a-row") {
      const answers = await PlannedAnswers.of(planned, this.#results.rows());
      this.#planned = answers;
      return answers.head();
    }
    this.#planned = await PlannedWrite.of(planned.plan, sheet);
    const head = this.#planned.head(this.#guard(sheet, rows));
    const { registerEdits, registerLines } = planned;
    return { ...head, registerEdits: registerEdits(), registerLines: registerLines() };
  }

  async planRestore({ xml, on }: Asks["planRestore"]): Promise<PlannedRestore | null> {
    const sheet = this.#sheet();
    const part = xml === null ? null : readPartXml(xml);
    if (part === null || sheet.arrangement() !== "vendor-a-row") return null;
    const tracker = sheet.tracker();
    const { source, row: rowAt } = sheet.held;
    const restore = planRestore({
      ...tracker,
      shape: source.shape,
      rules: this.#knowledge.rules,
      part,
      rows: await keyedRows(
        source,
        tracker,
        isoDay(this.#keptOf(part, sheet)?.lastRun?.asOf ?? on),
      ),
      textIn: (row, column) => textIn(rowAt(row), column),
      on,
    });
    if (restore === null) return null;
    const planned = await PlannedWrite.of(restore.plan, sheet);
    this.#planned = planned;
    return {
      head: planned.head(planned.guardAsItStands()),
      rows: restore.rows,
      left: restore.left,
    };
  }

  async plannedRows(slice: Slice): Promise<readonly PlannedRow[]> {
    return Promise.resolve(this.#plan().rows(slice));
  }

  async changedRows(slice: Slice): Promise<readonly ChangedRow[]> {
    const entryOf = (row: number) => this.#results.get(row)?.entry;
    return Promise.resolve(this.#plan().changedRows(slice, entryOf));
  }

  async takeWritten({ passedOver }: Asks["takeWritten"]): Promise<AfterWrite> {
    const sheet = this.#sheet();
    const part = await this.takePart(this.#plan().putWritten(new Set(passedOver)));
    await sheet.understandAgain();
    return { tracker: await sheet.view(), part };
  }

  async planColumns(fields: readonly FieldId[]): Promise<NewColumns | null> {
    const sheet = this.#sheet();
    const isTracker = sheet.arrangement() === "vendor-a-row";
    return Promise.resolve(isTracker ? planNewColumns(sheet.tracker().layout, fields) : null);
  }

  onProgress(listener: (progress: CheckProgress) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): void {
    this.#isCancelled = true;
    this.#listeners.clear();
  }

  #partView(): PartView {
    return partView(this.#part, this.#taken?.held.source.shape.name ?? null);
  }

  #keptOf(part: WorkbookPart | null, { held }: TakenSheet): SheetRecord | null {
    return recordOfSheet(part, held.source.shape.name);
  }

  #sheet(): TakenSheet {
    if (this.#taken === null) throw new Error("No sheet has been taken.");
    return this.#taken;
  }

  #run(): CheckRun {
    if (this.#lastRun === null) throw new Error("No row has been checked.");
    return this.#lastRun;
  }

  #plan(): PlannedWrite | PlannedAnswers {
    if (this.#planned === null) throw new Error("Nothing has been planned.");
    return this.#planned;
  }

  #forgetResults(): void {
    this.#results.clear();
    this.#lastRun = null;
    this.#planned = null;
  }

  /** Forgets what was found of rows that name no vendor any more. */
  #keepingVendors(understood: Understood): Understood {
    if (understood.ok) this.#results.keepOnly(new Set(understood.tracker.vendorRows));
    return understood;
  }

  #tell(checked: readonly CheckedRow[], done: number, total: number): void {
    const entries = checked.map((row) => this.#hold(row));
    const vendor = entries.at(-1)?.vendor ?? "";
    for (const listener of this.#listeners) listener({ done, total, vendor, entries });
  }

  #hold(checked: CheckedRow) {
    const sheet = this.#sheet();
    const digest = digestRow(checked);
    const entry = rowEntry(checked, digest);
    const fingerprint = rowFingerprint(sheet.row(checked.row), sheet.columnsRead());
    this.#results.set(checked.row, { digest, entry, fingerprint });
    return entry;
  }

  #report(file: string, ranOn: IsoDay): Promise<RunReport> {
    return collectReport({
      sheet: this.#sheet(),
      run: this.#run(),
      rows: this.#results.rows(),
      recordOf: (row) => this.#recordOf(row),
      file,
      ranOn,
    });
  }

  async *#digests(rows: readonly number[]): AsyncIterable<readonly RowDigest[]> {
    yield await Promise.resolve(rows.flatMap((row) => this.#results.get(row)?.digest ?? []));
  }

  #guard(sheet: TakenSheet, rows: readonly number[]): WriteGuard {
    return {
      columns: [...sheet.columnsRead()],
      fingerprints: rows.flatMap((row) => {
        const fingerprint = this.#results.get(row)?.fingerprint;
        return fingerprint === undefined ? [] : [[row, fingerprint] as const];
      }),
    };
  }

  /** The record of a row as it was when it was checked. */
  #recordOf(row: number): Promise<VendorRecord | null> {
    return this.#run().recordOf(this.#results.asChecked(row) ?? this.#sheet().row(row));
  }
}
