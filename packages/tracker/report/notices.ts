import { fieldDefinition, type FieldId } from "@scopefit/core/fields/field-dictionary";
import { joinWords } from "@scopefit/core/rule/words";
import type { SheetShape } from "../layout/grid.ts";
import type { Mapping } from "../mapping/mapping.ts";

const NO_ASSURANCE_ASKED =
  "This tracker asks neither about ISO 27001 nor about SOC 2, so no vendor can be judged. It needs a column for each of the two answers, the service and the delivery locations; “scopefit init” writes a tracker that has them.";

/** What the notices are about. */
interface NoticedTracker {
  readonly mapping: Mapping;
  readonly source: { readonly shape: Pick<SheetShape, "name" | "isProtected"> };
  readonly warnings: readonly string[];
}

/** What the user should know about the file as a whole, a sentence each. */
export function noticesFor({ mapping, source, warnings }: NoticedTracker): readonly string[] {
  const doubtful = mapping.columns
    .filter(({ doubt }) => doubt === "ambiguous-heading")
    .map(({ reason }) => `A column was left out: ${reason}.`);
  const { name, isProtected } = source.shape;
  const locked = isProtected
    ? [
        `Sheet “${name}” is protected and stays so. The marked copy can be filtered or resized once it is unprotected (Review > Unprotect Sheet).`,
      ]
    : [];
  return [...unasked(mapping), ...doubtful, ...locked, ...warnings];
}

/** The missing columns in one sentence, so that they need not be told of row by row. */
function unasked({ columns, notAsked }: Mapping): readonly string[] {
  if (notAsked.length === 0) return [];
  if (!columns.some(({ field }) => field !== null && isAboutAssurance(field))) {
    return [NO_ASSURANCE_ASKED];
  }
  const labels = notAsked.map((field) => fieldDefinition(field).label);
  return [`This tracker does not ask: ${joinWords(labels)}.`];
}

function isAboutAssurance(field: FieldId): boolean {
  return field.startsWith("iso") || field.startsWith("soc2");
}
