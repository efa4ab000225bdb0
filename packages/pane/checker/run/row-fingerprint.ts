import type { GridRow } from "@scopefit/tracker/layout/grid";

/**
 * Tells whether a row still holds what it held: the same cells in these columns give the same
 * fingerprint, other ones give, for all practical purposes, another.
 */
export function rowFingerprint(row: GridRow | undefined, columns: ReadonlySet<number>): string {
  let first = 17;
  let second = 31;
  for (const { column, content } of row?.cells ?? []) {
    if (!columns.has(column) || content.text === "") continue;
    const text = `${column}\u0000${content.text}\u0000`;
    for (let place = 0; place < text.length; place++) {
      const code = text.charCodeAt(place);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second + code, 0x85ebca6b) ^ (second >>> 15);
    }
  }
  return `${(first >>> 0).toString(36)}.${(second >>> 0).toString(36)}`;
}
