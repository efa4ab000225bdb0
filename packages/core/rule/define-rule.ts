import type { Facts } from "../facts/facts.ts";
import type { FieldId } from "../fields/field-dictionary.ts";
import type { Answer, PickedAnswer, Rule, RuleContext } from "./rule.ts";
import type { Severity } from "./severity.ts";
import type { StandingPlaceholder } from "./standing-placeholders.ts";

type Answers = Readonly<Record<string, Answer>>;

type PlaceholderIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;

type TextsOf<A extends Answer> =
  | A["finding"]
  | (A extends { readonly ask: { readonly vendor: infer Text extends string } } ? Text : never)
  | (A extends { readonly ask: { readonly us: infer Text extends string } } ? Text : never);

type ValuesFor<A extends Answer> = Exclude<PlaceholderIn<TextsOf<A>>, StandingPlaceholder>;

/** Where the facts decide how bad an answer is, or which fields it is about, the rule says so as it picks it. */
interface PickOptions {
  readonly severity?: Severity;
  readonly about?: readonly FieldId[];
}

/** One function per answer. It takes a value for each {placeholder} in that answer's texts. */
type AnswerPicker<A extends Answers> = {
  readonly [Name in keyof A & string]: [ValuesFor<A[Name]>] extends [never]
    ? (values?: Readonly<Record<string, never>>, options?: PickOptions) => PickedAnswer
    : (
        values: Readonly<Record<ValuesFor<A[Name]>, string | number>>,
        options?: PickOptions,
      ) => PickedAnswer;
};

/** A rule as it is written: `Rule` with a `decide` that sees only what it reads and can only give its own answers. */
interface RuleForm<A extends Answers, F extends FieldId> extends Omit<
  Rule,
  "answers" | "reads" | "decide" | "mootAfter" | "followsRisk" | "effect" | "aspect"
> {
  readonly followsRisk?: boolean;
  readonly effect?: Rule["effect"];
  readonly aspect?: Rule["aspect"];
  readonly mootAfter?: readonly string[];
  readonly reads: readonly F[];
  readonly answers: A;
  readonly decide: (
    facts: Pick<Facts, F>,
    context: RuleContext,
    answer: AnswerPicker<A>,
  ) => PickedAnswer;
}

/** A rule that keeps the names of its answers and of the facts it reads, for its tests. */
export interface DefinedRule<A extends Answers, F extends FieldId> extends Rule {
  readonly answers: A;
  readonly reads: readonly F[];
}

/**
 * Writes a rule. The compiler refuses a gap without a question, a fact the rule did not declare, an
 * answer it does not list and a {placeholder} without a value.
 */
export function defineRule<const A extends Answers, const F extends FieldId>(
  form: RuleForm<A, F>,
): DefinedRule<A, F> {
  const answer = answerPicker(form.answers);
  // Written out, so that all rules have one shape and the engine goes through them at full speed.
  return {
    id: form.id,
    group: form.group,
    title: form.title,
    core: form.core,
    severity: form.severity,
    followsRisk: form.followsRisk ?? false,
    effect: form.effect ?? "none",
    aspect: form.aspect ?? "other",
    subject: form.subject,
    why: form.why,
    when: form.when,
    evidence: form.evidence,
    source: form.source,
    reads: form.reads,
    mootAfter: form.mootAfter ?? [],
    answers: form.answers,
    decide: (facts, context) => form.decide(facts, context, answer),
  };
}

const NO_VALUES: PickedAnswer["values"] = {};

/** Whether an answer was picked without anything of the row in it; then it is one object for all rows. */
export function isPlain({ values, about, severity }: PickedAnswer): boolean {
  return values === NO_VALUES && about === undefined && severity === undefined;
}

function answerPicker<A extends Answers>(answers: A): AnswerPicker<A> {
  const entries = Object.keys(answers).map((name) => [name, pickerOf(name)]);
  return Object.fromEntries(entries) as AnswerPicker<A>;
}

function pickerOf(answer: string) {
  const plain: PickedAnswer = { answer, values: NO_VALUES };
  return (values: PickedAnswer["values"] = NO_VALUES, options?: PickOptions): PickedAnswer => {
    if (options !== undefined) return { answer, values, ...options };
    return values === NO_VALUES ? plain : { answer, values };
  };
}
