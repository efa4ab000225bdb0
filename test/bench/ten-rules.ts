import type { Facts } from "@scopefit/core/facts/facts";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import { dayNumber, type IsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { TopLevelCondition } from "json-rules-engine";

/** One of our rules as a general rules engine would have it. */
export interface EquivalentRule {
  /** The rule of the catalogue. */
  readonly rule: string;
  /** The answers of it for which the conditions hold. */
  readonly answers: readonly string[];
  readonly conditions: TopLevelCondition;
}

const certificate = { fact: "isoClaim", operator: "equal", value: "yes" };
const report = { fact: "soc2Claim", operator: "equal", value: "yes" };

/** Ten rules of the catalogue that a general rules engine can hold: plain tests of single facts. */
export const tenRules: readonly EquivalentRule[] = [
  {
    rule: "iso-cert-expired",
    answers: ["expired", "expiredRecently", "beforeIssue"],
    conditions: {
      all: [
        { fact: "isoExpiry", operator: "notEqual", value: null },
        { fact: "isoExpiry", operator: "lessThan", value: { fact: "today" } },
      ],
    },
  },
  lacking("iso-edition-missing", certificate, "isoEditionState"),
  lacking("iso-cb-missing", certificate, "isoCertificationBodyState"),
  lacking("iso-scope-missing", certificate, "isoScopeState"),
  lacking("soc2-type-missing", report, "soc2TypeState"),
  lacking("soc2-auditor-missing", report, "soc2AuditorState"),
  lacking("soc2-opinion-missing", report, "soc2OpinionState"),
  saying("soc2-type1-only", "type1", "soc2Type", "1"),
  saying("soc2-opinion-adverse", "adverse", "soc2Opinion", "adverse"),
  saying("soc2-opinion-disclaimer", "disclaimer", "soc2Opinion", "disclaimer"),
];

function lacking(rule: string, claim: typeof certificate, state: string): EquivalentRule {
  const isLacking = { fact: state, operator: "in", value: ["blank", "placeholder"] };
  return { rule, answers: ["missing"], conditions: { all: [claim, isLacking] } };
}

function saying(rule: string, answer: string, fact: string, value: string): EquivalentRule {
  const says = { fact, operator: "equal", value };
  return { rule, answers: [answer], conditions: { all: [report, says] } };
}

/** The facts of a row that those conditions look at, flat; days are numbers. */
export function flatFacts(facts: Facts, asOf: IsoDay): Readonly<Record<string, unknown>> {
  const expiry = valueOf(facts.isoExpiryDate);
  return {
    today: dayNumber(asOf),
    isoExpiry: expiry === null ? null : dayNumber(expiry.latest),
    isoClaim: valueOf(facts.isoClaim)?.answer ?? null,
    soc2Claim: valueOf(facts.soc2Claim)?.answer ?? null,
    soc2Type: valueOf(facts.soc2Type),
    soc2Opinion: valueOf(facts.soc2Opinion),
    isoEditionState: stateOf(facts.isoEdition),
    isoCertificationBodyState: stateOf(facts.isoCertificationBody),
    isoScopeState: stateOf(facts.isoScopeStatement),
    soc2TypeState: stateOf(facts.soc2Type),
    soc2AuditorState: stateOf(facts.soc2Auditor),
    soc2OpinionState: stateOf(facts.soc2Opinion),
  };
}

function stateOf({ state }: Fact<unknown>): string {
  return state;
}
