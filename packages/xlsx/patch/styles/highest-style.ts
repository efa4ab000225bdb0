import type { Codec } from "../../codec/codec.ts";
import type { WorkbookError } from "../../errors.ts";
import { success, type Result } from "../../result.ts";
import { scanEntry } from "../../zip/read-entry.ts";
import type { ZipEntry } from "../../zip/zip-entry.ts";
import { joinBytes } from "../xml/splice.ts";

/**
 * Programs that point cells at styles which do not exist write small files, and large ones take long
 * to look through. In bytes, inflated.
 */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The highest number of a cell style that the sheets use, or -1. Styles of ours must come after it:
 * a few files point past the end of their own list, and those cells must not take on our looks.
 */
export function highestStyle(
  sheets: readonly ZipEntry[],
  codec: Codec,
): Result<number, WorkbookError> {
  let highest = -1;
  if (sheets.reduce((total, sheet) => total + sheet.size, 0) > MOST_BYTES) return success(highest);
  for (const sheet of sheets) {
    const search = new StyleSearch();
    const scanned = scanEntry(sheet, codec, (bytes) => {
      search.take(bytes);
      return true;
    });
    if (!scanned.ok) return scanned;
    highest = Math.max(highest, search.highest);
  }
  return success(highest);
}

const SPACE = 0x20;
const LETTER_S = 0x73;
const EQUALS = 0x3d;
const QUOTE = 0x22;

/** What is looked for: white space, then these. */
const LENGTH = ' s="'.length;

/** For every byte, how far the window may move on when that byte is under its end (Horspool). */
const skips = new Uint8Array(256).fill(LENGTH);
skips.fill(LENGTH - 1, 0, SPACE + 1);
skips[LETTER_S] = 2;
skips[EQUALS] = 1;
skips[QUOTE] = 0;

/** Looks for `s="12"` behind white space in bytes that come in pieces. */
class StyleSearch {
  highest = -1;
  /** The end of the last piece, as far as an attribute may have begun in it. */
  #rest = new Uint8Array(0);

  take(piece: Uint8Array): void {
    const bytes = this.#rest.length === 0 ? piece : joinBytes([this.#rest, piece]);
    let at = LENGTH - 1;
    while (at < bytes.length) {
      const skip = skips[bytes[at] ?? 0] ?? LENGTH;
      if (skip > 0) {
        at += skip;
      } else if (
        bytes[at - 1] !== EQUALS ||
        bytes[at - 2] !== LETTER_S ||
        (bytes[at - 3] ?? 0) > SPACE
      ) {
        at += LENGTH;
      } else {
        const end = this.#readNumber(bytes, at + 1);
        if (end === bytes.length) break;
        at = end + LENGTH;
      }
    }
    this.#rest = bytes.slice(at - LENGTH + 1);
  }

  /** Reads the digits from here on, and gives the place behind them. */
  #readNumber(bytes: Uint8Array, start: number): number {
    let number = 0;
    let at = start;
    for (; at < bytes.length; at++) {
      const digit = (bytes[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) break;
      number = Math.min(number * 10 + digit, 1e6);
    }
    if (bytes[at] === QUOTE) this.highest = Math.max(this.highest, number);
    return at;
  }
}
