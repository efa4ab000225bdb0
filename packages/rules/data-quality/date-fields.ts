import type { Facts } from "@scopefit/core/facts/facts";
import {
  fieldDefinition,
  type FieldId,
  type FieldIdOfType,
  fieldIds,
} from "@scopefit/core/fields/field-dictionary";
import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import type { Fact } from "@scopefit/core/reading/cell/fact";

/** A field that holds a date. */
export type DateField = FieldIdOfType<"date">;

/** Whether a field holds a date. */
export function isDateField(field: FieldId): field is DateField {
  return fieldDefinition(field).type === "date";
}

/** Every field that holds a date, in the order of the dictionary. */
export const dateFields: readonly DateField[] = fieldIds.filter(isDateField);

/**
 * The facts of these fields, in their order. Written out, since a look at a property by a name that
 * changes costs many times a look by a name that stands in the code.
 */
export function dateFactList(facts: Pick<Facts, DateField>): readonly Fact<DayInterval>[] {
  return [
    facts.relianceFrom,
    facts.relianceTo,
    facts.isoIssueDate,
    facts.isoOriginalDate,
    facts.isoExpiryDate,
    facts.isoLastAuditDate,
    facts.isoNextAuditDate,
    facts.isoSoaDate,
    facts.soc2PeriodStart,
    facts.soc2PeriodEnd,
    facts.soc2AsOfDate,
    facts.soc2PriorPeriodEnd,
    facts.soc2ReportDate,
    facts.bridgeStart,
    facts.bridgeEnd,
    facts.nextReportDate,
    facts.evidenceDate,
    facts.answerDate,
    facts.incidentTestDate,
    facts.bcpTestDate,
  ];
}
