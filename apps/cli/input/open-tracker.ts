import { extname } from "node:path";

import { describeLayoutProblem, type LayoutProblem } from "@scopefit/tracker/layout/layout";
import type { SheetSource } from "@scopefit/tracker/layout/grid";
import { likelySheets, mostTelling, type WeighedSheet } from "@scopefit/tracker/likely-sheets";
import type { SavedMapping } from "@scopefit/tracker/mapping/map-columns";
import { asksForClaims } from "@scopefit/tracker/mapping/mapping";
import { understandSheet, type UnderstoodSheet } from "@scopefit/tracker/understand-sheet";
import { problemWithRows, type UnderstoodTracker } from "@scopefit/tracker/understand-tracker";
import { isMarkedAsOurs, isOurSheet } from "@scopefit/tracker/writing/sheets/our-sheet";
import { readPartXml, type WorkbookPart } from "@scopefit/tracker/writing/part/workbook-part";
import { asResult } from "@scopefit/xlsx/as-result";
import { openCsv, type CsvFile } from "@scopefit/xlsx/csv/read-csv";
import type { WorkbookError } from "@scopefit/xlsx/errors";
import { readWorkbookFile } from "@scopefit/xlsx/node/read-workbook-file";
import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { readScopefitPart } from "@scopefit/xlsx/patch/read-part";
import { openWorkbook, type WorkbookFile } from "@scopefit/xlsx/read/open-workbook";

import { fileProblem, Refusal } from "../refusal.ts";
import { otherSheets, sheetsAlike } from "./other-sheets.ts";
import { workbookWarnings } from "./workbook-warnings.ts";

/** The file that a tracker stands in, as far as writing it back needs it. */
export type TrackerFile =
  | { readonly kind: "workbook"; readonly workbook: WorkbookFile; readonly bytes: Uint8Array }
  | { readonly kind: "csv"; readonly csv: CsvFile; readonly bytes: Uint8Array };

/** A tracker that has been opened and understood. */
export interface OpenTracker extends UnderstoodTracker {
  readonly path: string;
  readonly file: TrackerFile;
  readonly source: SheetSource;
  /** Our part of the workbook from an earlier run, or `null`. */
  readonly part: WorkbookPart | null;
  /** What the user should know about the file before relying on it. */
  readonly warnings: readonly string[];
}

const TEXT_FILES = new Set([".csv", ".tsv", ".txt"]);

/**
 * Opens a tracker and finds its sheet, header and columns. Refuses what cannot be used, in one line. `copy` is read
 * in its stead, as a copy in which something has been marked already.
 */
export async function openTracker(path: string, sheet?: string, copy = path): Promise<OpenTracker> {
  const { opened, best, alike } = await openedWith(path, sheet, copy);
  return trackerOf(path, opened, best, otherSheets(alike));
}

/**
 * Opens a workbook and finds every sheet that asks as much as the one that is meant, in its order. One that names
 * no vendor yet is left out where another does.
 */
export async function openTrackers(path: string): Promise<readonly OpenTracker[]> {
  const { opened, best, alike } = await openedWith(path, undefined);
  const filled = [best, ...alike].filter(({ tracker }) => problemWithRows(tracker) === null);
  const chosen = filled.length > 0 ? filled : [best];
  const meant = new Map(chosen.map((candidate) => [candidate.sheet, candidate]));
  return opened.sources.flatMap((source) => {
    const candidate = meant.get(source);
    return candidate === undefined ? [] : [trackerOf(path, opened, candidate, [])];
  });
}

function trackerOf(
  path: string,
  opened: OpenedFile,
  { source, tracker }: Candidate,
  others: readonly string[],
): OpenTracker {
  return { ...opened, ...tracker, path, source, warnings: [...opened.warnings, ...others] };
}

async function openedWith(
  path: string,
  sheet: string | undefined,
  copy = path,
): Promise<Chosen & { readonly opened: OpenedFile }> {
  const bytes = valueOr(await readWorkbookFile(copy), path);
  const opened = TEXT_FILES.has(extname(path).toLowerCase())
    ? openedCsv(path, bytes)
    : openedWorkbook(path, bytes);
  const saved = savedMapping(opened.part);
  const sources = chosenSources(opened.sources, sheet, path);
  const result = await asResult(() => bestTracker(sources, saved, path));
  return { ...valueOr(result, path), opened };
}

interface OpenedFile {
  readonly file: TrackerFile;
  readonly sources: readonly SheetSource[];
  readonly part: WorkbookPart | null;
  readonly warnings: readonly string[];
}

function openedCsv(path: string, bytes: Uint8Array): OpenedFile {
  const csv = valueOr(openCsv(bytes), path);
  return {
    file: { kind: "csv", csv, bytes },
    sources: [csv.source],
    part: null,
    warnings: csv.notices,
  };
}

