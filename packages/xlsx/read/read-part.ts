import type { Codec } from "../codec/codec.ts";
import type { WorkbookError } from "../errors.ts";
import { failure, success, type Result } from "../result.ts";
import { asPartError } from "../xml/xml-error.ts";
import { readEntry } from "../zip/read-entry.ts";
import type { ZipArchive } from "../zip/zip-archive.ts";
import { toUtf8 } from "./xml-encoding.ts";

/** What reading the parts of a workbook needs throughout. */
export interface PartReader {
  readonly archive: ZipArchive;
  readonly codec: Codec;
}

/** Reads a part whole, as UTF-8. A part that is not there is damage. */
export function readPart(reader: PartReader, name: string): Result<Uint8Array, WorkbookError> {
  const entry = reader.archive.entry(name);
  if (entry === undefined) {
    return failure({ kind: "damaged", part: name, detail: "it is missing" });
  }
  const bytes = readEntry(entry, reader.codec);
  return bytes.ok ? toUtf8(bytes.value, entry.name) : bytes;
}

/** Reads a part whole and makes something of its XML; an `XmlError` becomes the part's error. */
export function parsePart<T>(
  reader: PartReader,
  name: string,
  parse: (bytes: Uint8Array) => T,
): Result<T, WorkbookError> {
  const bytes = readPart(reader, name);
  if (!bytes.ok) return bytes;
  try {
    return success(parse(bytes.value));
  } catch (error) {
    return failure(asPartError(name, error));
  }
}
