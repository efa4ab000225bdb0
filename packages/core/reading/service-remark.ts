import type { Clauses } from "./clauses.ts";
import type { ServiceMention } from "./service-mention.ts";
import { Gap, type Word } from "./words.ts";
import { stemSet } from "./word-stem.ts";

/** What is still to come of a service before it is in scope. */
const STEPS = stemSet(
  "audit approval certification qualification assessment extension inclusion migration transition onboarding go live launch review confirmation decision audited approved certified assessed",
);
/** The most words such a remark has: "certification audit pending in 2027". */
const LONGEST_REMARK = 6;

/**
 * "Payroll (approval pending)", "payroll – audit planned": what is still to come is said of a step, and is
 * meant of the service before it.
 */
export function withRemarks(
  clauses: Clauses,
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  if (clauses.isPlain) return mentions;
  return mentions.map((mention) =>
    mention.standing === "asserted" && isStillToCome(clauses, mention)
      ? { ...mention, standing: "not-yet" }
      : mention,
  );
}

function isStillToCome({ words, standing }: Clauses, { last }: ServiceMention): boolean {
  const first = last + 1;
  if (((words[first]?.gap ?? 0) & (Gap.open | Gap.colon)) === 0) return false;
  let end = first;
  while (goesOn(words[end + 1])) end += 1;
  if (end - first >= LONGEST_REMARK) return false;
  for (let at = first; at <= end; at += 1) {
    if (STEPS.has(words[at]?.stem ?? "") && standing(at, at) === "not-yet") return true;
  }
  return false;
}

function goesOn(word: Word | undefined): boolean {
  return word !== undefined && (word.gap & ~Gap.comma) === 0;
}
