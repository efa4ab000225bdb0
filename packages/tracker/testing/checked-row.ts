import type { CheckedRow } from "@scopefit/core/check-row";
import type { Combination } from "@scopefit/core/coverage/coverage";
import { noCoverage } from "@scopefit/core/coverage/no-coverage";
import { noFacts } from "@scopefit/core/facts/no-facts";
import type { OpenOutcome } from "@scopefit/core/rule/rule";
import type { Severity } from "@scopefit/core/rule/severity";
import { text } from "@scopefit/core/testing/facts";
import type { CombinationState, Status } from "@scopefit/core/verdict/verdict";

/** An open outcome with so much of it as a test cares about. */
export function openOutcome(
  rule: string,
  outcome: "gap" | "review",
  severity: Severity,
  more: Partial<OpenOutcome> = {},
): OpenOutcome {
  return {
    rule,
    group: "iso-27001",
    core: false,
    effect: "none",
    aspect: "other",
    answer: "any",
    subject: "iso",
    outcome,
    severity,
    finding: `Finding of ${rule}.`,
    question: { to: "vendor", text: `Question of ${rule}?`, asksFor: [] },
    evidence: "The certificate.",
    cells: ["F7"],
    because: null,
    waiver: null,
    ...more,
  };
}

/** What is known of a site. */
export function siteState(site: string, state: CombinationState["state"]): CombinationState {
  const combination: Combination = {
    service: "voice",
    site,
    remote: false,
    entity: "Dapitan Voice",
  };
  return { combination, state };
}

/** A checked row with so much of it as a test cares about. */
export function checkedRow(
  status: Status,
  outcomes: readonly OpenOutcome[] = [],
  combinations: readonly CombinationState[] = [],
): CheckedRow {
  return {
    row: 7,
    facts: { ...noFacts, vendorName: text("Dapitan Voice") },
    coverage: noCoverage,
    outcomes,
    shown: outcomes,
    nextChange: null,
    verdict: {
      status,
      because: ["It is so."],
      combinations,
      fit: { answer: "unknown", decidedBy: "site" },
      reliance: "limited",
      standings: [],
      questions: outcomes.map((outcome) => outcome.question),
      toDos: [],
      evidence: ["The certificate."],
      basis: "As of 23 November 2026.",
    },
  };
}
