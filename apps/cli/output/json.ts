/** Prints a value as JSON for a person or a program: indented on a terminal, plain when piped. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, process.stdout.isTTY ? 2 : undefined)}\n`);
}
