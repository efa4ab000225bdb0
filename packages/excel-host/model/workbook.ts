import type { CellRange } from "@scopefit/tracker/layout/grid";
import { parseRange } from "@scopefit/xlsx/read/cell-reference";

import { EventQueue, type ChangeOrigin } from "../events/event-queue.ts";
import { ExcelError } from "../protocol/excel-error.ts";
import { cellRange, splitAddress } from "./cells/area.ts";
import type { EntryRules } from "./cells/cell-entry.ts";
import type { CustomXmlPart } from "./custom-xml-part.ts";
import type { NamedItem } from "./named-item.ts";
import { isSheetName, Sheet } from "./sheet.ts";
import { SheetRange } from "./cells/sheet-range.ts";
import type { Table } from "./tables/table.ts";

/** What the user has selected: one or more ranges of one sheet. */
export interface Selection {
  readonly sheet: Sheet;
  readonly ranges: readonly CellRange[];
}

/** Everything that an open workbook is, and who is at work on it. */
export class Workbook {
  readonly name: string;
  readonly entryRules: EntryRules;
  /** Whether tables grow when something is written right beside or below (AutoCorrect's default). */
  readonly growsTables: boolean;
  readonly events = new EventQueue();
  readonly sheets: Sheet[] = [];
  names: NamedItem[] = [];
  customXmlParts: CustomXmlPart[] = [];
  readonly settings = new Map<string, unknown>();
  selection: Selection | null = null;
  /** Whether another workbook is in front of this one, so that nothing is selected here. */
  isBehind = false;
  isStructureProtected = false;
  isDirty = false;
  calculationMode = "Automatic";
  /** Who is making the changes that are being made right now. */
  origin: ChangeOrigin = "add-in";
  #active: Sheet | null = null;
  #lastId = 0;

  constructor(name: string, entryRules: EntryRules, growsTables: boolean) {
    this.name = name;
    this.entryRules = entryRules;
    this.growsTables = growsTables;
  }

  /** The sheet in front. */
  get activeSheet(): Sheet {
    const sheet = this.#active ?? this.sheets.find(({ visibility }) => visibility === "Visible");
    if (sheet === undefined) throw new ExcelError("GeneralException");
    return sheet;
  }

  set activeSheet(sheet: Sheet) {
    this.#active = sheet;
    this.selection = { sheet, ranges: [cellRange(1, 0)] };
  }

  /** A number that nothing of this workbook has had. */
  nextId(): number {
    return ++this.#lastId;
  }

  /** A GUID in curly brackets that nothing of this workbook has had. */
  nextGuid(): string {
    return `{00000000-0000-4000-8000-${String(this.nextId()).padStart(12, "0")}}`;
  }

  /** The sheet of a name, in any case, or of an id. */
  findSheet(key: string): Sheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name || sheet.id === key);
  }

  /** Puts a new sheet behind the others. */
  addSheet(name: string): Sheet {
    this.checkSheetName(name);
    const sheet = new Sheet(this, this.nextGuid(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  /** Refuses a name that no sheet may have, or that another has. */
  checkSheetName(name: string, own?: Sheet): void {
    if (!isSheetName(name)) throw new ExcelError("InvalidArgument");
    const other = this.findSheet(name);
    if (other !== undefined && other !== own) throw new ExcelError("ItemAlreadyExists");
  }

  /** A sheet name that is free, as Excel makes them up: Sheet3. */
  freeSheetName(): string {
    for (let number = this.sheets.length + 1; ; number++) {
      if (this.findSheet(`Sheet${number}`) === undefined) return `Sheet${number}`;
    }
  }

  /** All tables, sheet by sheet. */
  tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** The name of this scope; `null` is the workbook's. */
  findName(name: string, scope: Sheet | null): NamedItem | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((item) => item.scope === scope && item.name.toLowerCase() === wanted);
  }

  /**
   * The ranges that an address or a name stands for, seen from a sheet: `A1:B2`, `Vendors!C:C`,
   * `$A$1,C3`, a defined name. Throws `InvalidArgument`.
   */
  rangesAt(address: string, sheet: Sheet): readonly SheetRange[] {
    return address.split(",").map((part) => {
      const { sheet: named, text } = splitAddress(part.trim());
      const owner = named === null ? sheet : this.findSheet(named);
      const range = parseRange(text);
      if (owner !== undefined && range !== null) return new SheetRange(owner, range);
      const item = this.findName(text, owner ?? null) ?? this.findName(text, null);
      if (item === undefined || typeof item.refersTo === "string") {
        throw new ExcelError("InvalidArgument");
      }
      return item.refersTo;
    });
  }
}
