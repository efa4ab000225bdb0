import { addressOf } from "../model/cells/area.ts";
import type { CellStyle } from "../model/cells/cell-style.ts";
import { cellText } from "../model/cells/cell-text.ts";
import { Formula, plainValue, valueTypeOf } from "../model/cells/cell-value.ts";
import type { ConditionalLook, ConditionalRule } from "../model/conditional-format.ts";
import { conditionalFormatsOf } from "../model/conditional-formats.ts";
import { namespaceOf } from "../model/custom-xml-part.ts";
import { namedFormula } from "../model/named-item.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { readCells } from "../objects/range/cell-reading.ts";
import { rangeOf, sheetNamed } from "./range-of.ts";

/** A cell as a test sees it. */
export interface SeenCell {
  readonly value: string | number | boolean;
  readonly valueType: string;
  readonly text: string;
  readonly formula: string | null;
  readonly style: CellStyle;
}

/** A conditional format as a test sees it; they come in order of priority. */
export interface SeenConditionalFormat {
  readonly addresses: readonly string[];
  readonly rule: ConditionalRule;
  readonly look: ConditionalLook;
  readonly stopIfTrue: boolean;
}

/** A table as a test sees it. */
export interface SeenTable {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly columns: readonly string[];
}

/** A defined name as a test sees it; `scope` is the name of its sheet. */
export interface SeenName {
  readonly name: string;
  readonly scope: string | null;
  readonly formula: string;
  readonly isVisible: boolean;
}

/** A chart as a test sees it. */
export interface SeenChart {
  readonly name: string;
  readonly type: string;
  readonly title: string | null;
  readonly hasLegend: boolean;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string | null;
    readonly fillColor: string;
    readonly pointColors: Readonly<Record<number, string>>;
  }[];
}

/** Gives what a workbook holds as plain data that shares nothing with it. */
export class WorkbookReader {
  readonly #workbook: Workbook;

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** The values of a bounded range, row by row: `Vendors!A1:C9`. */
  values(address: string): (string | number | boolean)[][] {
    const range = rangeOf(this.#workbook, address);
    return readCells(range, ({ cells }, row, at) => plainValue(cells.value(row, at))) ?? [];
  }

  /** The texts that the user sees in a bounded range. */
  texts(address: string): string[][] {
    return readCells(rangeOf(this.#workbook, address), cellText) ?? [];
  }

  /** One cell with all that is known of it. */
  cell(address: string): SeenCell {
    const { sheet, range } = rangeOf(this.#workbook, address);
    const { firstRow, firstColumn } = range;
    const value = sheet.cells.value(firstRow, firstColumn);
    return {
      value: plainValue(value),
      valueType: valueTypeOf(value),
      text: cellText(sheet, firstRow, firstColumn),
      formula: value instanceof Formula ? value.text : null,
      style: sheet.cells.style(firstRow, firstColumn),
    };
  }

  /** The address of what is used on a sheet, without the sheet; `null` for an empty one. */
  usedRange(sheet: string): string | null {
    const used = this.#sheet(sheet).usedRange(true);
    return used === null ? null : addressOf(used);
  }

  /** The sheets in their order. */
  sheets(): readonly { readonly name: string; readonly visibility: Sheet["visibility"] }[] {
    return this.#workbook.sheets.map(({ name, visibility }) => ({ name, visibility }));
  }

  activeSheet(): string {
    return this.#workbook.activeSheet.name;
  }

  /** The addresses of what is selected, without the sheet. */
  selection(): readonly string[] {
    return (this.#workbook.selection?.ranges ?? []).map(addressOf);
  }

  conditionalFormats(sheet: string): readonly SeenConditionalFormat[] {
    return conditionalFormatsOf(this.#sheet(sheet)).map(({ ranges, rule, look, stopIfTrue }) => ({
      addresses: ranges.flatMap(({ place }) => (place === null ? [] : [addressOf(place)])),
      rule: { ...rule },
      look: structuredClone(look),
      stopIfTrue,
    }));
  }

  tables(): readonly SeenTable[] {
    return this.#workbook.tables().map(({ name, area, columns }) => ({
      name,
      sheet: area.sheet.name,
      address: addressOf(area.range),
      columns: columns.map((column) => column.name),
    }));
  }

  names(): readonly SeenName[] {
    return this.#workbook.names.map((item) => ({
      name: item.name,
      scope: item.scope?.name ?? null,
      formula: namedFormula(item),
      isVisible: item.isVisible,
    }));
  }

  customXmlParts(): readonly { readonly namespace: string; readonly xml: string }[] {
    return this.#workbook.customXmlParts.map((part) => ({
      namespace: namespaceOf(part),
      xml: part.xml,
    }));
  }

  settings(): Readonly<Record<string, unknown>> {
    return Object.fromEntries(this.#workbook.settings);
  }

  charts(sheet: string): readonly SeenChart[] {
    return this.#sheet(sheet).charts.map(({ name, type, title, hasLegend, series }) => ({
      name,
      type,
      title: title.isVisible ? title.text : null,
      hasLegend,
      series: series.map((one) => ({
        name: one.name,
        values: one.values.address,
        categories: one.categories?.address ?? null,
        fillColor: one.fillColor,
        pointColors: Object.fromEntries(one.pointColors),
      })),
    }));
  }

  /** The rows nobody sees, hidden by hand or by a filter. */
  hiddenRows(sheet: string): readonly number[] {
    const { rows, filteredRows } = this.#sheet(sheet);
    return [...new Set([...rows.hidden(), ...filteredRows])].sort((a, b) => a - b);
  }

  /** A column's width in points, and whether it is hidden: `Vendors!D:D`. */
  column(address: string): { readonly width: number; readonly isHidden: boolean } {
    const { sheet, range } = rangeOf(this.#workbook, address);
    const { columns } = sheet;
    return {
      width: columns.size(range.firstColumn),
      isHidden: columns.isHidden(range.firstColumn),
    };
  }

  isProtected(sheet: string): boolean {
    return this.#sheet(sheet).protection !== null;
  }

  #sheet(name: string): Sheet {
    return sheetNamed(this.#workbook, name);
  }
}
