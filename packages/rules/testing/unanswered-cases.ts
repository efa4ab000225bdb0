import { type Fact, notAsked } from "@scopefit/core/reading/cell/fact";
import {
  blank,
  elsewhere,
  notApplicable,
  placeholder,
  unclear,
} from "@scopefit/core/testing/facts";

/** A row of a rule's table for a field that is not answered. */
interface UnansweredCase<Facts> {
  readonly when: string;
  readonly facts: Facts;
  readonly answer: "notAsked" | "missing" | "elsewhere" | "unclear";
  readonly says?: string;
}

/**
 * The rows of a rule's table for every way of not answering a field. `factsWith` puts the fact where
 * the rule looks for it: `unansweredCases((mfa) => ({ mfa }))`.
 */
export function unansweredCases<Facts>(
  factsWith: (fact: Fact<never>) => Facts,
): readonly UnansweredCase<Facts>[] {
  return [
    { when: "the tracker does not ask", facts: factsWith(notAsked), answer: "notAsked" },
    { when: "the cell is empty", facts: factsWith(blank), answer: "missing" },
    { when: "a placeholder holds its place", facts: factsWith(placeholder()), answer: "missing" },
    {
      when: "the answer stands elsewhere",
      facts: factsWith(elsewhere("see attached")),
      answer: "elsewhere",
      says: "“see attached”",
    },
    {
      when: "the words cannot be read",
      facts: factsWith(unclear("as usual")),
      answer: "unclear",
      says: "“as usual”",
    },
    {
      when: "it is said not to apply",
      facts: factsWith(notApplicable()),
      answer: "unclear",
      says: "“N/A”",
    },
  ];
}
