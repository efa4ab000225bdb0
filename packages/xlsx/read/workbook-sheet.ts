import type { GridRow, SheetShape, SheetSource, SheetTable } from "@scopefit/tracker/layout/grid";

import { WorkbookReadError, type WorkbookError } from "../errors.ts";
import { success, type Result } from "../result.ts";
import { asPartError } from "../xml/xml-error.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import type { CellBackground } from "./cell-content.ts";
import { parsePart, type PartReader } from "./read-part.ts";
import { readRelationships } from "./relationships.ts";
import type { RowFilter } from "./row-reader.ts";
import { readSharedStrings } from "./read-shared-strings.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { readSheetEdges, type SheetEdges, streamSheetEdges } from "./sheet-edges.ts";
import { readSheetRows } from "./sheet-rows.ts";
import { readPartShape, type PartShape } from "./sheet-shape.ts";
import { readTablePart } from "./table-part.ts";

/** The shared strings of a workbook, read when first asked for. */
export type LazySharedStrings = () => Promise<SharedStrings | null>;

/** The shared strings in this part; `null` where the workbook names no such part. */
export function lazySharedStrings(reader: PartReader, path: string | null): LazySharedStrings {
  const entry = path === null ? undefined : reader.archive.entry(path);
  let strings: Promise<SharedStrings | null> | undefined;
  return () =>
    (strings ??=
      entry === undefined ? Promise.resolve(null) : readSharedStrings(entry, reader.codec));
}

/** The part of a shape that the workbook part knows, and the part that only the sheet does. */
type ListedShape = Pick<SheetShape, "name" | "visibility" | "names">;
type FoundShape = Omit<SheetShape, keyof ListedShape>;

/** One worksheet of a workbook file, read from its part as it is asked for. */
export class WorkbookSheet implements SheetSource {
  readonly #entry: ZipEntry;
  readonly #reader: PartReader;
  readonly #background: Omit<CellBackground, "strings">;
  readonly #strings: LazySharedStrings;
  #found: FoundShape | undefined;

  /**
   * What the workbook part knows is there at once; the rest takes one pass over the sheet's part,
   * the first time that any of it is asked for, and throws a `WorkbookReadError` where that fails.
   */
  readonly shape: SheetShape;

  constructor(
    about: ListedShape,
    entry: ZipEntry,
    reader: PartReader,
    background: Omit<CellBackground, "strings">,
    strings: LazySharedStrings,
  ) {
    this.#entry = entry;
    this.#reader = reader;
    this.#background = background;
    this.#strings = strings;
    const found = () => (this.#found ??= this.#shapeWithin(readSheetEdges(entry, reader.codec)));
    this.shape = {
      ...about,
      get merges() {
        return found().merges;
      },
      get tables() {
        return found().tables;
      },
      get autoFilter() {
        return found().autoFilter;
      },
      get hiddenColumns() {
        return found().hiddenColumns;
      },
      get isProtected() {
        return found().isProtected;
      },
    };
  }

  /** Throws a `WorkbookReadError`, as the shape does. */
  async prepareShape(): Promise<void> {
    if (this.#found !== undefined) return;
    const edges = await streamSheetEdges(this.#entry, this.#reader.codec);
    this.#found ??= this.#shapeWithin(edges);
  }

  /** Throws a `WorkbookReadError` where the part turns out to be damaged. */
  async *rows(filter: RowFilter = {}): AsyncIterable<readonly GridRow[]> {
    const background = { ...this.#background, strings: await this.#strings() };
    yield* readSheetRows(this.#entry, this.#reader.codec, background, filter);
  }

  #shapeWithin(edges: Result<SheetEdges, WorkbookError>): FoundShape {
    let part: PartShape;
    try {
      part = readPartShape(valueOf(edges));
    } catch (error) {
      throw new WorkbookReadError(asPartError(this.#entry.name, error));
    }
    const { tableIds, ...shape } = part;
    return { ...shape, tables: valueOf(this.#readTables(tableIds)) };
  }

  #readTables(ids: readonly string[]): Result<readonly SheetTable[], WorkbookError> {
    if (ids.length === 0) return success([]);
    const relationships = readRelationships(this.#reader, this.#entry.name);
    if (!relationships.ok) return relationships;
    const tables: SheetTable[] = [];
    for (const { id, kind, target } of relationships.value) {
      if (kind !== "table" || !ids.includes(id)) continue;
      const table = parsePart(this.#reader, target, readTablePart);
      if (!table.ok) return table;
      tables.push(table.value);
    }
    return success(tables);
  }
}

function valueOf<T>(result: Result<T, WorkbookError>): T {
  if (!result.ok) throw new WorkbookReadError(result.error);
  return result.value;
}
