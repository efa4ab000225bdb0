import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import {
  mayNameStandard,
  standardMentions,
} from "@scopefit/core/reading/artefacts/documents/standard-mentions";
import type { Artefact } from "@scopefit/core/reading/claims/claim";

import type { ColumnMapping } from "../mapping/mapping.ts";

/** A column as it is read for a field. */
export interface HeldField extends Pick<ColumnMapping, "column" | "heading"> {
  readonly field: FieldId;
  /** Of a column of remarks, what a cell must name to be read; `null` where every cell is an answer. */
  readonly naming: Artefact | null;
  /** Whether a mark such as “x” in it is a yes. */
  readonly isTicked: boolean;
}

const CLAIMS = [
  ["isoClaim", "iso"],
  ["soc2Claim", "soc2"],
] as const satisfies readonly (readonly [FieldId, Artefact])[];

/**
 * What the columns hold. One of remarks may speak of either artefact and holds the claim on each that no other
 * column asks for.
 */
export function heldFields(mapped: readonly ColumnMapping[]): readonly HeldField[] {
  const asked = new Set(
    mapped.filter(({ reads }) => reads === undefined).map(({ field }) => field),
  );
  return mapped.flatMap(
    ({ column, heading, field, reads, isTicked = false, isLegalName }): readonly HeldField[] => {
      if (field === null) return [];
      if (reads === undefined) {
        const held = { column, heading, field, naming: null, isTicked };
        return isLegalName === true ? [held, { ...held, field: "vendorLegalEntity" }] : [held];
      }
      return CLAIMS.filter(([claim]) => !asked.has(claim) && isFirst(claim, column, mapped)).map(
        ([claim, naming]) => ({ column, heading, field: claim, naming, isTicked: false }),
      );
    },
  );
}

/** Of two columns of remarks, one on each artefact, neither is read for the other's. */
function isFirst(claim: FieldId, column: number, mapped: readonly ColumnMapping[]): boolean {
  const own = mapped.find(({ field, reads }) => reads === "mentions" && field === claim);
  return own === undefined || own.column === column;
}

/** Whether a text names ISO 27001, or SOC 2. */
export function names(text: string, artefact: Artefact): boolean {
  return (
    mayNameStandard(text) && standardMentions(text).some(({ standard }) => standard === artefact)
  );
}
