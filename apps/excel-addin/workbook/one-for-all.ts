/**
 * A value that every cell of a range gets. Office.js takes it in the place of a table of values, which
 * is what its types ask for.
 */
export function oneForAll(value: string): string[][] {
  return value as unknown as string[][];
}
