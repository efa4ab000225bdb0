import type { Artefact } from "../coverage/coverage.ts";
import type { Facts } from "../facts/facts.ts";
import type { IsoDay } from "../reading/iso-day.ts";
import { cellsRead } from "./cells-read.ts";
import { type Decision, decideRules, type RunContext } from "./decide-rules.ts";
import { fillText } from "./fill-text.ts";
import type {
  OpenAnswer,
  Outcome,
  PickedAnswer,
  Question,
  QuietJudgement,
  QuietOutcome,
  Rule,
} from "./rule.ts";
import { type StandingValues, standingValues } from "./standing-placeholders.ts";
import { withMootMarked } from "./suppression.ts";
import { capitalised } from "./words.ts";

/** Asks every rule about one row, and says in words what each of them found. */
export function runRules(
  rules: readonly Rule[],
  facts: Facts,
  run: RunContext,
): readonly Outcome[] {
  return inWords(withMootMarked(decideRules(rules, facts, run)), facts, run.asOf);
}

/** Decisions put into words. */
export function inWords(
  decisions: readonly Decision[],
  facts: Facts,
  asOf: IsoDay,
): readonly Outcome[] {
  const names = standingValues(facts, asOf);
  return decisions.map((decision) => outcomeOf(decision, facts, names));
}

/** Whether an outcome is worth showing: something is open and not moot, or there is a remark. */
export function isShown({ isOpen, judgement }: Decision): boolean {
  return isOpen ? judgement.because === null : judgement.note;
}

/** Written out and not spread: a row has dozens of these, and one shape for all keeps them cheap. */
function outcomeOf(
  decision: Decision,
  facts: Facts,
  names: Readonly<Record<Artefact, StandingValues>>,
): Outcome {
  const { rule, picked, answer, judgement } = decision;
  const { subject } = judgement;
  const known = names[subject === "soc2" ? "soc2" : "iso"];
  const finding = sentence(answer.finding, picked, known);
  const cells = cellsRead(picked.about ?? rule.reads, rule.subject, subject, facts);
  if (!decision.isOpen) return quietOutcome(decision.judgement, finding, cells);
  const { outcome, severity } = decision.judgement;
  return {
    rule: judgement.rule,
    group: judgement.group,
    core: judgement.core,
    effect: judgement.effect,
    aspect: judgement.aspect,
    answer: judgement.answer,
    subject,
    because: judgement.because,
    outcome,
    severity,
    finding,
    cells,
    question: questionOf(decision.answer, picked, known),
    evidence: rule.evidence,
  };
}

function quietOutcome(
  judgement: QuietJudgement,
  finding: string,
  cells: readonly string[],
): QuietOutcome {
  return {
    rule: judgement.rule,
    group: judgement.group,
    core: judgement.core,
    effect: judgement.effect,
    aspect: judgement.aspect,
    answer: judgement.answer,
    subject: judgement.subject,
    because: judgement.because,
    outcome: judgement.outcome,
    note: judgement.note,
    finding,
    cells,
  };
}

function questionOf(
  { ask, asksFor }: OpenAnswer,
  picked: PickedAnswer,
  names: StandingValues,
): Question {
  const about = asksFor ?? picked.about ?? [];
  if ("vendor" in ask)
    return { to: "vendor", text: sentence(ask.vendor, picked, names), asksFor: about };
  return { to: "us", text: sentence(ask.us, picked, names), asksFor: about };
}

function sentence(text: string, { values }: PickedAnswer, names: StandingValues): string {
  return capitalised(fillText(text, values, names));
}
