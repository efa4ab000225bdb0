import type { Codec } from "../codec/codec.ts";
import { WorkbookReadError } from "../errors.ts";
import { scanChunks } from "../xml/scan-chunks.ts";
import { TagScanner } from "../xml/tag-scanner.ts";
import { asReadError } from "../xml/xml-error.ts";
import { readEntryChunks } from "../zip/read-entry.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import { element } from "./element-codes.ts";
import { PackedTexts } from "./packed-texts.ts";
import { copyPlainText, type CopiedText } from "./plain-text.ts";
import { RichText } from "./rich-text.ts";
import { SharedStrings } from "./shared-strings.ts";
import { inUtf8 } from "./xml-encoding.ts";

/** Reads the part of shared strings. Throws a `WorkbookReadError`. */
export async function readSharedStrings(entry: ZipEntry, codec: Codec): Promise<SharedStrings> {
  const collector = new StringCollector(entry.size);
  let isComplete = false;
  try {
    const chunks = inUtf8(readEntryChunks(entry, codec), entry.name);
    for await (const scanned of scanChunks(chunks, collector)) isComplete = scanned.isComplete;
  } catch (error) {
    throw asReadError(entry.name, error);
  }
  if (isComplete) return new SharedStrings(collector.texts);
  throw new WorkbookReadError({ kind: "damaged", part: entry.name, detail: "it is cut off" });
}

/** Gathers the plain texts of all `<si>` as they come. */
class StringCollector {
  readonly scanner = TagScanner.over(new Uint8Array(0));
  isComplete = false;
  readonly texts: PackedTexts;
  readonly #richText = new RichText(this.scanner);
  readonly #copied: CopiedText = { from: 0, to: 0 };

  /** No text takes more bytes than its XML, so the size of the part is room enough. */
  constructor(size: number) {
    this.texts = new PackedTexts(size);
  }

  /** Reads all texts that are there whole, and gives the place behind the last of them. */
  read(): number {
    const { scanner, texts } = this;
    let done = 0;
    for (;;) {
      if (this.isComplete) return scanner.end;
      done = this.#copyPlainTexts(done);
      if (!scanner.next()) return done;
      if (scanner.code === element.si) {
        if (scanner.isEmpty()) texts.add(texts.length);
        else if (!this.#richText.read(element.si)) return done;
        else texts.add(this.#richText.copyTo(texts.bytes, texts.length));
      } else if (scanner.code === element.sst && !scanner.isOpen()) {
        this.isComplete = true;
      }
      done = scanner.at;
    }
  }

  #copyPlainTexts(start: number): number {
    const { scanner, texts } = this;
    const { bytes, end } = scanner;
    const copied = this.#copied;
    let done = start;
    copied.from = start;
    copied.to = texts.length;
    while (copyPlainText(bytes, texts.bytes, copied) && copied.from <= end) {
      texts.add(copied.to);
      done = copied.from;
    }
    scanner.at = done;
    return done;
  }
}
