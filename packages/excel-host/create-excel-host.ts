import { ExcelHost } from "./excel-host.ts";
import { oldestExcel, type ExcelProfile } from "./excel-profile.ts";
import { buildWorkbook } from "./model/build-workbook.ts";
import { CellError, type ShownValue } from "./model/cells/cell-value.ts";
import type { WorkbookInput } from "./model/workbook-input.ts";

/** A workbook to start from, and which Excel has it open. */
export interface ExcelHostOptions extends Partial<ExcelProfile> {
  readonly workbook: WorkbookInput;
  /** Whether tables grow when something is written right beside or below. On, as in Excel. */
  readonly growsTables?: boolean;
  /** The year that a date typed without one gets. */
  readonly year?: number;
  /** What a formula that is written shows; the host calculates nothing and shows `#CALC!`. */
  readonly resultOf?: (formula: string) => ShownValue;
}

/** Opens a workbook in an Excel that lives in memory. */
export function createExcelHost(options: ExcelHostOptions): ExcelHost {
  const { workbook, growsTables = true, year = 2026, resultOf = notCalculated } = options;
  const profile = {
    requirementSet: options.requirementSet ?? oldestExcel.requirementSet,
    platform: options.platform ?? oldestExcel.platform,
    latency: options.latency ?? oldestExcel.latency,
  };
  return new ExcelHost(buildWorkbook(workbook, { year, resultOf }, growsTables), profile);
}

/** An error is seen where a number that was never calculated would be believed. */
function notCalculated(): ShownValue {
  return new CellError("#CALC!");
}
