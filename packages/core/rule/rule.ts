import type { Artefact, Coverage } from "../coverage/coverage.ts";
import type { Facts } from "../facts/facts.ts";
import type { RowNeighbours } from "../facts/row-neighbours.ts";
import type { FieldId } from "../fields/field-dictionary.ts";
import type { Policy } from "../policy/policy.ts";
import type { IsoDay } from "../reading/dates/iso-day.ts";
import type { AppliedWaiver } from "../waiver/waiver.ts";
import type { Severity } from "./severity.ts";
import type { Source } from "./source.ts";

/** The parts of the catalogue, in the order in which findings of equal weight are shown. */
export const ruleGroups = [
  "artefact",
  "iso-27001",
  "soc-2",
  "coverage",
  "diligence",
  "data-quality",
] as const;

/** The chapter of the catalogue in which a rule stands. */
export type RuleGroup = (typeof ruleGroups)[number];

/** What an outcome is about: one artefact, or the row as a whole. */
export type Subject = Artefact | "row";

/**
 * What a GAP of the rule does beyond its severity. `unusable`: the artefact cannot be relied on;
 * `does-not-cover`: the artefact does not cover what is needed (the coverage says which part);
 * `caps-at-conditions`: an open answer keeps the row from *Covered*; `none`: nothing further.
 */
export type Effect = "unusable" | "does-not-cover" | "caps-at-conditions" | "none";

/**
 * What kind of question a rule settles. `validity`: whether an artefact can be relied on at all, so
 * that an open answer leaves its usability unknown; `scope`: what it covers, which is not evaluated
 * for an unusable artefact; `other`: anything else.
 */
export type Aspect = "validity" | "scope" | "other";

/** An answer that needs no act. A `note` is a remark worth printing. */
export interface QuietAnswer {
  readonly outcome: "pass" | "not-applicable";
  readonly finding: string;
  readonly note?: true;
}

/** An answer that someone has to act on: a question for the vendor or a task for our own people. */
export interface OpenAnswer {
  readonly outcome: "gap" | "review";
  /** Where it differs from the rule's: a gap carries the rule's severity, a review one level less. */
  readonly severity?: Severity;
  readonly finding: string;
  readonly ask: { readonly vendor: string } | { readonly us: string };
  /** The fields the question asks for, so that two rules asking for one thing become one question. */
  readonly asksFor?: readonly FieldId[];
  /** Where this answer settles something else than its rule does: a missing issue date beside a known expiry. */
  readonly aspect?: Aspect;
  /** What makes this answer moot besides what makes its rule so; written as in `Rule.mootAfter`. */
  readonly mootAfter?: readonly string[];
}

/** One answer a rule can give, as a form: its texts may hold {placeholders}. */
export type Answer = QuietAnswer | OpenAnswer;

/** The answer a rule picked, before the engine says what rule it was. */
export interface PickedAnswer {
  readonly answer: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Set by a rule whose severity depends on the facts. */
  readonly severity?: Severity;
  /** Set by a rule that is about other fields from row to row: whose cells to mark and what to ask for. */
  readonly about?: readonly FieldId[];
}

/** All that a rule may know besides the facts it reads. */
export interface RuleContext {
  /**
   * The day for which the row is checked. A rule that takes it is asked again for every later day that is
   * tried; where a comparison with one day is all it needs, `hasCome` tells the engine when to ask again.
   */
  readonly asOf: IsoDay;
  /** The same day, for texts only: no answer may hang on it. */
  readonly dayInTexts: IsoDay;
  /** Whether the as-of day is this day or a later one. */
  readonly hasCome: (day: IsoDay) => boolean;
  readonly policy: Policy;
  readonly coverage: Coverage;
  /** Which artefact the rule is looking at, where it looks at each; else the one it is about. */
  readonly artefact: Artefact;
  /** What other rows have in common with this one; `null` where nobody has looked at all of them. */
  readonly neighbours: RowNeighbours | null;
  /** The number of the row as Excel counts it, from 1. */
  readonly row: number;
}

