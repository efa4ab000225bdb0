import { fieldDefinition, type FieldId } from "@scopefit/core/fields/field-dictionary";
import type { Policy } from "@scopefit/core/policy/policy";
import { dayInWords, isoDay } from "@scopefit/core/reading/dates/iso-day";
import type { Rule } from "@scopefit/core/rule/rule";
import { capitalised, countOf } from "@scopefit/core/rule/words";

import type { CellRange } from "../../layout/grid.ts";
import type { Arrangement } from "../../layout/layout.ts";
import { vendorWord } from "../../layout/vendor-place.ts";
import { understoodHeadings } from "../../mapping/understood-headings.ts";
import { type MarkLevel, markLevels, markLooks } from "../row/cell-marks.ts";
import type { PlannedCell, PlannedSheet } from "../plan/edit-plan.ts";
import { BASIS_WORDS, MARK_MEANINGS } from "./legend.ts";
import type { RunSummary } from "./run-summary.ts";
import { statusLabels } from "./status-label.ts";
import { SCOPEFIT_SHEET, SHEET_MARKER } from "./summary-sheet-name.ts";
import type { LoggedRun } from "../part/workbook-part.ts";

/** How many of the most frequent gaps and of the last runs are listed. */
const MOST_GAPS = 8;
const MOST_RUNS = 5;
/** Headings offered for a field that the tracker does not ask. */
const MOST_OFFERED = 3;

/** What the sheet tells. */
export interface ScopefitSheetContent {
  readonly summary: RunSummary;
  readonly notAsked: readonly FieldId[];
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  readonly asOf: string;
  readonly checkedSheet: string;
  readonly arrangement: Arrangement;
  readonly runs: readonly LoggedRun[];
}

type Line = readonly PlannedCell[];

const OF_QUESTIONNAIRES = {
  count: "Vendors",
  byStatus: "Vendors by status",
  notAsked: "What this questionnaire does not ask",
  howToAsk: "A row with such a question would ask it",
} as const;

/** What is said in other words of a questionnaire, in which a vendor has no row of its own. */
const WORDS = {
  "vendor-a-row": {
    count: "Rows",
    byStatus: "Rows by status",
    notAsked: "What this tracker does not ask",
    howToAsk: "A column with such a heading would ask it",
  },
  "question-a-row": OF_QUESTIONNAIRES,
  "answer-a-row": OF_QUESTIONNAIRES,
} as const satisfies Record<Arrangement, unknown>;

/** The `Scopefit` sheet: counts with a chart, what is not asked, legend, policy, sources and runs. */
export function scopefitSheet(content: ScopefitSheetContent): PlannedSheet {
  const words = WORDS[content.arrangement];
  const counts = countLines(content);
  // In a questionnaire no cell is marked.
  const levels = content.arrangement === "vendor-a-row" ? markLevels : [];
  const marks = levels.map(markLine);
  const lines: readonly Line[] = [
    [cell(0, "Scopefit: does the assurance cover what we buy?", "title")],
    [cell(0, "Checked", "text"), cell(2, checkedLine(content), "note")],
    [],
    heading("Status", words.count, "What it means"),
    ...counts,
    waitingLine(content.summary),
    [],
    ...otherSheetLines(content, words.count),
    heading("Open most often", words.count, "What is not shown"),
    ...gapLines(content),
    [],
    heading(words.notAsked, "", words.howToAsk),
    ...notAskedLines(content.notAsked),
    [],
    ...(marks.length === 0
      ? []
      : [heading("Marks in the tracker", "", "What was found from the cell"), ...marks, []]),
    heading("Words in the column “Basis”", "", ""),
    ...BASIS_WORDS.map(([word, meaning]) => [cell(0, word, "text"), cell(2, meaning, "note")]),
    [],
    heading("Policy in force", "", ""),
    ...policyLines(content.policy),
    [],
    heading("Runs", words.count, "Result"),
    ...runLines(content.runs),
    [],
    heading("Sources", "", ""),
    [cell(2, sourcesLine(content.rules), "note")],
  ];
  const firstCount = lines.indexOf(counts[0] ?? []) + 1;
  const lastCount = firstCount + counts.length - 1;
  const firstMark = lines.indexOf(marks[0] ?? []) + 1;
  return {
    name: SCOPEFIT_SHEET,
    marker: SHEET_MARKER,
    widths: [42, 8, 72, 2],
    rows: lines
      .map((cells, index) => ({ row: index + 1, cells }))
      .filter((line) => line.cells.length > 0),
    formats: [
      ...statusLabels.map(({ label, look }) => ({
        range: inFirstColumn(firstCount, lastCount),
        formula: `LEFT($A${firstCount},1)="${label.slice(0, 1)}"`,
        look,
      })),
      ...levels.map((level, place) => ({
        range: inFirstColumn(firstMark + place, firstMark + place),
        formula: "TRUE",
        look: markLooks[level],
      })),
    ],
    charts: [
      {
        title: words.byStatus,
        labels: inFirstColumn(firstCount, lastCount),
        values: { ...inFirstColumn(firstCount, lastCount), firstColumn: 1, lastColumn: 1 },
        colours: statusLabels.map(({ look }) => look.fill ?? "BFBFBF"),
        anchor: { firstRow: 2, lastRow: 18, firstColumn: 4, lastColumn: 10 },
      },
    ],
  };
}

