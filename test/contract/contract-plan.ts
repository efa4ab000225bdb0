import type { ApplyOptions } from "@scopefit/pane/workbook/workbook";
import { markFormula, markLooks } from "@scopefit/tracker/writing/row/cell-marks";
import type { EditPlan, PlannedColumn } from "@scopefit/tracker/writing/plan/edit-plan";
import { statusLabels } from "@scopefit/tracker/writing/sheets/status-label";

const columns: readonly PlannedColumn[] = [
  {
    key: "status",
    column: 3,
    heading: "Scope status",
    width: 18,
    hidden: false,
    marker: "_scopefit_status",
  },
  {
    key: "findings",
    column: 4,
    heading: "Findings",
    width: 60,
    hidden: false,
    marker: "_scopefit_findings",
  },
  {
    key: "marks",
    column: 5,
    heading: "Scopefit marks (hidden helper)",
    width: 12,
    hidden: true,
    marker: "_scopefit_marks",
  },
];

const data = (column: number) => ({
  firstRow: 2,
  lastRow: 4,
  firstColumn: column,
  lastColumn: column,
});

/** A plan for the contract's workbook: three columns, rows 2 to 4, a sheet with a chart, the part. */
export function contractPlan(changes: Partial<EditPlan["target"]> = {}): EditPlan {
  return {
    target: {
      sheet: "Vendors",
      headerRow: 1,
      firstRow: 2,
      lastRow: 4,
      columns,
      table: null,
      growFilter: false,
      otherRows: "clear",
      formats: [
        ...statusLabels.slice(0, 2).map(({ label, look }) => ({
          range: data(3),
          formula: `LEFT($D2,1)="${label.slice(0, 1)}"`,
          look,
        })),
        { range: data(2), formula: markFormula("C", 1, "$F2"), look: markLooks[1] },
      ],
      ...changes,
    },
    rows: [
      [
        { row: 2, texts: ["● COVERED", "=1+1", ""] },
        { row: 3, texts: ["○ NOT COVERED", "1. [HIGH] 2027\n2. [LOW] -5", "|C1|"] },
      ],
      [{ row: 4, texts: ["? CAN’T TELL", "30/06/2026", ""] }],
    ],
    closing: () => ({
      sheets: [
        {
          name: "Scopefit",
          marker: "_scopefit_sheet",
          widths: [30, 10],
          rows: [
            { row: 1, cells: [{ column: 0, value: "What was found", style: "title" }] },
            {
              row: 2,
              cells: [
                { column: 0, value: "Status", style: "heading" },
                { column: 1, value: "Rows", style: "heading" },
              ],
            },
            {
              row: 3,
              cells: [
                { column: 0, value: "● COVERED", style: "status" },
                { column: 1, value: 12, style: "number" },
              ],
            },
          ],
          formats: [],
          charts: [
            {
              title: "Rows by status",
              labels: { firstRow: 3, lastRow: 3, firstColumn: 0, lastColumn: 0 },
              values: { firstRow: 3, lastRow: 3, firstColumn: 1, lastColumn: 1 },
              colours: ["9DC3E6"],
              anchor: { firstRow: 1, lastRow: 9, firstColumn: 3, lastColumn: 8 },
            },
          ],
        },
      ],
      part: '<scopefit xmlns="https://scopefit.dev/workbook/1">{"a":"é"}</scopefit>',
    }),
  };
}

/** How the plan is applied where nothing has changed and nobody cancels. */
export function applyOptions(changes: Partial<ApplyOptions> = {}): ApplyOptions {
  return {
    signal: new AbortController().signal,
    onProgress: () => undefined,
    guard: { columns: new Set([0, 1, 2]), isUnchanged: () => true },
    ...changes,
  };
}
