const START = bytesOf("<si><t>");
const END = bytesOf("</t></si>");
const AMP = bytesOf("&amp;");
const LT = bytesOf("&lt;");
const GT = bytesOf("&gt;");

/** Bytes that are sure to be no more characters than a cell may hold. */
const MAX_LENGTH = 32_767;

/** Bytes that end a stretch of text, or may stand for something else: < & _ and CR. */
const isSpecial = new Uint8Array(256);
for (const byte of [0x3c, 0x26, 0x5f, 0x0d]) isSpecial[byte] = 1;

/** Where reading and writing have got to. */
export interface CopiedText {
  /** Behind the text in the XML. */
  from: number;
  /** Behind the text in the target. */
  to: number;
}

/**
 * Copies a shared text that is written letter for letter as Excel writes most of them,
 * `<si><t>text</t></si>`, from `copied.from` to `copied.to`, and moves both on. Anything else gives
 * `false`, moves nothing, and is left to the general scanner. The bytes must end in its sentinel.
 */
export function copyPlainText(bytes: Uint8Array, target: Uint8Array, copied: CopiedText): boolean {
  if (!matches(bytes, copied.from, START)) return false;
  let at = copied.from + START.length;
  let to = copied.to;
  for (;;) {
    let byte = bytes[at] ?? 0;
    while (isSpecial[byte] === 0) {
      target[to++] = byte;
      byte = bytes[++at] ?? 0;
    }
    if (byte === 0x3c) break;
    if (byte === 0x5f && ((bytes[at + 1] ?? 0) | 0x20) !== 0x78) {
      target[to++] = byte;
      at++;
      continue;
    }
    const entity = byte === 0x26 ? entityAt(bytes, at) : null;
    if (entity === null) return false;
    target[to++] = entity.byte;
    at += entity.length;
  }
  if (to - copied.to > MAX_LENGTH || !matches(bytes, at, END)) return false;
  copied.from = at + END.length;
  copied.to = to;
  return true;
}

const entities = [
  { name: AMP, byte: 0x26, length: AMP.length },
  { name: LT, byte: 0x3c, length: LT.length },
  { name: GT, byte: 0x3e, length: GT.length },
];

function entityAt(bytes: Uint8Array, at: number) {
  return entities.find(({ name }) => matches(bytes, at, name)) ?? null;
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function matches(bytes: Uint8Array, at: number, expected: Uint8Array): boolean {
  for (let i = 0; i < expected.length; i++) if (bytes[at + i] !== expected[i]) return false;
  return true;
}
