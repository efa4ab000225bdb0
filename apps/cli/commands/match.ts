import { matchEntity } from "@scopefit/core/matching/entity/match-entity";
import { matchPlaceTexts } from "@scopefit/core/matching/place/match-place";
import { matchService } from "@scopefit/core/matching/service/match-service";
import { calendarDay } from "@scopefit/core/reading/dates/iso-day";
import type { ScopeMatch } from "@scopefit/core/matching/scope-match";
import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { Argument, Command } from "commander";

import { today } from "../input/day-option.ts";
import { printJson } from "../output/json.ts";
import { matchReport } from "../output/match-report.ts";
import { textOrJson, type TextOrJson } from "../output/text-or-json.ts";

/** `scopefit match KIND NEEDED STATED`: whether what is needed lies inside what is stated, and why. */
export function matchCommand(): Command {
  return new Command("match")
    .description("hold what you need against what an artefact states: IN, OUT or UNKNOWN, and why")
    .addArgument(new Argument("<kind>", "what is compared").choices(["entity", "place", "service"]))
    .argument("<needed>", "what you rely on, for example “Cebu City”")
    .argument("<stated>", "what the certificate or report says, for example “Makati; Cebu IT Park”")
    .addOption(textOrJson())
    .action(
      async (kind: string, needed: string, stated: string, { format }: { format: TextOrJson }) => {
        const match = await matchOf(kind, needed, stated);
        if (format === "json") printJson(matchReport(match));
        else
          process.stdout.write(
            `${match.result}: ${match.reason}\n  needed: ${needed}\n  stated: ${stated}\n`,
          );
      },
    );
}

async function matchOf(kind: string, needed: string, stated: string): Promise<ScopeMatch> {
  if (kind === "entity") return matchEntity(needed, stated);
  if (kind === "service") return matchService(needed, stated);
  return matchPlaceTexts(needed, stated, await loadGazetteer(), calendarDay(today()).year);
}
