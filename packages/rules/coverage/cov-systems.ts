import { systemsOfVendor } from "@scopefit/core/coverage/match-systems";
import type { FieldValue } from "@scopefit/core/facts/field-value";
import type { Facts } from "@scopefit/core/facts/facts";
import { matchSystem } from "@scopefit/core/matching/match-system";
import { mentionOf } from "@scopefit/core/matching/mention-of";
import { valueOf } from "@scopefit/core/reading/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { aicpaDescriptionCriteria, ourChoice, practice } from "../sources.ts";

/** What a claimed artefact says of systems: what it covers, and what it leaves out. */
const WORDS = {
  iso: { claim: "isoClaim", covers: ["isoScopeStatement"], leavesOut: "isoExclusions" },
  soc2: {
    claim: "soc2Claim",
    covers: ["soc2System", "soc2ServicesCovered"],
    leavesOut: "soc2ScopeExclusions",
  },
} as const;

type Read = Pick<
  Facts,
  | (typeof WORDS)["iso" | "soc2"]["claim" | "leavesOut"]
  | (typeof WORDS)["iso" | "soc2"]["covers"][number]
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

    const stands = theirs.map((system) => ({ system, stand: standOf(system, scopes, facts) }));
    const withStand = (stand: SystemStand) => stands.filter((one) => one.stand === stand);
    const excluded = withStand("excluded");
    if (excluded.length > 0) return answer.excluded({ systems: namesOf(excluded) });
    const silent = withStand("silent");
    if (silent.length === 0) return answer.named({ systems: namesOf(stands) });
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
  return Object.values(WORDS).flatMap(({ claim, covers, leavesOut }) => {
    if (valueOf(facts[claim])?.answer !== "yes") return [];
    const words = covers.map((field) => valueOf(facts[field])).filter((it) => it !== null);
    if (words.length === 0) return [];
    return [{ covers: words.join("; "), leavesOut: valueOf(facts[leavesOut]) ?? "" }];
  });
}

function standOf(
  system: string,
  scopes: readonly StatedScope[],
  { soc2Subservice }: Read,
): SystemStand {
  const results = scopes.map(
    ({ covers, leavesOut }) => matchSystem(system, covers, leavesOut).result,
  );
  const subservice = valueOf(soc2Subservice) ?? [];
  const isListed = subservice.some((name) => mentionOf(system, name) === "asserted");
  if (results.includes("IN") || isListed) return "named";
  return results.includes("OUT") ? "excluded" : "silent";
}

function namesOf(systems: readonly { readonly system: string }[]): string {
  return quoted(joinWords(systems.map(({ system }) => system)));
}
