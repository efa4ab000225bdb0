import { realpathSync } from "node:fs";
import { resolve } from "node:path";

import { Refusal } from "../refusal.ts";

/** Where the marked workbook goes. */
export interface OutputFile {
  readonly path: string;
  /** Whether it replaces the input itself. */
  readonly inPlace: boolean;
}

/** Works out where to write; `null` where nothing is to be written. */
export function outputFor(
  input: string,
  options: { readonly output?: string; readonly inPlace?: boolean },
): OutputFile | null {
  if (options.inPlace === true && options.output !== undefined) {
    throw new Refusal("-o and --in-place exclude each other. Give one of them.");
  }
  if (options.inPlace === true) return { path: input, inPlace: true };
  if (options.output === undefined) return null;
  if (sameFile(input, options.output)) {
    throw new Refusal(
      `the output ${options.output} is the input itself. Use --in-place, which keeps a .bak.`,
    );
  }
  return { path: options.output, inPlace: false };
}

function sameFile(a: string, b: string): boolean {
  return real(a) === real(b);
}

/** The path without links; as given where the file does not exist yet. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}
