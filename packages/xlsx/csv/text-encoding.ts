import { decodeWindows1252, encodeWindows1252 } from "./windows-1252.ts";

/** How the text of a file is written as bytes. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The text of a file, without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly hasBom: boolean;
}

/**
 * Decodes a text file, or gives `null` where it is no text, and `unknown` where it is text in an
 * encoding that we cannot tell.
 */
export function decodeFile(bytes: Uint8Array): DecodedText | "unknown" | null {
  const marked = encodingByMark(bytes);
  if (marked !== null) {
    const text = decode(bytes.subarray(marked.length), marked.encoding);
    return text === null ? null : { text, encoding: marked.encoding, hasBom: true };
  }
  const encoding = wideEncoding(bytes);
  if (encoding !== null) {
    const text = decode(bytes, encoding);
    return text === null ? null : { text, encoding, hasBom: false };
  }
  // A NUL that is not half of a UTF-16 character has no place in a text.
  if (bytes.subarray(0, SAMPLE).includes(0)) return null;
  const text = decode(bytes, "utf-8");
  if (text !== null) return { text, encoding: "utf-8", hasBom: false };
  if (!looksWestern(bytes)) return "unknown";
  return { text: decodeWindows1252(bytes), encoding: "windows-1252", hasBom: false };
}

/** Bytes without a character in windows-1252, or with the florin sign; Shift-JIS is full of them. */
const STRANGE: ReadonlySet<number> = new Set([0x81, 0x83, 0x8d, 0x8f, 0x90, 0x9d]);

/** Fewer bytes than this are a slip of the pen. */
const FEWEST_FOREIGN = 8;

/**
 * Letters with accents and curly quotes stand one by one among plain letters. Of Chinese, Japanese,
 * Cyrillic or Greek text in an encoding of its own, most bytes above 127 stand side by side.
 */
function looksWestern(bytes: Uint8Array): boolean {
  let high = 0;
  let foreign = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    high++;
    const isBeside = (bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80;
    if (isBeside || STRANGE.has(byte)) foreign++;
  }
  return foreign < FEWEST_FOREIGN || foreign * 2 < high;
}

/** Writes text as bytes of an encoding. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  switch (encoding) {
    case "utf-8":
      return new TextEncoder().encode(text);
    case "windows-1252":
      return encodeWindows1252(text);
    case "utf-16le":
    case "utf-16be":
      return encodeUtf16(text, encoding === "utf-16le");
  }
}

/** The byte order mark of an encoding. */
export function markOf(encoding: TextEncoding): Uint8Array {
  return encodeText("\ufeff", encoding);
}

const SAMPLE = 64 * 1024;

function encodingByMark(bytes: Uint8Array) {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    return { encoding: "utf-8", length: 3 } as const;
  }
  if (first === 0xff && second === 0xfe) return { encoding: "utf-16le", length: 2 } as const;
  if (first === 0xfe && second === 0xff) return { encoding: "utf-16be", length: 2 } as const;
  return null;
}

/** UTF-16 without a mark shows in the zeros of its Latin letters, all on the same side. */
function wideEncoding(bytes: Uint8Array): TextEncoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even++;
    else odd++;
  });
  const many = sample.length / 5;
  if (odd > many && even * 20 < odd) return "utf-16le";
  if (even > many && odd * 20 < even) return "utf-16be";
  return null;
}

/** The whole of the text, or `null` where some of the bytes are none. */
function decode(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), isLittleEndian);
  return bytes;
}
