import { columnNumber } from "@scopefit/tracker/layout/cell-address";
import { markLevels } from "@scopefit/tracker/writing/row/cell-marks";
import { statusLabels } from "@scopefit/tracker/writing/sheets/status-label";
import type { ExpressionFormat } from "@scopefit/xlsx/read/appearance/expression-formats";

import type { CellMark } from "./shown-sheet.ts";

/** One of our formats in one column: where it holds, and which text of the row it asks. */
interface OurFormat {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly asked: number;
  readonly holds: (text: string) => boolean;
  readonly mark: CellMark;
}

/** As `planFormats` writes them, wherever Excel has moved the columns to since. */
const STATUS = /^LEFT\(\$([A-Z]{1,3})\$?\d+,1\)="(.)"$/iu;
const MARK = /^ISNUMBER\(SEARCH\("(\|[A-Z]{1,3}([123])\|)",\$([A-Z]{1,3})\$?\d+\)\)$/iu;

/**
 * Our conditional formats of a sheet, evaluated. The workbook's other formats need a formula engine
 * and are left to Excel.
 */
export class OurFormats {
  readonly #byColumn = new Map<number, OurFormat[]>();

  constructor(formats: readonly ExpressionFormat[]) {
    for (const { ranges, formula } of formats) {
      const meant = statusMeant(formula) ?? markMeant(formula);
      if (meant === null) continue;
      for (const { firstRow, lastRow, firstColumn, lastColumn } of ranges) {
        for (let column = firstColumn; column <= lastColumn; column++) {
          const known = this.#byColumn.get(column) ?? [];
          this.#byColumn.set(column, [...known, { ...meant, firstRow, lastRow }]);
        }
      }
    }
  }

  /** What is said of a cell; of several formats the first that holds counts, as in Excel. */
  markOf(row: number, column: number, textAt: (column: number) => string): CellMark | null {
    const format = this.#byColumn
      .get(column)
      ?.find(
        ({ firstRow, lastRow, asked, holds }) =>
          row >= firstRow && row <= lastRow && holds(textAt(asked)),
      );
    return format?.mark ?? null;
  }
}

type Meant = Omit<OurFormat, "firstRow" | "lastRow">;

function statusMeant(formula: string): Meant | null {
  const [, letters = "", glyph = ""] = STATUS.exec(formula) ?? [];
  const asked = columnNumber(letters);
  const status = statusLabels.find(({ label }) => label.startsWith(glyph))?.status;
  if (asked === null || status === undefined) return null;
  return { asked, holds: (text) => text.startsWith(glyph), mark: status };
}

function markMeant(formula: string): Meant | null {
  const [, code = "", level = "", letters = ""] = MARK.exec(formula) ?? [];
  const asked = columnNumber(letters);
  const mark = markLevels.find((it) => String(it) === level);
  if (asked === null || mark === undefined) return null;
  return { asked, holds: (text) => text.includes(code), mark };
}
