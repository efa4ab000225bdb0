import { dayInWords, isoDay } from "../reading/dates/iso-day.ts";
import type { Decision } from "../rule/decision.ts";
import type { Rule } from "../rule/rule.ts";
import { quoted } from "../rule/words.ts";
import type { AppliedWaiver } from "../waiver/waiver.ts";

/**
 * What was waived in a row, by whom and until when, a sentence each: a waiver never works unseen. A
 * point that a check raises about both artefacts is told once.
 */
export function waiverLines(decisions: readonly Decision[]): readonly string[] {
  const lines: string[] = [];
  for (const { isOpen, judgement, rule } of decisions) {
    if (isOpen && judgement.waiver !== null) lines.push(lineOf(judgement.waiver, rule));
  }
  return [...new Set(lines)];
}

function lineOf({ waiver, effect }: AppliedWaiver, { title }: Rule): string {
  const { owner } = waiver;
  const until = dayInWords(isoDay(waiver.until));
  switch (effect) {
    case "closes":
      return `Waived: “${title}”, by ${owner} until ${until}: ${unended(waiver.reason)}.`;
    case "has-ended":
      return `Open again: “${title}”; the waiver by ${owner} ended on ${until}.`;
    case "cannot-close":
      return `Not waived: “${title}” decides the cover, which the waiver by ${owner} cannot.`;
  }
}

/** A reason without its full stop, since the line has its own. */
function unended(reason: string): string {
  return quoted(reason).replace(/\.+$/u, "");
}
