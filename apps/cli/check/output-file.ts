import { realpathSync, statSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";

import { Refusal } from "../refusal.ts";

/** Where the marked workbook goes. */
export interface OutputFile {
  readonly path: string;
  /** A copy on the way to it is one in which other sheets are still to be marked. */
  readonly stage: "marked" | "on-the-way";
}

/** Works out where to write; `null` where nothing is to be written. */
export function outputFor(
  input: string,
  options: { readonly output?: string; readonly inPlace?: boolean },
): OutputFile | null {
  if (options.inPlace === true && options.output !== undefined) {
    throw new Refusal("-o and --in-place exclude each other. Give one of them.");
  }
  if (options.inPlace === true) return { path: input, stage: "marked" };
  const { output } = options;
  if (output === undefined) return null;
  if (sameFile(input, output)) {
    throw new Refusal(
      `the output ${output} is the input itself. Use --in-place, which keeps a .bak.`,
    );
  }
  refuseOtherKind(input, output);
  refuseNoFolder(output);
  return { path: output, stage: "marked" };
}

/** A marked file is of the kind its input is; under another ending Excel would not open it. */
function refuseOtherKind(input: string, output: string): void {
  const ending = extname(input).toLowerCase();
  if (ending === "" || extname(output).toLowerCase() === ending) return;
  throw new Refusal(
    `the output ${output} must end in ${ending}, as the input does. Scopefit marks a file and does not convert it.`,
  );
}

function refuseNoFolder(output: string): void {
  const folder = dirname(resolve(output));
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new Refusal(`there is no folder ${folder} for the output. Create it or name another.`);
  }
  if (statSync(output, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new Refusal(`the output ${output} is a folder. Name the file in it.`);
  }
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
