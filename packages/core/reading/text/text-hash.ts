/** The prime and two starts of the 32-bit FNV-1a hash. */
const PRIME = 0x01000193;
const FIRST_START = 0x811c9dc5;
const SECOND_START = 0x9747b28c;

/**
 * A short name for a text: 64 bits of FNV-1a, as up to 15 characters. Two texts of one
 * tracker share it about once in thousands of millions of trackers; nothing but sameness rests on it.
 */
export function textHash(text: string): string {
  let first = FIRST_START;
  let second = SECOND_START;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    first = Math.imul(first ^ unit, PRIME);
    // The second start alone would give the same differences; turning the units tells them apart.
    second = Math.imul(second ^ ((unit << 7) | (unit >> 9)), PRIME);
  }
  return `${(first >>> 0).toString(36)}.${(second >>> 0).toString(36)}`;
}
