import type { WorkbookError } from "../errors.ts";

/** How files of other kinds start, and what to call them. */
const signatures: readonly { readonly bytes: string; readonly found: string }[] = [
  { bytes: "%PDF-", found: "a PDF document" },
  { bytes: "\x89PNG", found: "a picture (PNG)" },
  { bytes: "\xff\xd8\xff", found: "a picture (JPEG)" },
  { bytes: "GIF8", found: "a picture (GIF)" },
  { bytes: "{\\rtf", found: "an RTF document" },
  { bytes: "\x1f\x8b", found: "a gzip archive" },
  { bytes: "7z\xbc\xaf\x27\x1c", found: "a 7z archive" },
  { bytes: "Rar!", found: "a RAR archive" },
  { bytes: "SQLite format 3", found: "an SQLite database" },
];

const OLE2 = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const ZIP = "PK";

/** Whether the file starts as a ZIP archive, and so as a workbook, does. */
export function startsAsZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP);
}

/** Why a file that is neither a ZIP archive nor text cannot be read, or `null` if it could be. */
export function refuseOtherFormat(bytes: Uint8Array): WorkbookError | null {
  if (bytes.length === 0) return { kind: "empty-file" };
  if (startsWith(bytes, OLE2)) {
    // The old binary format and a workbook with a password share one envelope.
    return includesUtf16(bytes, "EncryptedPackage")
      ? { kind: "encrypted" }
      : { kind: "old-format", format: "xls" };
  }
  const other = signatures.find((signature) => startsWith(bytes, signature.bytes));
  return other === undefined ? null : { kind: "other-format", found: other.found };
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[i] !== text.charCodeAt(i)) return false;
  return true;
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const last = bytes.length - 2 * text.length;
  for (let at = 0; at <= last; at++) {
    let matched = 0;
    while (
      matched < text.length &&
      bytes[at + 2 * matched] === text.charCodeAt(matched) &&
      bytes[at + 2 * matched + 1] === 0
    ) {
      matched++;
    }
    if (matched === text.length) return true;
  }
  return false;
}