/** What tells whether a day has come. */
export type Clock = Pick<RuleContext, "hasCome">;

/** A question or a task, ready to send. */
export interface Question {
  readonly to: "vendor" | "us";
  readonly text: string;
  readonly asksFor: readonly FieldId[];
}

interface JudgementBasis {
  /** The id of the rule. */
  readonly rule: string;
  readonly group: RuleGroup;
  readonly core: boolean;
  readonly effect: Effect;
  readonly aspect: Aspect;
  /** The name of the answer within the rule. */
  readonly answer: string;
  readonly subject: Subject;
  /** The rule whose outcome makes this one moot; it is kept for the detail and not shown. */
  readonly because: string | null;
}

/** A judgement that nothing needs to be done. */
export interface QuietJudgement extends JudgementBasis {
  readonly outcome: "pass" | "not-applicable";
  /** Whether it is a remark worth printing. */
  readonly note: boolean;
}

/** A judgement that something is open. */
export interface OpenJudgement extends JudgementBasis {
  readonly outcome: "gap" | "review";
  readonly severity: Severity;
  /** The waiver that names the point, with what it does; `null` where none does. */
  readonly waiver: AppliedWaiver | null;
}

/** What a rule makes of one row, before it is put into words: all that a status follows from. */
export type Judgement = QuietJudgement | OpenJudgement;

interface Wording {
  readonly finding: string;
  /** The cells that were read, by address. */
  readonly cells: readonly string[];
}

/** What a rule says about one row when nothing needs to be done. */
export interface QuietOutcome extends QuietJudgement, Wording {}

/** What a rule says about one row when something is open. */
export interface OpenOutcome extends OpenJudgement, Wording {
  readonly question: Question;
  /** What to request so that the point can be closed. */
  readonly evidence: string;
}

/** What a rule made of a row, in words: nothing to do, or a point that is open. */
export type Outcome = QuietOutcome | OpenOutcome;

/** Whether something is open about the row, neither made moot by another outcome nor waived. */
export function isOpen<Judged extends Judgement>(
  judged: Judged,
): judged is Extract<Judged, { readonly outcome: "gap" | "review" }> {
  if (judged.outcome !== "gap" && judged.outcome !== "review") return false;
  return judged.because === null && judged.waiver?.effect !== "closes";
}

/** Whether something is open about the row that a waiver closes. */
export function isWaived<Judged extends Judgement>(
  judged: Judged,
): judged is Extract<Judged, { readonly outcome: "gap" | "review" }> {
  if (judged.outcome !== "gap" && judged.outcome !== "review") return false;
  return judged.because === null && judged.waiver?.effect === "closes";
}

/** A rule as the engine runs it. Write one with `defineRule`, which checks far more. */
export interface Rule {
  readonly id: string;
  readonly group: RuleGroup;
  /** The claim that is true or false of a vendor: "The certificate is in date". */
  readonly title: string;
  /** Whether an open answer keeps the row from *Covered*. */
  readonly core: boolean;
  readonly severity: Severity;
  /** Whether inherent risk moves the severity: up for high and critical, down for low. */
  readonly followsRisk: boolean;
  readonly effect: Effect;
  readonly aspect: Aspect;
  /** What it is about; `each-artefact` runs once for ISO 27001 and once for SOC 2. */
  readonly subject: Subject | "each-artefact";
  /** Why the point matters, in one sentence. */
  readonly why: string;
  /** When the rule applies and what it compares, for the catalogue. */
  readonly when: string;
  readonly evidence: string;
  readonly source: readonly [Source, ...Source[]];
  /** The facts it judges; the cells of these are marked in the sheet. */
  readonly reads: readonly FieldId[];
  /**
   * What makes this rule's outcome moot: the id of a rule stands for its gaps, `id/answer` for that
   * one answer, whether it is a gap or a review.
   */
  readonly mootAfter: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly decide: (facts: Facts, context: RuleContext) => PickedAnswer;
}
