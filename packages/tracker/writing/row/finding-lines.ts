import { dayInWords, isoDay } from "@scopefit/core/reading/dates/iso-day";
import { isWaived, type OpenOutcome, type Outcome, type Subject } from "@scopefit/core/rule/rule";
import { severities, type Severity } from "@scopefit/core/rule/severity";
import { rankedOpen } from "@scopefit/core/verdict/ranking";
import type { Status } from "@scopefit/core/verdict/verdict";
import type { Waiver } from "@scopefit/core/waiver/waiver";

/** What stands before a finding: how much hangs on it, or why nothing does. */
export type FindingTag = Uppercase<Severity> | "WAIVED" | "NOTE";

/** A finding as it is shown. */
export interface FindingLine {
  readonly tag: FindingTag;
  readonly text: string;
  readonly rule: string;
  readonly subject: Subject;
  /** `null` for a remark. */
  readonly severity: Severity | null;
  /** The waiver that names the point, whatever it does. */
  readonly waiver: Waiver | null;
  /** The cells it was read from, by address. */
  readonly cells: readonly string[];
}

/** The findings of a row, the most pressing first; what is waived and remarks come last. */
export function findingLines(shown: readonly Outcome[], status: Status): readonly FindingLine[] {
  return withoutRepeats([
    ...worstFirst(rankedOpen(shown, status)).map(openLine),
    ...shown.filter(isWaived).map(waivedLine),
    ...shown.flatMap(noteLine),
  ]);
}

/** Questions lead with what decides; findings lead with what weighs most. Equal ones keep their rank. */
function worstFirst(ranked: readonly OpenOutcome[]): readonly OpenOutcome[] {
  return severities.flatMap((severity) =>
    ranked.filter((outcome) => outcome.severity === severity),
  );
}

function openLine(outcome: OpenOutcome): FindingLine {
  const tag = outcome.severity.toUpperCase() as Uppercase<Severity>;
  const { waiver } = outcome;
  if (waiver?.effect !== "has-ended") return lineOf(outcome, tag);
  const { owner, until } = waiver.waiver;
  return lineOf(outcome, tag, ` (The waiver by ${owner} ended on ${inWords(until)}.)`);
}

function waivedLine(outcome: OpenOutcome): FindingLine {
  if (outcome.waiver === null) return lineOf(outcome, "WAIVED");
  const { owner, until } = outcome.waiver.waiver;
  return lineOf(outcome, "WAIVED", ` (By ${owner} until ${inWords(until)}.)`);
}

function noteLine(outcome: Outcome): readonly FindingLine[] {
  if (outcome.outcome !== "pass" || !outcome.note || outcome.because !== null) return [];
  return [lineOf(outcome, "NOTE")];
}

function lineOf(outcome: Outcome, tag: FindingTag, after = ""): FindingLine {
  const { rule, subject, finding, cells } = outcome;
  const asksSomething = "question" in outcome;
  return {
    tag,
    text: finding + after,
    rule,
    subject,
    severity: asksSomething ? outcome.severity : null,
    waiver: asksSomething ? (outcome.waiver?.waiver ?? null) : null,
    cells,
  };
}

function inWords(day: string): string {
  return dayInWords(isoDay(day));
}

function withoutRepeats(lines: readonly FindingLine[]): readonly FindingLine[] {
  // By the text itself, whose hash is known once it has been asked for; a key made of both is not.
  const seen = new Map<string, FindingTag[]>();
  return lines.filter(({ tag, text }) => {
    const tags = seen.get(text);
    if (tags === undefined) seen.set(text, [tag]);
    else if (tags.includes(tag)) return false;
    else tags.push(tag);
    return true;
  });
}