function openedWorkbook(path: string, bytes: Uint8Array): OpenedFile {
  const workbook = valueOr(openWorkbook(bytes, zlibCodec), path);
  const xml = valueOr(readScopefitPart(workbook), path);
  return {
    file: { kind: "workbook", workbook, bytes },
    sources: workbook.sheets.filter((it) => it.visibility === "visible").map((it) => it.source),
    part: xml === null ? null : readPartXml(xml),
    warnings: workbookWarnings(workbook),
  };
}

function chosenSources(
  sources: readonly SheetSource[],
  sheet: string | undefined,
  path: string,
): readonly SheetSource[] {
  if (sheet === undefined) return readableSources(sources, path);
  const named = sources.filter((it) => it.shape.name.toLowerCase() === sheet.toLowerCase());
  if (named.length > 0) return named;
  const names = sources.map((it) => `“${it.shape.name}”`).join(", ");
  throw new Refusal(`${path} has no visible sheet “${sheet}”. It has ${names}.`);
}

/** All but our own sheets. One that only has the name of our summary is read where nothing else is. */
function readableSources(sources: readonly SheetSource[], path: string): readonly SheetSource[] {
  const others = sources.filter((it) => !isOurSheet(it.shape));
  if (others.length > 0) return others;
  const unmarked = sources.filter((it) => !isMarkedAsOurs(it.shape));
  if (unmarked.length > 0) return unmarked;
  throw new Refusal(
    `${path} has no visible sheet besides those that Scopefit wrote. Unhide the sheet that holds the tracker.`,
  );
}

/** A sheet that can be checked, as the grid in which a vendor has a row. */
interface Candidate extends WeighedSheet {
  /** The sheet as it stands in the workbook. */
  readonly sheet: SheetSource;
  readonly source: SheetSource;
  readonly tracker: UnderstoodTracker;
  readonly asksForClaims: boolean;
}

/** The sheet that is meant, and those that could be as well. */
interface Chosen {
  readonly best: Candidate;
  readonly alike: readonly Candidate[];
}

/** Of several sheets the one that tells most is the tracker, or else the questionnaire. */
async function bestTracker(
  sources: readonly SheetSource[],
  saved: SavedMapping,
  path: string,
): Promise<Chosen> {
  const problems: LayoutProblem[] = [];
  const found: Candidate[] = [];
  for (const source of sources) {
    const understood = await understandSheet(source, saved);
    if (understood.ok) found.push(candidateOf(source, understood.value));
    else problems.push(understood.error);
  }
  const isAsking =
    found.some(({ arrangement }) => arrangement !== "vendor-a-row") ||
    problems.some(({ kind }) => kind === "questionnaire" || kind === "nameless-answers");
  const likely = likelySheets(found, isAsking);
  const trackers = likely.filter(({ arrangement }) => arrangement === "vendor-a-row");
  const best = mostTelling(trackers) ?? mostTelling(likely);
  if (best !== undefined) {
    const others = likely.filter((it) => it !== best);
    return { best, alike: sheetsAlike(best, others) };
  }
  throw new Refusal(`${path}: ${describeLayoutProblem(firstToTell(problems))}`);
}

function candidateOf(sheet: SheetSource, { source, tracker }: UnderstoodSheet): Candidate {
  const columnsUnderstood = tracker.mapping.columns.filter(({ field }) => field !== null).length;
  return {
    sheet,
    source,
    tracker,
    arrangement: tracker.layout.arrangement,
    columnsUnderstood,
    asksForClaims: asksForClaims(tracker.mapping),
  };
}

const FIRST_TO_TELL: readonly LayoutProblem["kind"][] = [
  "no-vendors",
  "nameless-answers",
  "questionnaire",
  "no-vendor-column",
  "no-header",
  "empty-sheet",
];

function firstToTell(problems: readonly LayoutProblem[]): LayoutProblem {
  const [first] = [...problems].sort(
    (a, b) => FIRST_TO_TELL.indexOf(a.kind) - FIRST_TO_TELL.indexOf(b.kind),
  );
  return first ?? { kind: "empty-sheet", sheet: "" };
}

function valueOr<T>(
  result:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: WorkbookError },
  path: string,
): T {
  if (result.ok) return result.value;
  throw new Refusal(fileProblem(path, result.error));
}

/** What a person has decided of this workbook's columns. */
function savedMapping(part: WorkbookPart | null): SavedMapping {
  const decided = part?.mapping.filter((it) => it.decidedBy === "person") ?? [];
  return new Map(decided.map(({ heading, field }) => [heading, field]));
}
