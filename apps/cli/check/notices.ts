import { fieldDefinition } from "@scopefit/core/fields/field-dictionary";
import { joinWords } from "@scopefit/core/rule/words";

import type { OpenTracker } from "../input/open-tracker.ts";

/** What the user should know about the file as a whole, a sentence each. */
export function noticesFor(tracker: OpenTracker): readonly string[] {
  const { notAsked } = tracker.mapping;
  const unasked =
    notAsked.length === 0
      ? []
      : [
          `This tracker does not ask: ${joinWords(notAsked.map((field) => fieldDefinition(field).label))}.`,
        ];
  const doubtful = tracker.mapping.columns
    .filter((column) => column.field === null && column.reason.includes("could belong"))
    .map(({ reason }) => `A column was left out: ${reason}.`);
  const { name, isProtected } = tracker.source.shape;
  const locked = isProtected
    ? [
        `Sheet “${name}” is protected and stays so. The marked copy can be filtered or resized once it is unprotected (Review > Unprotect Sheet).`,
      ]
    : [];
  return [...unasked, ...doubtful, ...locked, ...tracker.warnings];
}
