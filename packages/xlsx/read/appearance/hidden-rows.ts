import { nameCode } from "../../xml/name-code.ts";
import { scanChunks } from "../../xml/scan-chunks.ts";
import { TagScanner } from "../../xml/tag-scanner.ts";
import { asReadError } from "../../xml/xml-error.ts";
import { readEntryChunks } from "../../zip/read-entry.ts";
import type { ZipEntry } from "../../zip/zip-entry.ts";
import type { Codec } from "../../codec/codec.ts";
import { readInteger } from "../cell-content.ts";
import { attribute, element } from "../element-codes.ts";
import { isTrue } from "../workbook-part.ts";

const HIDDEN = nameCode("hidden");

/**
 * The rows of a sheet that a filter or the user hides, counted from 1. Throws a `WorkbookReadError`
 * where the part turns out to be damaged.
 */
export async function readHiddenRows(entry: ZipEntry, codec: Codec): Promise<ReadonlySet<number>> {
  const reader = new HiddenRows();
  try {
    for await (const _ of scanChunks(readEntryChunks(entry, codec), reader));
  } catch (error) {
    throw asReadError(entry.name, error);
  }
  return reader.rows;
}

class HiddenRows {
  readonly scanner = TagScanner.over(new Uint8Array(0));
  readonly rows = new Set<number>();
  #row = 0;

  /** Reads what is there, and gives the place behind it. */
  read(): number {
    const { scanner } = this;
    while (scanner.next()) {
      if (scanner.code === element.row && !scanner.isClose()) this.#readRow();
    }
    return scanner.at;
  }

  #readRow(): void {
    const { scanner } = this;
    const found = scanner.findAttribute(attribute.reference);
    const stated =
      found < 0
        ? null
        : readInteger(scanner.bytes, scanner.valueStart(found), scanner.valueEnd(found));
    this.#row = stated ?? this.#row + 1;
    if (isTrue(scanner.attribute(HIDDEN))) this.rows.add(this.#row);
  }
}
