import type { Facts } from "../facts/facts.ts";
import { matchSystem } from "../matching/match-system.ts";
import type { ScopeMatch } from "../matching/scope-match.ts";
import { valueOf } from "../reading/cell/fact.ts";
import { scopeOf } from "./artefact-scope.ts";
import type { Artefact } from "./coverage.ts";

/** Tools that the buyer provides: their safety is ours, and the vendor’s artefacts never cover them. */
const OUR_OWN =
  /\b(?:client|buyer|customer)(?:['’]s|-?\s?(?:provided|owned|hosted|supplied|managed)\b)|\b(?:client|buyer)\s+(?:systems?|tools?|crm|vdi|platforms?|environment)\b|\byour\b|\b(?:provided|owned|hosted|supplied)\s+by\s+(?:the\s+)?(?:client|buyer|customer|you)\b/iu;

/** One of these stands in every text that the pattern finds; to look for them is many times as quick. */
const NEEDED_FOR_OUR_OWN = /you|client|buyer|customer/u;

/** The systems used for the service that are the vendor’s to answer for. */
export function systemsOfVendor(listed: readonly string[]): readonly string[] {
  return listed.filter((system) => !isOurs(system));
}

function isOurs(system: string): boolean {
  return NEEDED_FOR_OUR_OWN.test(system.toLowerCase()) && OUR_OWN.test(system);
}

/**
 * How an artefact’s stated scope stands to each system that the row relies on and the vendor answers
 * for; empty where the row names none. Systems decide no combination: scopes seldom list them.
 */
export function matchSystems(artefact: Artefact, facts: Facts): readonly ScopeMatch[] {
  const { services, exclusions } = scopeOf(artefact, facts);
  const scope = valueOf(services) ?? "";
  const leftOut = valueOf(exclusions) ?? "";
  return systemsOfVendor(valueOf(facts.systemsUsed) ?? []).map((system) =>
    matchSystem(system, scope, leftOut),
  );
}
