import { Command, CommanderError } from "commander";

import { checkCommand } from "./commands/check.ts";
import { initCommand } from "./commands/init.ts";
import { mapCommand } from "./commands/map.ts";
import { matchCommand } from "./commands/match.ts";
import { readCommand } from "./commands/read.ts";
import { rulesCommand } from "./commands/rules.ts";
import { exitCodes } from "./exit-codes.ts";
import { Refusal } from "./refusal.ts";
import { VERSION } from "./version.ts";

const program = new Command("scopefit")
  .description(
    "Does a vendor’s ISO 27001 certificate or SOC 2 report really cover what you buy?\nChecks a vendor tracker row by row and writes status, findings and questions beside it.",
  )
  .version(VERSION, "-V, --version", "print the version")
  .helpOption("-h, --help", "show this help")
  .helpCommand("help [command]", "show the help of a command")
  .showHelpAfterError("Run with --help to see what can be asked.")
  .configureHelp({ sortSubcommands: false })
  .addHelpText(
    "after",
    `
Examples:
  scopefit check register.xlsx -o register.checked.xlsx
  scopefit check register.xlsx --format json --as-of 2026-11-23
  scopefit map register.xlsx
  scopefit rules iso-cert-expired
  scopefit read "ISO 27001:2022 certified by BSI, valid to 30 Jun 2027"

Exit codes: 0 done, 1 a row met --fail-on, 2 input not usable (nothing was written).
Nothing leaves this machine.`,
  )
  .exitOverride();

for (const command of [
  checkCommand,
  mapCommand,
  rulesCommand,
  readCommand,
  matchCommand,
  initCommand,
]) {
  program.addCommand(command().exitOverride());
}

try {
  await program.parseAsync(process.argv);
} catch (error) {
  process.exitCode = exitCodeFor(error);
}

function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCodes.done : exitCodes.refused;
  if (error instanceof Refusal) {
    process.stderr.write(`scopefit: ${error.message}\n`);
    return exitCodes.refused;
  }
  throw error;
}
