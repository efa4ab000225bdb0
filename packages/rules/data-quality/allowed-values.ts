import { fieldDefinition, type FieldId } from "@scopefit/core/fields/field-dictionary";
import { isWithinEdits } from "@scopefit/core/matching/entity/edit-distance";

/** Longer words may differ by more letters and still be meant for one another. */
const LONG_WORD = 6;
const EDITS = { short: 1, long: 2 } as const;

const YES_OR_NO = ["yes", "no"] as const;

/** The answers that a field takes, where it takes no others; "carve-out" is "carve out" in words. */
export function allowedValues(field: FieldId): readonly string[] {
  const { type, values } = fieldDefinition(field);
  if (type === "claim" || type === "tri") return YES_OR_NO;
  return (values ?? []).map((value) => value.replaceAll("-", " "));
}

/** The one answer that a text is almost spelled like, as a suggestion; it is never taken for it. */
export function nearestValue(field: FieldId, text: string): string | null {
  const written = text.trim().toLowerCase().replaceAll("-", " ");
  const near = allowedValues(field).filter((value) => isAlmost(written, value));
  const [only, ...others] = near;
  return only === undefined || others.length > 0 ? null : only;
}

/** One edit turns any word of two letters into any other with the same first one. */
const SHORTEST = 3;

function isAlmost(written: string, value: string): boolean {
  if (value.length < SHORTEST || written.length < SHORTEST) return false;
  const most = value.length >= LONG_WORD ? EDITS.long : EDITS.short;
  return isWithinEdits(written, value, most);
}
