import { systemsOfVendor } from "@scopefit/core/coverage/match-systems";
import type { FieldValue } from "@scopefit/core/facts/field-value";
import type { Facts } from "@scopefit/core/facts/facts";
import { matchSystem } from "@scopefit/core/matching/match-system";
import { mentionOf } from "@scopefit/core/matching/mention-of";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { aicpaDescriptionCriteria, ourChoice, practice } from "../sources.ts";

type Read = Pick<
  Facts,
  | "isoClaim"
  | "isoScopeStatement"
  | "isoExclusions"
  | "soc2Claim"
  | "soc2System"
  | "soc2ServicesCovered"
  | "soc2ScopeExclusions"
  | "soc2Subservice"
>;

/** Data that hurts people or firms if it leaks from a tool. */
const SENSITIVE: ReadonlySet<FieldValue<"dataTypes">[number]> = new Set([
  "pii",
  "spi",
  "phi",
  "pci",
  "financial",
  "hr",
  "credentials",
]);

const question = {
  vendor:
    "You use {systems} for {service}. Is that part of the system your SOC 2 report describes, or of the ISO 27001 scope? Where a third party runs it, which report covers it?",
} as const;

/**
 * Scopes seldom list tools, so silence is a question and only for tools near sensitive data. A tool
 * that the report lists as a subservice organisation is left to the checks of those.
 */
export const covSystems = defineRule({
  id: "cov-systems",
  group: "coverage",
  subject: "row",
  title: "The systems used for the service are inside a certificate or report",
  core: false,
  severity: "high",
  followsRisk: true,
  why: "The tools that hold the data may lie outside both scopes.",
  when: "A system named for the service is excluded from every claimed scope that speaks of it; a review where no scope names it and personal, health, card, financial or staff data or credentials are handled. Systems that we provide, and those of a row without a stated scope, are left out.",
  evidence: "The inventory of systems held against the scope, or the provider’s own report.",
  source: [
    aicpaDescriptionCriteria(
      "DC 3",
      "The description names the components of the system: infrastructure, software, people, procedures and data.",
    ),
    practice("Buyers hold the tools in use against the system described."),
    ourChoice("Which data makes silence on a system a question."),
  ],
  reads: [
    "isoClaim",
    "soc2Claim",
    "systemsUsed",
    "dataTypes",
    "isoScopeStatement",
    "isoExclusions",
    "soc2System",
    "soc2ServicesCovered",
    "soc2ScopeExclusions",
    "soc2Subservice",
  ],
  answers: {
    noneListed: { outcome: "not-applicable", finding: "No systems are listed for the service." },
    ourOwn: {
      outcome: "not-applicable",
      finding: "The systems listed are ours; their controls are for us to operate.",
    },
    scopeUnknown: {
      outcome: "not-applicable",
      finding: "No claimed scope is stated to hold the systems against.",
    },
    named: { outcome: "pass", finding: "A certificate or report names {systems}." },
    notSensitive: {
      outcome: "pass",
      finding: "No scope names {systems}, and no sensitive data is said to be handled.",
    },
    excluded: {
      outcome: "gap",
      finding: "The scope stated excludes {systems}, used for {service}.",
      ask: question,
    },
    silent: {
      outcome: "review",
      finding: "No certificate or report is shown to include {systems}, used for {service}.",
      ask: question,
    },
  },
  decide(facts, _context, answer) {
    const listed = valueOf(facts.systemsUsed) ?? [];
    if (listed.length === 0) return answer.noneListed();
    const theirs = systemsOfVendor(listed);
    if (theirs.length === 0) return answer.ourOwn();
    const scopes = statedScopes(facts);
    if (scopes.length === 0) return answer.scopeUnknown();

    const stands = standsOf(theirs, scopes, facts);
    const excluded = theirs.filter((_, place) => stands[place] === "excluded");
    if (excluded.length > 0) return answer.excluded({ systems: namesOf(excluded) });
    const silent = theirs.filter((_, place) => stands[place] === "silent");
    if (silent.length === 0) return answer.named({ systems: namesOf(theirs) });
    const isSensitive = (valueOf(facts.dataTypes) ?? []).some((type) => SENSITIVE.has(type));
    return isSensitive
      ? answer.silent({ systems: namesOf(silent) })
      : answer.notSensitive({ systems: namesOf(silent) });
  },
});

type SystemStand = "named" | "excluded" | "silent";

/** The words of one claimed scope. */
interface StatedScope {
  readonly covers: string;
  readonly leavesOut: string;
}

function statedScopes(facts: Read): readonly StatedScope[] {
  const scopes: StatedScope[] = [];
  if (valueOf(facts.isoClaim)?.answer === "yes") {
    const covers = valueOf(facts.isoScopeStatement);
    const leavesOut = valueOf(facts.isoExclusions) ?? "";
    if (covers !== null) scopes.push({ covers, leavesOut });
  }
  if (valueOf(facts.soc2Claim)?.answer === "yes") {
    const system = valueOf(facts.soc2System);
    const services = valueOf(facts.soc2ServicesCovered);
    const covers =
      system !== null && services !== null ? `${system}; ${services}` : (system ?? services);
    const leavesOut = valueOf(facts.soc2ScopeExclusions) ?? "";
    if (covers !== null) scopes.push({ covers, leavesOut });
  }
  return scopes;
}

/** How each system stands, scope by scope: the words of a scope are then read once. */
function standsOf(
  systems: readonly string[],
  scopes: readonly StatedScope[],
  { soc2Subservice }: Read,
): readonly SystemStand[] {
  const listed = valueOf(soc2Subservice) ?? [];
  const stands = systems.map((system): SystemStand => {
    return listed.some((name) => mentionOf(system, name) === "asserted") ? "named" : "silent";
  });
  for (const { covers, leavesOut } of scopes) {
    systems.forEach((system, place) => {
      if (stands[place] === "named") return;
      const { result } = matchSystem(system, covers, leavesOut);
      if (result !== "UNKNOWN") stands[place] = result === "IN" ? "named" : "excluded";
    });
  }
  return stands;
}

function namesOf(systems: readonly string[]): string {
  return quoted(joinWords(systems));
}
