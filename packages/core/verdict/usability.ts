import { artefacts, type Artefact } from "../coverage/coverage.ts";
import type { Facts } from "../facts/facts.ts";
import type { Policy } from "../policy/policy.ts";
import { valueOf } from "../reading/cell/fact.ts";
import { type RequiredAssurance, requiredOf } from "./required-assurance.ts";
import type { IsoDay } from "../reading/dates/iso-day.ts";
import type { OpenJudgement } from "../rule/rule.ts";
import { evidenceGradeOf } from "./evidence-grade.ts";
import { isCondition } from "./open-points.ts";
import type { ArtefactStanding, Reliance } from "./verdict.ts";

/** How each artefact stands: claimed or not, usable or not, how far it may be leant on. */
export function standingsOf(
  facts: Facts,
  open: readonly OpenJudgement[],
  policy: Policy,
  asOf: IsoDay,
): readonly ArtefactStanding[] {
  const required = requiredOf(facts, policy);
  return artefacts.map((artefact) => {
    const own = open.filter((judgement) => judgement.subject === artefact);
    const claim = claimOf(artefact, facts, own, required);
    const usability = usabilityOf(claim, own);
    const evidence = evidenceGradeOf(artefact, claim, facts, policy, asOf);
    const seen = policy.evidence === "claims" || evidence === "E3" || evidence === "E4";
    return {
      artefact,
      claim,
      usability,
      evidence,
      reliance: relianceOf(claim, usability, own, seen),
    };
  });
}

/**
 * In progress, lapsed, aligned, borrowed or of the wrong kind: none of these is an artefact. A no that
 * a core rule calls into doubt is no answer: no side is chosen (domain, `dq-claim-detail-conflict`).
 */
function claimOf(
  artefact: Artefact,
  facts: Facts,
  own: readonly OpenJudgement[],
  required: RequiredAssurance,
): ArtefactStanding["claim"] {
  const fact = artefact === "iso" ? facts.isoClaim : facts.soc2Claim;
  // Where either will do, what is not named is not there; where this one must be, another row may name it.
  if (valueOf(fact)?.signs.includes("other-named") === true)
    return required === "either" ? "no" : "unknown";
  const answer =
    fact.state === "not-applicable" ? "not-applicable" : (valueOf(fact)?.answer ?? "unknown");
  if (answer === "yes" || answer === "unknown") return answer;
  return own.some(isDoubt) ? "unknown" : "no";
}

function isDoubt({ core, aspect, outcome, because }: OpenJudgement): boolean {
  return core && aspect === "validity" && outcome === "review" && because === null;
}

function usabilityOf(
  claim: ArtefactStanding["claim"],
  own: readonly OpenJudgement[],
): ArtefactStanding["usability"] {
  if (
    claim === "no" ||
    own.some((judgement) => judgement.outcome === "gap" && judgement.effect === "unusable")
  ) {
    return "unusable";
  }
  if (claim === "unknown") return "unknown";
  return own.some(({ aspect }) => aspect === "validity") ? "unknown" : "usable";
}

function relianceOf(
  claim: ArtefactStanding["claim"],
  usability: ArtefactStanding["usability"],
  own: readonly OpenJudgement[],
  seen: boolean,
): Reliance {
  if (claim === "no" || usability === "unusable") return "none";
  if (usability === "unknown") return "unknown";
  return seen && !own.some(isCondition) ? "good" : "limited";
}
