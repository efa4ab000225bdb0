import type { CheckContext } from "@scopefit/core/check-row";
import type { IsoDay } from "@scopefit/core/reading/dates/iso-day";
import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { catalogue } from "@scopefit/rules/catalogue";
import type { Command } from "commander";

import { dayOption, today } from "./day-option.ts";
import type { OpenTracker } from "./open-tracker.ts";
import { policyFor } from "./policy-file.ts";
import { waiversFor } from "./waivers-file.ts";

/** What a tracker is checked with, as commander hands it over. */
export interface RunOptions {
  readonly asOf?: string;
  readonly policy?: string;
  readonly waivers?: string;
}

/** Adds the options that every command that checks rows has. */
export function withRunOptions(command: Command): Command {
  return command
    .option("--as-of <date>", "the day to check for, YYYY-MM-DD (default: today)")
    .option("--policy <file>", "your requirements as JSON (default: those kept in the workbook)")
    .option("--waivers <file>", "your waivers as JSON (default: those kept in the workbook)");
}

/** The day that a run is checked for. */
export function asOfDay({ asOf }: RunOptions): IsoDay {
  return asOf === undefined ? today() : dayOption(asOf, "--as-of");
}

/** Everything that the rows of a tracker are checked with. */
export async function runContext(
  tracker: OpenTracker,
  asOf: IsoDay,
  options: RunOptions,
): Promise<CheckContext> {
  const policy = await policyFor(options.policy, tracker);
  const waivers = await waiversFor(options.waivers, tracker);
  return { rules: catalogue, policy, asOf, places: await loadGazetteer(), waivers };
}
