/** Where the code of a name begins, before its first byte (FNV-1a). */
export const NAME_START = 0x811c9dc5 | 0;

/** The code of a name that goes on with this byte. */
export function nextNameCode(code: number, byte: number): number {
  return Math.imul(code ^ byte, 0x01000193);
}

/** The number by which a scanner knows a name of XML, so that it need not make a string of it. */
export function nameCode(name: string): number {
  let code = NAME_START;
  for (let i = 0; i < name.length; i++) code = nextNameCode(code, name.charCodeAt(i));
  return code;
}
