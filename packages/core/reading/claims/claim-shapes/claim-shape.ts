import { expect, test } from "vitest";
import type { ClaimAnswer } from "../claim.ts";
import { readStatement } from "../../statement/read-statement.ts";
import { someYear } from "../../../testing/some-day.ts";

/** What somebody who reads a text carefully takes it to say of one standard. */
export type Meaning = "held" | "in words" | "planned" | "not held" | "someone else's" | "nothing";

/** The claims that are right for a meaning; "in words": compliant, aligned, and nothing behind it. */
const RIGHT: Readonly<Record<Meaning, readonly ClaimAnswer[]>> = {
  held: ["yes"],
  "in words": ["aligned", "yes"],
  planned: ["in-progress"],
  "not held": ["no", "lapsed"],
  "someone else's": ["borrowed"],
  nothing: ["unknown"],
};

/** A text and the question it answers, or a text on its own. */
type Shape = string | readonly [question: string, answer: string];

/** Tests that each of these texts is read as saying this; where a text leaves a choice, any of several. */
export function expectMeaning(
  iso: Meaning | readonly Meaning[],
  soc2: Meaning | readonly Meaning[],
  shapes: readonly Shape[],
): void {
  const asked = shapes.map((shape) =>
    typeof shape === "string"
      ? { question: null, text: shape }
      : { question: shape[0], text: shape[1] },
  );
  test.for(asked)("$question “$text”", ({ question, text }) => {
    const statement = readStatement(text, { question, thisYear: someYear });
    expect(rightClaims(iso)).toContain(statement.iso.claim.answer);
    expect(rightClaims(soc2)).toContain(statement.soc2.claim.answer);
  });
}

function rightClaims(meaning: Meaning | readonly Meaning[]): readonly ClaimAnswer[] {
  return [meaning].flat().flatMap((one) => RIGHT[one]);
}
