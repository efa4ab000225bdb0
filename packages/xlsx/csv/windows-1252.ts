/**
 * What the bytes 0x80 to 0x9F stand for. `TextDecoder("windows-1252")` is not used, since some
 * versions of Node decode these bytes wrongly. The five bytes without a character stand for the
 * control character of their own number, so that every byte comes back as it was.
 */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const characters = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? (upper[byte - 0x80] ?? "") : String.fromCharCode(byte),
);
const bytesByCharacter = new Map(characters.map((character, byte) => [character, byte]));

/** The text that some bytes of windows-1252 stand for. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  const PIECE = 4096;
  for (let start = 0; start < bytes.length; start += PIECE) {
    let piece = "";
    for (const byte of bytes.subarray(start, start + PIECE)) piece += characters[byte] ?? "";
    pieces.push(piece);
  }
  return pieces.join("");
}

/** A text as windows-1252; what it has no byte for becomes a question mark. */
export function encodeWindows1252(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (const character of text) bytes[length++] = bytesByCharacter.get(character) ?? 0x3f;
  return bytes.subarray(0, length);
}
