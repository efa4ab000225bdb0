import type { IsoDay } from "../reading/dates/iso-day.ts";
import { cellsRead } from "./cells-read.ts";
import { decideRules, type MatchedRow, type RunContext } from "./decide-rules.ts";
import type { Decision, FixedWording } from "./decision.ts";
import { fillText, isFilledBy } from "./fill-text.ts";
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
  return inWords(withMootMarked(decided?.decisions ?? []), row, run.asOf);
}

/** Decisions put into words. */
export function inWords(
  decisions: readonly Decision[],
  { row, facts }: Pick<MatchedRow, "row" | "facts">,
  asOf: IsoDay,
): readonly Outcome[] {
  const iso: TextSubject = { facts, artefact: "iso", asOf };
  const soc2: TextSubject = { facts, artefact: "soc2", asOf };
  return decisions.map((decision) =>
    outcomeOf(decision, decision.judgement.subject === "soc2" ? soc2 : iso, row),
  );
}

/** Whether an outcome is worth showing: something is open and not moot, or there is a remark. */
export function isShown({ isOpen, judgement }: Decision): boolean {
  return judgement.because === null && (isOpen || judgement.note);
}

/** Written out and not spread: a row has dozens of these, and one shape for all keeps them cheap. */
function outcomeOf(decision: Decision, about: TextSubject, row: number): Outcome {
  const { rule, picked, answer, judgement } = decision;
  const { subject } = judgement;
  const fixed = (decision.wording ??= fixedWording(decision, about));
  const finding = fixed.finding ?? sentence(answer.finding, picked, about);
  const cells = cellsRead(picked.about ?? rule.reads, rule.subject, subject, about.facts, row);
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
    question: fixed.question ?? questionOf(decision.answer, picked, about),
    evidence: rule.evidence,
  };
}

function fixedWording({ isOpen, answer, picked }: Decision, about: TextSubject): FixedWording {
  const isFixed = (text: string) => isFilledBy(text, picked.values);
  return {
    finding: isFixed(answer.finding) ? sentence(answer.finding, picked, about) : null,
    question: isOpen && isFixed(askedIn(answer)) ? questionOf(answer, picked, about) : null,
  };
}

function askedIn({ ask }: OpenAnswer): string {
  return "vendor" in ask ? ask.vendor : ask.us;
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
