import type { GridCell, GridRow, SheetShape, SheetSource } from "@scopefit/tracker/layout/grid";

import type { WorkbookError } from "../errors.ts";
import { MAX_COLUMNS, MAX_ROWS } from "../read/cell-reference.ts";
import { refuseOtherFormat, startsAsZip } from "../read/identify-file.ts";
import type { RowFilter } from "../read/row-reader.ts";
import { failure, success, type Result } from "../result.ts";
import { findDelimiter, type FoundDelimiter } from "./find-delimiter.ts";
import { RecordReader } from "./record-reader.ts";
import { decodeFile, type TextEncoding } from "./text-encoding.ts";

/** A delimited text file, with all that is needed to write it back as it was. */
export interface CsvFile {
  readonly source: SheetSource;
  /** Sentences on what had to be guessed, for the user to check. */
  readonly notices: readonly string[];
  readonly encoding: TextEncoding;
  readonly hasBom: boolean;
  readonly delimiter: string;
  /** The whole text, without the byte order mark. */
  readonly text: string;
  /** Where in the text the first record starts: behind a line such as `sep=;`. */
  readonly from: number;
}

/** What the user may state instead of having it guessed. */
export interface CsvOptions {
  readonly delimiter?: string;
  /** What to call the only sheet. */
  readonly name?: string;
}

/** Opens a .csv, .tsv or .txt file. */
export function openCsv(
  bytes: Uint8Array,
  options: CsvOptions = {},
): Result<CsvFile, WorkbookError> {
  const other = refuseOtherFormat(bytes);
  if (other !== null) return failure(other);
  if (startsAsZip(bytes)) {
    return failure({ kind: "other-format", found: "a workbook or ZIP archive by another name" });
  }
  const decoded = decodeFile(bytes);
  if (decoded === null) return failure({ kind: "other-format", found: "a binary file" });
  if (decoded === "unknown") return failure({ kind: "unknown-encoding" });
  const { text, encoding, hasBom } = decoded;
  if (/^\s*<(?:!doctype|html|\?xml)/iu.test(text.slice(0, 200))) {
    return failure({ kind: "other-format", found: "a web page or XML document" });
  }

  const found = findDelimiter(text);
  if (found.certainty === "unclear" && options.delimiter === undefined) {
    return failure({ kind: "unclear-delimiter", guess: nameOf(found.delimiter) });
  }
  const delimiter = options.delimiter ?? found.delimiter;
  const problem = findProblem(text, delimiter, found.from);
  if (problem !== null) return failure(problem);
  const notices = noticesOn(encoding, options.delimiter === undefined ? found : null);
  const source = csvSource(options.name ?? "CSV", text, delimiter, found.from);
  return success({ source, notices, encoding, hasBom, delimiter, text, from: found.from });
}

/** One pass over the text, so that reading the rows later can hold no bad surprise. */
function findProblem(text: string, delimiter: string, from: number): WorkbookError | null {
  const reader = new RecordReader(text, delimiter, from);
  let row = 0;
  while (reader.next()) {
    row++;
    if (reader.isUnclosed) {
      const detail = "a quotation mark is never closed";
      return { kind: "damaged", part: `row ${row}`, detail };
    }
    if (reader.fields.length > MAX_COLUMNS) {
      const what = `row ${row} has ${reader.fields.length} columns`;
      return { kind: "too-large", what, limit: String(MAX_COLUMNS) };
    }
  }
  if (row <= MAX_ROWS) return null;
  return { kind: "too-large", what: `${row} rows`, limit: String(MAX_ROWS) };
}

function noticesOn(encoding: TextEncoding, found: FoundDelimiter | null): readonly string[] {
  const notices: string[] = [];
  if (encoding === "windows-1252") {
    notices.push("The file is not UTF-8 and was read as windows-1252; check accented letters.");
  }
  if (found?.certainty === "guess") {
    const name = nameOf(found.delimiter);
    notices.push(`The columns were taken to be separated by ${name}; check that they are.`);
  }
  return notices;
}

function nameOf(delimiter: string): string {
  const names = new Map([
    [",", "commas"],
    [";", "semicolons"],
    ["\t", "tabs"],
    ["|", "vertical bars"],
  ]);
  return names.get(delimiter) ?? `"${delimiter}"`;
}

const ROWS_AT_A_TIME = 500;

function csvSource(name: string, text: string, delimiter: string, from: number): SheetSource {
  const shape: SheetShape = {
    name,
    visibility: "visible",
    merges: [],
    tables: [],
    autoFilter: null,
    names: [],
    hiddenColumns: [],
    isProtected: false,
  };
  return {
    shape,
    // eslint-disable-next-line @typescript-eslint/require-await -- a source may have to wait
    rows: async function* rows({ columns, lastRow = MAX_ROWS }: RowFilter = {}) {
      const reader = new RecordReader(text, delimiter, from);
      let chunk: GridRow[] = [];
      for (let row = 1; row <= lastRow && reader.next(); row++) {
        const cells = cellsOf(reader.fields, columns);
        if (cells.length > 0) chunk.push({ row, cells });
        if (chunk.length < ROWS_AT_A_TIME) continue;
        yield chunk;
        chunk = [];
      }
      if (chunk.length > 0) yield chunk;
    },
  };
}

function cellsOf(
  fields: readonly string[],
  columns: ReadonlySet<number> | undefined,
): readonly GridCell[] {
  const cells: GridCell[] = [];
  fields.forEach((text, column) => {
    if (text === "" || columns?.has(column) === false) return;
    cells.push({ column, content: { kind: "text", text } });
  });
  return cells;
}
