import type { CheckedRow } from "@scopefit/core/check-row";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { isOpen } from "@scopefit/core/rule/rule";
import type { Severity } from "@scopefit/core/rule/severity";
import type { Status } from "@scopefit/core/verdict/verdict";
import type { RowDigest } from "@scopefit/tracker/writing/row/row-digest";

/** A point that is open in a row. */
export interface OpenPoint {
  readonly rule: string;
  readonly severity: Severity;
}

/** A checked row as it is listed. */
export interface RowEntry {
  readonly row: number;
  readonly vendor: string;
  /** The service in the tracker's words; "" where none is given. */
  readonly service: string;
  readonly status: Status;
  /** The first of its reasons; "" where there is none. */
  readonly reason: string;
  readonly open: readonly OpenPoint[];
  /** Whether it waits for nothing but someone reading the document. */
  readonly waitsForReading: boolean;
}

/** What the list shows of a checked row. */
export function rowEntry(checked: CheckedRow, { waitsForReading }: RowDigest): RowEntry {
  const { row, facts, verdict, shown } = checked;
  return {
    row,
    vendor: quoteOf(facts.vendorName),
    service: quoteOf(facts.serviceLine),
    status: verdict.status,
    reason: verdict.because[0] ?? "",
    open: shown.filter(isOpen).map(({ rule, severity }) => ({ rule, severity })),
    waitsForReading,
  };
}
