import type { Codec } from "../codec/codec.ts";
import type { WorkbookError } from "../errors.ts";
import { success, type Result } from "../result.ts";
import { scanEntry } from "../zip/read-entry.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";

/**
 * Programs that point cells at styles which do not exist write small files, and large ones take long
 * to look through. In bytes, inflated.
 */
const MOST_BYTES = 64 * 1024 * 1024;

const SPACE = 0x20;
const LETTER_S = 0x73;
const EQUALS = 0x3d;
const QUOTE = 0x22;

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
    let step = 0;
    let number = 0;
    const scanned = scanEntry(sheet, codec, (bytes) => {
      for (const byte of bytes) {
        if (step === 4) {
          if (byte >= 0x30 && byte <= 0x39) number = Math.min(number * 10 + byte - 0x30, 1e6);
          else {
            if (byte === QUOTE) highest = Math.max(highest, number);
            step = 0;
          }
        } else if (byte <= SPACE) step = 1;
        else if (step === 1 && byte === LETTER_S) step = 2;
        else if (step === 2 && byte === EQUALS) step = 3;
        else if (step === 3 && byte === QUOTE) {
          step = 4;
          number = 0;
        } else step = 0;
      }
      return true;
    });
    if (!scanned.ok) return scanned;
  }
  return success(highest);
}