function inFirstColumn(firstRow: number, lastRow: number): CellRange {
  return { firstRow, lastRow, firstColumn: 0, lastColumn: 0 };
}

/** A line for a way of marking a cell, which it shows itself. */
function markLine(level: MarkLevel): Line {
  const [name, meaning] = MARK_MEANINGS[level];
  return [cell(0, name, "text"), cell(2, meaning, "note")];
}

function checkedLine(content: ScopefitSheetContent): string {
  const { summary, checkedSheet, asOf, arrangement } = content;
  return `${countOf(summary.rows, vendorWord(arrangement))} of sheet “${checkedSheet}”, as of ${dayInWords(isoDay(asOf))}.`;
}

function cell(column: number, value: string | number, style: PlannedCell["style"]): PlannedCell {
  return { column, value, style };
}

function heading(first: string, second: string, third: string): Line {
  return [first, second, third].map((text, column) => cell(column, text, "heading"));
}

function countLines({ summary }: ScopefitSheetContent): readonly Line[] {
  return statusLabels.map(({ status, label, meaning }) => [
    cell(0, label, "status"),
    cell(1, summary.counts[status], "number"),
    cell(2, meaning, "note"),
  ]);
}

function waitingLine({ waitingForReading }: RunSummary): Line {
  if (waitingForReading === 0) return [];
  return [
    cell(0, "Waiting only for a reader", "text"),
    cell(1, waitingForReading, "number"),
    cell(2, "Covered as soon as someone reads the document and records it.", "note"),
  ];
}

function gapLines({ summary, rules }: ScopefitSheetContent): readonly Line[] {
  if (summary.gaps.length === 0) return [[cell(0, "None", "text")]];
  return summary.gaps.slice(0, MOST_GAPS).map(({ rule: id, rows }) => {
    const rule = rules.find((candidate) => candidate.id === id);
    return [
      cell(0, id, "text"),
      cell(1, rows, "number"),
      cell(2, rule === undefined ? "" : `${rule.title}.`, "note"),
    ];
  });
}

function notAskedLines(fields: readonly FieldId[]): readonly Line[] {
  if (fields.length === 0) return [[cell(0, "Nothing that decides a verdict is missing.", "text")]];
  return fields.map((field) => {
    const offered = understoodHeadings(field).slice(0, MOST_OFFERED);
    return [
      cell(0, capitalised(fieldDefinition(field).label), "text"),
      cell(2, offered.join(" · "), "note"),
    ];
  });
}

function policyLines({ evidence, requiredAssurance, iso, soc2 }: Policy): readonly Line[] {
  const lines = [
    [
      "Evidence",
      evidence === "documents"
        ? "No “Covered” before someone has read the document."
        : "The vendor’s answers are enough.",
    ],
    ["Required assurance", REQUIRED[requiredAssurance]],
    [
      "ISO 27001",
      `Edition ${iso.currentEdition}; a warning ${iso.expiringSoonDays} days before expiry.`,
    ],
    [
      "SOC 2",
      `Too old ${soc2.staleMonths} months after the period end; a bridge letter is expected after ${soc2.freshMonths} months.`,
    ],
  ] as const;
  return lines.map(([name, text]) => [cell(0, name, "text"), cell(2, text, "note")]);
}

const REQUIRED: Readonly<Record<Policy["requiredAssurance"], string>> = {
  either: "ISO 27001 or SOC 2, whichever covers.",
  iso: "ISO 27001.",
  soc2: "SOC 2.",
  both: "ISO 27001 and SOC 2.",
};

/** The last run over each sheet that is not the one above, the latest first. */
function otherSheetLines(
  { runs, checkedSheet }: ScopefitSheetContent,
  count: string,
): readonly Line[] {
  const latest = new Map(runs.map((run) => [run.sheet, run]));
  const others = [...runs]
    .reverse()
    .filter((run) => run.sheet !== checkedSheet && latest.get(run.sheet) === run);
  if (others.length === 0) return [];
  return [
    heading("Other sheets", count, "Result of the last run"),
    ...others.map((run) => runLine(run.sheet, run, `${ranLine(run)}: `)),
    [],
  ];
}

function runLines(runs: readonly LoggedRun[]): readonly Line[] {
  const isOfOneSheet = new Set(runs.map(({ sheet }) => sheet)).size <= 1;
  return runs
    .slice(-MOST_RUNS)
    .reverse()
    .map((run) => runLine(ranLine(run), run, isOfOneSheet ? "" : `“${run.sheet}”: `));
}

function runLine(name: string, { rows, counts }: LoggedRun, before: string): Line {
  const result = statusLabels.map(({ status, word }) => `${word} ${counts[status] ?? 0}`);
  return [
    cell(0, name, "text"),
    cell(1, rows, "number"),
    cell(2, before + result.join(", "), "note"),
  ];
}

function ranLine({ ranOn, asOf }: LoggedRun): string {
  const ran = dayInWords(isoDay(ranOn));
  return ranOn === asOf ? ran : `${ran}, as of ${dayInWords(isoDay(asOf))}`;
}

function sourcesLine(rules: readonly Rule[]): string {
  const works = [
    ...new Set(
      rules
        .flatMap((rule) => rule.source)
        .filter((it) => it.standing === "standard")
        .map((it) => it.work),
    ),
  ];
  return `${rules.length} checks, from ${works.join(", ")}, good practice and choices of ours. A status is no statement about how well a vendor protects data.`;
}
