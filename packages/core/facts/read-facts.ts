import type { FieldId } from "../fields/field-dictionary.ts";
import { type Fact, notAsked, type StatedFact } from "../reading/cell/fact.ts";
import { calendarDay, type IsoDay } from "../reading/dates/iso-day.ts";
import type { SourceCell } from "../reading/cell/source-cell.ts";
import { ofAssuranceNamed } from "./assurance-of-row.ts";
import { withClaimsNotNamed } from "./claims-not-named.ts";
import { withClaimsOnFile } from "./claims-on-file.ts";
import { type DraftFacts, put } from "./draft-facts.ts";
import type { Facts } from "./facts.ts";
import type { FieldValue } from "./field-value.ts";
import { withClaimDetails } from "./fill-from-claims.ts";
import { withSettledClaims } from "./settle-claims.ts";
import { withScopeDetails } from "./fill-from-scope.ts";
import { withAsOfDate } from "./fill-as-of-date.ts";
import { withEvidenceDetails } from "./fill-from-evidence.ts";
import { withReaderNoted } from "./read-by-whom.ts";
import { withHeadingDetails } from "./fill-from-headings.ts";
import { withSplitPeriods } from "./fill-from-periods.ts";
import { withServiceAndPlaceApart } from "./service-and-place.ts";
import { noFacts } from "./no-facts.ts";
import { readCell } from "./read-cell.ts";
import type { VendorRecord } from "./vendor-record.ts";

/**
 * Understands one row. Each field is read from its own column; what a column does not say is filled
 * in from cells that say more than they were asked ("Yes – ISO 27001:2022, BSI, valid to 30 Jun 2027").
 * Of the day it is read for, only the year tells: a year that is named may be over or still to come.
 */
export function readFacts(given: VendorRecord, asOf: IsoDay): Facts {
  const { year } = calendarDay(asOf);
  const record = withClaimsOnFile(ofAssuranceNamed(withServiceAndPlaceApart(given)), year);
  const draft: DraftFacts = { ...noFacts };
  for (const [id, cells] of record.cells) put(id, readField(id, cells, record, year), draft);
  withSplitPeriods(draft, record);
  withClaimDetails(draft, record, year);
  withScopeDetails(draft, year);
  withSettledClaims(draft, asOf);
  withClaimsNotNamed(draft, record);
  withEvidenceDetails(draft);
  withHeadingDetails(draft, record);
  withAsOfDate(draft);
  withReaderNoted(draft, asOf);
  return draft;
}

function readField<Id extends FieldId>(
  id: Id,
  cells: readonly SourceCell[],
  record: VendorRecord,
  thisYear: number,
): Fact<FieldValue<Id>> {
  const context = { dateOrder: record.dateOrders.get(id) ?? null, thisYear };
  const [first, ...more] = cells;
  if (first === undefined) return notAsked;
  const fact = readCell(id, first, context);
  if (more.length === 0) return fact;
  return combined([fact, ...more.map((cell) => readCell(id, cell, context))]);
}

/** Several columns for one field: they agree, one of them answers, or they are in conflict. */
function combined<Value>(facts: readonly Fact<Value>[]): Fact<Value> {
  const answers = facts.filter((fact): fact is StatedFact<Value> => fact.state === "stated");
  const [first, ...others] = answers;
  if (first === undefined) {
    return facts.find((fact) => fact.state !== "blank") ?? facts[0] ?? notAsked;
  }
  const differs = others.some(
    (other) => JSON.stringify(other.value) !== JSON.stringify(first.value),
  );
  return differs ? { state: "conflict", readings: answers } : first;
}
