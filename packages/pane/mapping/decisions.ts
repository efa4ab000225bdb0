import type { FieldId } from "@scopefit/core/fields/field-dictionary";

import type { PartView } from "../checker/checker.ts";

type Decisions = PartView["decisions"];

/** The decisions with another one for a heading; `null` is a decision too: no field. */
export function withDecision(
  decisions: Decisions,
  heading: string,
  field: FieldId | null,
): Decisions {
  return [...withoutDecision(decisions, heading), [heading, field]];
}

/** The decisions without the one for a heading, which is then read afresh. */
export function withoutDecision(decisions: Decisions, heading: string): Decisions {
  return decisions.filter(([it]) => it !== heading);
}
