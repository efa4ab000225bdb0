import { COPY_BEFORE, DOCUMENT_AFTER, SHOWN_AT } from "../wordings/copies.ts";

/** Whether the words offer a copy of, or access to, the document itself. */
export function asksForCopy(before: string, after: string): boolean {
  return (COPY_BEFORE.test(before) || SHOWN_AT.test(before)) && DOCUMENT_AFTER.test(after);
}
