import { saysNotApplicable } from "@scopefit/core/reading/cell/not-applicable";
import { isPlaceholder } from "@scopefit/core/reading/cell/placeholder";
import type { CellContent } from "@scopefit/core/reading/cell/source-cell";
import { pointsElsewhere } from "@scopefit/core/reading/text/elsewhere";

/** That there is no evidence, in a word: it denies no answer. */
const NO_EVIDENCE =
  /^\W*(?:no|none|nil|nothing|not (?:attached|uploaded|available|required|needed))\W*$/iu;
const BETWEEN_FILES = /\s*[;,\n]\s*/u;

/**
 * What evidence says of the answer that it stands beside. A file or “none” tells whether there is a document;
 * put behind a “Yes” it would be taken for part of the answer. Where nothing is answered, a document
 * that is named is what was given for an answer.
 */
export function saidByEvidence(
  evidence: CellContent | undefined,
  isAnswered: boolean,
): CellContent | undefined {
  if (evidence?.kind !== "text") return undefined;
  const text = evidence.text.trim();
  if (NO_EVIDENCE.test(text) || isPlaceholder(text) || saysNotApplicable(text)) return undefined;
  const isNamedOnly = text.split(BETWEEN_FILES).every(pointsElsewhere);
  return isNamedOnly && isAnswered ? undefined : evidence;
}
