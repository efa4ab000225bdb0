import { fieldDefinition, type FieldId } from "@scopefit/core/fields/field-dictionary";

import { matchHeading } from "./match-heading.ts";

/**
 * Headings under which a field is understood wherever its column stands, the plainest first: what somebody who
 * adds the column may write. "Expiry" alone is none of them.
 */
export function understoodHeadings(field: FieldId): readonly string[] {
  return fieldDefinition(field).headings.filter(
    (heading) => matchHeading([heading]).field === field,
  );
}
