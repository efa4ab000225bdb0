import { quotedField } from "@scopefit/tracker/report/csv/neutralise";

import type { CsvFile } from "./read-csv.ts";
import { RecordReader } from "./record-reader.ts";
import { encodeText, markOf } from "./text-encoding.ts";

/** What is to be added to the right of a delimited text. */
export interface CsvAddition {
  /** The record that holds the headings. Rows count from 1, as a spreadsheet shows them. */
  readonly headerRow: number;
  readonly headings: readonly string[];
  /** Our texts for a row, or `undefined` where we have none. Asked row by row, from the top. */
  readonly texts: (
    row: number,
  ) => readonly string[] | undefined | Promise<readonly string[] | undefined>;
}

const CHUNK_LENGTH = 256 * 1024;

/**
 * Writes the file again with our columns at its right. What was there is echoed byte for byte: the
 * owner's data is not ours to repair. Columns under one of our headings are ours, from an earlier
 * run, and are replaced.
 */
export async function* writeCsv(csv: CsvFile, addition: CsvAddition): AsyncIterable<Uint8Array> {
  if (csv.hasBom) yield markOf(csv.encoding);
  const { width, ours } = measure(csv, addition);
  const reader = new RecordReader(csv.text, csv.delimiter, csv.from);
  let chunk = csv.text.slice(0, csv.from);
  for (let row = 1; reader.next(); row++) {
    const isHeader = row === addition.headerRow;
    const texts = isHeader ? addition.headings : await addition.texts(row);
    chunk += echo(csv, reader, row < addition.headerRow ? [] : ours);
    if (texts !== undefined) {
      const left = reader.fields.length - ours.filter((at) => at < reader.fields.length).length;
      chunk += csv.delimiter.repeat(Math.max(0, width - left));
      chunk += texts.map((text) => csv.delimiter + quotedField(text)).join("");
    }
    chunk += lineEnd(csv, reader);
    if (chunk.length < CHUNK_LENGTH) continue;
    yield encodeText(chunk, csv.encoding);
    chunk = "";
  }
  if (chunk !== "") yield encodeText(chunk, csv.encoding);
}

/** How many columns are not ours, at most, and which ones are. */
function measure(csv: CsvFile, { headerRow, headings }: CsvAddition) {
  const reader = new RecordReader(csv.text, csv.delimiter, csv.from);
  let ours: readonly number[] = [];
  let width = 0;
  for (let row = 1; reader.next(); row++) {
    if (row === headerRow) ours = columnsUnder(reader.fields, headings);
    if (row >= headerRow) width = Math.max(width, reader.fields.length);
  }
  return { ours, width: width - ours.length };
}

function columnsUnder(fields: readonly string[], headings: readonly string[]): readonly number[] {
  return [...fields.keys()].filter((column) => headings.includes(fields[column] ?? ""));
}

/** The record as it stands, without its line end and without the fields that are ours. */
function echo(csv: CsvFile, reader: RecordReader, ours: readonly number[]): string {
  const { fieldStarts, fieldEnds } = reader;
  if (!ours.some((column) => column < fieldStarts.length)) {
    return csv.text.slice(reader.start, fieldEnds.at(-1));
  }
  const kept = [...fieldStarts.keys()].filter((column) => !ours.includes(column));
  return kept
    .map((column) => csv.text.slice(fieldStarts[column], fieldEnds[column]))
    .join(csv.delimiter);
}

function lineEnd(csv: CsvFile, reader: RecordReader): string {
  return csv.text.slice(reader.fieldEnds.at(-1), reader.after);
}
