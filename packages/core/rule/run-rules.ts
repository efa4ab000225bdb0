import type { Facts } from "../facts/facts.ts";
import type { IsoDay } from "../reading/iso-day.ts";
import { cellsRead } from "./cells-read.ts";
import { type Decision, decideRules, type MatchedRow, type RunContext } from "./decide-rules.ts";
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
import { standingText, type TextSubject } from "./standing-placeholders.ts";
import { withMootMarked } from "./suppression.ts";

/** Asks every rule about one row, and says in words what each of them found. */
export function runRules(
  rules: readonly Rule[],
  row: MatchedRow,
  run: RunContext,
): readonly Outcome[] {
  const [decided] = decideRules(rules, [row], run);
  return inWords(withMootMarked(decided?.decisions ?? []), row.facts, run.asOf);
}

/** Decisions put into words. */
export function inWords(
  decisions: readonly Decision[],
  facts: Facts,
  asOf: IsoDay,
): readonly Outcome[] {
  const iso: TextSubject = { facts, artefact: "iso", asOf };
  const soc2: TextSubject = { facts, artefact: "soc2", asOf };
  return decisions.map((decision) =>
    outcomeOf(decision, decision.judgement.subject === "soc2" ? soc2 : iso),
  );
}

/** Whether an outcome is worth showing: something is open and not moot, or there is a remark. */
export function isShown({ isOpen, judgement }: Decision): boolean {
  return judgement.because === null && (isOpen || judgement.note);
}

/** Written out and not spread: a row has dozens of these, and one shape for all keeps them cheap. */
function outcomeOf(decision: Decision, about: TextSubject): Outcome {
  const { rule, picked, answer, judgement } = decision;
  const { subject } = judgement;
  const finding = sentence(answer.finding, picked, about);
  const cells = cellsRead(picked.about ?? rule.reads, rule.subject, subject, about.facts);
  if (!decision.isOpen) return quietOutcome(decision.judgement, finding, cells);
  const { outcome, severity, waiver } = decision.judgement;
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
    waiver,
    finding,
    cells,
    question: questionOf(decision.answer, picked, about),
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
  about: TextSubject,
): Question {
  const fields = asksFor ?? picked.about ?? [];
  if ("vendor" in ask)
    return { to: "vendor", text: sentence(ask.vendor, picked, about), asksFor: fields };
  return { to: "us", text: sentence(ask.us, picked, about), asksFor: fields };
}

function sentence(text: string, { values }: PickedAnswer, about: TextSubject): string {
  return fillText(text, values, (name) => standingText(name, about));
}
