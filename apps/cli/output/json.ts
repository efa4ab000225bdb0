/** How far JSON is indented for a person at a terminal; a program gets it plain. */
export const jsonIndent = process.stdout.isTTY ? 2 : 0;

/** Prints a value as JSON for a person or a program: indented on a terminal, plain when piped. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, jsonIndent)}\n`);
}
