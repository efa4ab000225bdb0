import { Refusal } from "../refusal.ts";
import type { CheckFormat } from "../output/check-format.ts";

/** What `--all-sheets` is given together with, as far as it matters. */
interface GivenOptions {
  readonly sheet?: string;
  readonly rows?: string;
  readonly format: CheckFormat;
}

const FOR_PEOPLE: ReadonlySet<CheckFormat> = new Set(["table", "md"]);

/** Refuses what cannot be done for several sheets at once, with what can be done instead. */
export function refuseWithAllSheets(options: GivenOptions): void {
  if (options.sheet !== undefined || options.rows !== undefined) {
    throw new Refusal("--all-sheets goes with neither --sheet nor --rows, which mean one sheet.");
  }
  if (!FOR_PEOPLE.has(options.format)) {
    throw new Refusal(
      `--all-sheets prints a table or md. In ${options.format} the rows do not say which sheet they are of: name one with --sheet.`,
    );
  }
}
