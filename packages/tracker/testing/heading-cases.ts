import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { describe, expect, test } from "vitest";

import { matchHeading } from "../mapping/match-heading.ts";

/** Headings with the field each asks for; `null` where none. Parts of a path are joined by " > ". */
type HeadingCases = readonly (readonly [heading: string, field: FieldId | null])[];

/** Each heading is taken for its field, by the kinds that headings are of. */
export function expectFields(kinds: Readonly<Record<string, HeadingCases>>): void {
  describe.for(Object.entries(kinds))("%s", ([, headings]) => {
    test.for(headings)("“%s” is %s", ([heading, field]) => {
      expect(matchHeading(heading.split(" > ")).field).toBe(field);
    });
  });
}
