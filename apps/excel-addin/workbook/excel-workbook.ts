import type {
  Answer,
  Applied,
  ApplyOptions,
  OpenSheet,
  Removed,
  Selection,
  SheetEntry,
  Workbook,
} from "@scopefit/pane/workbook/workbook";
import { answered } from "@scopefit/pane/workbook/workbook-interruption";
import type { CellRange, GridRow, SheetSource } from "@scopefit/tracker/layout/grid";
import type { CellEdit } from "@scopefit/tracker/writing/plan/cell-edit";
import type {
  EditPlan,
  PlannedClosing,
  PlannedSheet,
} from "@scopefit/tracker/writing/plan/edit-plan";
import type { NewColumns } from "@scopefit/tracker/writing/plan/new-columns";

import { addColumns } from "./add-columns.ts";
import { applyPlan } from "./apply-plan.ts";
import { cellReader } from "./cell-content.ts";
import { readDayCount } from "./day-count.ts";
import { editCells } from "./edit-cells.ts";
import { followChanges, followSelection } from "./follow.ts";
import { answer, inExcel, refusal } from "./in-excel.ts";
import { findOwnSheet, hasPlaceForSheet, writeOwnSheet } from "./own-sheet.ts";
import { parseAddresses, sheetOfAddress } from "./range-address.ts";
import { rangeOf, readRows } from "./read-rows.ts";
import { readShape, visibilityOf, type ReadShape } from "./read-shape.ts";
import { removeOurs } from "./remove.ts";
import { readPart, writePart } from "./scopefit-part.ts";
import { writeOurs } from "./write-ours.ts";

/** The workbook that Excel has open beside the pane. */
export class ExcelWorkbook implements Workbook {
  readonly name: string;
  /** Whether the workbook counts its days from 1904, as far as a sheet has told. */
  #is1904 = false;

  private constructor(name: string) {
    this.name = name;
  }

  /** Connects with the workbook in Excel. */
  static open(): Promise<Answer<ExcelWorkbook>> {
    return inExcel({ sheet: "" }, async (context) => {
      const workbook = context.workbook.load("name");
      await context.sync();
      return answer(new ExcelWorkbook(workbook.name));
    });
  }

  readonly sheets = (): Promise<Answer<readonly SheetEntry[]>> =>
    inExcel({ sheet: "" }, async (context) => {
      const worksheets = context.workbook.worksheets.load(
        "items/name, items/visibility, items/protection/protected",
      );
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      return answer(
        worksheets.items.map(({ name, visibility, protection }) => ({
          name,
          visibility: visibilityOf(visibility),
          isProtected: protection.protected,
          isActive: name === active.name,
        })),
      );
    });

  readonly openSheet = (name: string): Promise<Answer<OpenSheet>> =>
    inExcel({ sheet: name }, async (context) => {
      const read = await readShape(context, name);
      this.#is1904 ||= await readDayCount(context, name, read.used);
      return answer({ source: this.#source(read), hiddenRows: read.hiddenRows });
    });

  readonly readRows = async (
    sheet: string,
    firstRow: number,
    lastRow: number,
  ): Promise<Answer<readonly GridRow[]>> => {
    const used = await usedRange(sheet);
    if (!used.ok) return used;
    if (used.value === null) return answer([]);
    const range = {
      ...used.value,
      firstRow: Math.max(firstRow, used.value.firstRow),
      lastRow: Math.min(lastRow, used.value.lastRow),
    };
    return answered(async () => {
      const rows: GridRow[] = [];
      for await (const chunk of readRows({ sheet, range }, this.#reader())) rows.push(...chunk);
      return answer(rows);
    });
  };

  readonly selection = (): Promise<Answer<Selection | null>> =>
    inExcel({ sheet: "" }, async (context) => {
      const ranges = context.workbook.getSelectedRanges().load("address");
      await context.sync();
      const sheet = sheetOfAddress(ranges.address);
      return answer(sheet === null ? null : { sheet, ranges: parseAddresses(ranges.address) });
    });

  readonly goTo = (sheet: string, range: CellRange): Promise<Answer<void>> =>
    inExcel({ sheet }, async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
      await context.sync();
      if (worksheet.isNullObject) return refusal({ kind: "sheet-gone", sheet });
      worksheet.activate();
      rangeOf(worksheet, range).select();
      await context.sync();
      return answer(undefined);
    });

  readonly apply = (plan: EditPlan, options: ApplyOptions): Promise<Answer<Applied>> =>
    this.#silently(() => applyPlan(plan, options, this.#reader()));

  readonly addColumns = (columns: NewColumns): Promise<Answer<void>> =>
    this.#silently(() => addColumns(columns));

  readonly editCells = (edits: readonly CellEdit[]): Promise<Answer<void>> =>
    this.#silently(() => editCells(edits, this.#reader(), this.#is1904));

  readonly writeSheet = (sheet: PlannedSheet): Promise<Answer<string>> =>
    this.#silently(() =>
      inExcel({ sheet: sheet.name, progress: { written: 0 } }, async (context) => {
        if (!(await hasPlaceForSheet(context, sheet.marker))) {
          return refusal({ kind: "protected-workbook" });
        }
        await writeOwnSheet(context, sheet);
        const written = await findOwnSheet(context, sheet.marker);
        return answer(written?.name ?? sheet.name);
      }),
    );

  readonly writeOurs = (ours: PlannedClosing): Promise<Answer<readonly string[]>> =>
    this.#silently(() => writeOurs(ours));

  readonly readPart = (): Promise<Answer<string | null>> =>
    inExcel({ sheet: "" }, async (context) => answer(await readPart(context)));

  readonly writePart = (xml: string): Promise<Answer<void>> =>
    inExcel({ sheet: "", progress: { written: 0 } }, async (context) =>
      answer(await writePart(context, xml)),
    );

  readonly remove = (): Promise<Answer<Removed>> => this.#silently(removeOurs);

  readonly onSelection = followSelection;
  readonly onChange = followChanges;

  #reader() {
    return cellReader(this.#is1904);
  }

  #source({ shape, used }: ReadShape): SheetSource {
    return {
      shape,
      rows: ({ columns, lastRow } = {}) => {
        if (used === null) return noRows();
        const range = { ...used, lastRow: Math.min(lastRow ?? used.lastRow, used.lastRow) };
        const wanted = columns === undefined ? {} : { columns };
        return readRows({ sheet: shape.name, range, ...wanted }, this.#reader());
      },
    };
  }

  /** Runs a write of ours during which Excel raises no events for us: they would tell of ourselves. */
  async #silently<T>(write: () => Promise<Answer<T>>): Promise<Answer<T>> {
    await listen(false);
    try {
      return await write();
    } finally {
      await listen(true);
    }
  }
}

function listen(isListening: boolean): Promise<Answer<void>> {
  return inExcel({ sheet: "" }, async (context) => {
    context.runtime.enableEvents = isListening;
    await context.sync();
    return answer(undefined);
  });
}

function usedRange(sheet: string): Promise<Answer<CellRange | null>> {
  return inExcel({ sheet }, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet).load("name");
    await context.sync();
    if (worksheet.isNullObject) return refusal({ kind: "sheet-gone", sheet });
    const used = worksheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    return answer(used.isNullObject ? null : (parseAddresses(used.address)[0] ?? null));
  });
}

async function* noRows(): AsyncIterable<readonly GridRow[]> {
  // A sheet without a used range has none.
}
