/** The longest line of encoded text, its soft break included (RFC 2045, 6.7). */
const LONGEST_LINE = 76;

const TAB = 0x09;
const SPACE = 0x20;
const EQUALS = 0x3d;
const TILDE = 0x7e;

/** A text as quoted-printable UTF-8 (RFC 2045, 6.7), its lines ended by CRLF. */
export function quotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/u)
    .map((line) => softlyBroken(encodedUnits(line)))
    .join("\r\n");
}

/** The encoded form of each byte; a blank at the end of a line is encoded, since mail may drop it. */
function encodedUnits(line: string): readonly string[] {
  const bytes = utf8Bytes(line);
  return bytes.map((byte, place) => {
    const isBlank = byte === SPACE || byte === TAB;
    const isPlain = isBlank
      ? place < bytes.length - 1
      : byte > SPACE && byte <= TILDE && byte !== EQUALS;
    return isPlain ? String.fromCharCode(byte) : hexOf(byte);
  });
}

function softlyBroken(units: readonly string[]): string {
  let broken = "";
  let length = 0;
  for (const unit of units) {
    // One place is kept for the equals sign that ends a broken line.
    if (length + unit.length > LONGEST_LINE - 1) {
      broken += "=\r\n";
      length = 0;
    }
    broken += unit;
    length += unit.length;
  }
  return broken;
}

/** The bytes of a text in UTF-8; half a character becomes the replacement character. */
export function utf8Bytes(text: string): readonly number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const code = wholeCharacter(character);
    if (code < 0x80) bytes.push(code);
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code));
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code));
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code));
  }
  return bytes;
}

const HALVES = { first: 0xd800, last: 0xdfff };
const REPLACEMENT = 0xfffd;

function wholeCharacter(character: string): number {
  const code = character.codePointAt(0) ?? REPLACEMENT;
  return code >= HALVES.first && code <= HALVES.last ? REPLACEMENT : code;
}

function tail(code: number): number {
  return 0x80 | (code & 0x3f);
}

/** "=C3": a byte as two digits. */
export function hexOf(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
