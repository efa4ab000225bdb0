import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { type Fact, quoteOf } from "@scopefit/core/reading/cell/fact";
import type { PickedAnswer } from "@scopefit/core/rule/rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";

/**
 * What a diligence check says where its question is not answered. A column that the tracker does not
 * have says nothing in the row, for none of these checks is core; an answer of N/A does not settle
 * the point, since the check itself knows when it does not apply.
 */
export function unanswered<const Topic extends string, const Question extends string>(
  topic: Topic,
  ask: Question,
  asksFor: readonly FieldId[],
) {
  return {
    notAsked: { outcome: "not-applicable", finding: `The tracker does not ask about ${topic}.` },
    missing: {
      outcome: "review",
      finding: `Nothing is said about ${topic}.`,
      ask: { vendor: ask },
      asksFor,
    },
    elsewhere: {
      outcome: "review",
      finding: `The answer about ${topic} points to another document (“{quote}”).`,
      ask: { us: `Open “{quote}” and enter what it says for {vendor} about ${topic}.` },
    },
    unclear: {
      outcome: "review",
      finding: `“{quote}” does not answer our question about ${topic}.`,
      ask: { vendor: ask },
      asksFor,
    },
  } as const;
}

type QuotePicker = (values: { readonly quote: string }) => PickedAnswer;

/** The answers of `unanswered` that a rule can pick. */
interface UnansweredPicker {
  readonly notAsked: () => PickedAnswer;
  readonly missing: () => PickedAnswer;
  readonly elsewhere: QuotePicker;
  readonly unclear: QuotePicker;
}

/** Which of them a fact calls for; `null` where the fact is stated. */
export function pickUnanswered(fact: Fact<unknown>, answer: UnansweredPicker): PickedAnswer | null {
  const quote = { quote: quoted(quoteOf(fact)) };
  switch (lackOf(fact)) {
    case null:
      return null;
    case "notAsked":
      return answer.notAsked();
    case "missing":
      return answer.missing();
    case "elsewhere":
      return answer.elsewhere(quote);
    case "unreadable":
      return answer.unclear(quote);
  }
}
