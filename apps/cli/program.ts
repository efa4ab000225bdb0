import { Command, CommanderError } from "commander";

import { checkCommand } from "./commands/check.ts";
import { diffCommand } from "./commands/diff.ts";
import { initCommand } from "./commands/init.ts";
import { mapCommand } from "./commands/map.ts";
import { matchCommand } from "./commands/match.ts";
import { readCommand } from "./commands/read.ts";
import { reportCommand } from "./commands/report.ts";
import { rulesCommand } from "./commands/rules.ts";
import { exitCodes } from "./exit-codes.ts";
import { Refusal } from "./refusal.ts";
import { VERSION } from "./version.ts";

const EXAMPLES = `
Examples:
  scopefit check register.xlsx -o register.checked.xlsx
  scopefit check register.xlsx --format json --as-of 2026-11-23
  scopefit report register.xlsx -o memo.html
  scopefit diff register.old.xlsx register.xlsx
  scopefit map register.xlsx
  scopefit rules iso-cert-expired
  scopefit read "ISO 27001:2022 certified by BSI, valid to 30 Jun 2027"

Exit codes: 0 done, 1 a row met --fail-on, 2 the command line or a file cannot be used and nothing
was written, 3 a mistake in Scopefit itself.
Nothing leaves this machine.`;

/**
 * Runs `scopefit` with the arguments that follow its name; answers with the exit code. What cannot be
 * used is told in one line on standard error.
 */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.done;
  try {
    await program((ended) => (code = ended)).parseAsync(args, { from: "user" });
    return code;
  } catch (error) {
    return exitCodeFor(error);
  }
}

function program(endWith: (code: number) => void): Command {
  const scopefit = new Command("scopefit")
    .description(
      "Does a vendor’s ISO 27001 certificate or SOC 2 report really cover what you buy?\nChecks a vendor tracker row by row and writes status, findings and questions beside it.",
    )
    .version(VERSION, "-V, --version", "print the version")
    .helpOption("-h, --help", "show this help")
    .helpCommand("help [command]", "show the help of a command")
    .configureHelp({ sortSubcommands: false })
    .configureOutput({ outputError: (text, write) => write(refusalLine(text)) })
    .addHelpText("after", EXAMPLES)
    .exitOverride();
  const commands = [
    checkCommand(endWith),
    reportCommand(),
    diffCommand(),
    mapCommand(),
    rulesCommand(),
    readCommand(),
    matchCommand(),
    initCommand(),
  ];
  for (const command of commands) scopefit.addCommand(command.copyInheritedSettings(scopefit));
  return scopefit;
}

/** What the parser of the command line objects to, in the form of our own refusals. */
function refusalLine(text: string): string {
  const said = text
    .replace(/^error: /u, "")
    .replace(/\s+/gu, " ")
    .trim();
  return `scopefit: ${said.replace(/(?<![.?)])$/u, ".")} Run it with --help to see what can be asked.\n`;
}

function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitCodes.done : exitCodes.refused;
  }
  if (error instanceof Refusal) {
    process.stderr.write(`scopefit: ${error.message}\n`);
    return exitCodes.refused;
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `scopefit: this is a mistake in Scopefit, not in your file, and nothing was written. Please report it with what follows.\n${trace}\n`,
  );
  return exitCodes.broken;
}
