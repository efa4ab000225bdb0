import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const PROGRAM = fileURLToPath(new URL("../bin/scopefit.js", import.meta.url));

/** What a run of the program left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `scopefit` as its users do: a process of its own, in a folder, with something on its input. */
export function scopefit(
  args: readonly string[],
  { cwd, input }: { readonly cwd?: string; readonly input?: string } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const options = { cwd, maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(
      process.execPath,
      [PROGRAM, ...args],
      options,
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        if (typeof code === "number") resolve({ code, stdout, stderr });
        else reject(error ?? new Error("The process did not start."));
      },
    );
    child.stdin?.end(input ?? "");
  });
}

/** Runs `scopefit` where it is meant to succeed; gives what it printed. */
export async function printed(
  args: readonly string[],
  options?: Parameters<typeof scopefit>[1],
): Promise<string> {
  const { code, stdout, stderr } = await scopefit(args, options);
  if (code !== 0) throw new Error(`scopefit ${args.join(" ")} ended with ${code}: ${stderr}`);
  return stdout;
}
