import { checkRow, type CheckContext, type CheckedRow } from "@scopefit/core/check-row";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { recordOf } from "@scopefit/core/testing/record";
import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { catalogue } from "@scopefit/rules/catalogue";
import fc from "fast-check";
import { expect, test } from "vitest";

import type { RowTexts } from "../stories/check.ts";

const places = await loadGazetteer();
const context: CheckContext = {
  rules: catalogue,
  policy: defaultPolicy,
  asOf: isoDay("2026-11-23"),
  places,
};

/** Answers of which a tracker has few, so that rows come to be alike in part, as in real ones. */
const answers: Partial<Readonly<Record<FieldId, readonly string[]>>> = {
  vendorName: ["Tala Contact", "Bulan Voice", "TBC"],
  vendorLegalEntity: ["Tala Contact, Inc.", "Bulan Voice Pte Ltd", ""],
  serviceLine: ["Payroll", "Customer support", ""],
  deliveryLocations: ["Makati; Cebu City", "Pune", "all sites"],
  dataTypes: ["PII", "health data", "none", ""],
  inherentRisk: ["low", "high", ""],
  isoClaim: ["Yes", "No", "In progress", "Yes, ISO 27001:2013 until 31 Dec 2026", "see attached"],
  isoEdition: ["2013", "2022", ""],
  isoIssueDate: ["1 Mar 2024", "05/12/2026", ""],
  isoExpiryDate: ["28 Feb 2027", "30 Nov 2026", "Q4 2026", ""],
  isoLastAuditDate: ["1 Mar 2025", "never", "12/2027", ""],
  isoScopeStatement: ["Payroll and customer support in Makati", "Everything we do", ""],
  isoSites: ["Makati", "all", ""],
  soc2Claim: ["Yes", "No", "SOC 2 Type 2, period 1 Jan 2026 to 30 Sep 2026", "SOC 3 only"],
  soc2Type: ["1", "2", ""],
  soc2PeriodEnd: ["30 Sep 2026", "31 Dec 2025", "2027", ""],
  soc2System: ["Payroll platform", ""],
  soc2Exceptions: ["none", "2 leavers kept access", ""],
  evidenceSeen: ["yes", "no", ""],
  evidenceDate: ["1 Jan 2026", ""],
  bcpTestDate: ["1 Jan 2026", "2024", "never"],
};

const anyRow: fc.Arbitrary<RowTexts> = fc.record(
  Object.fromEntries(
    Object.entries(answers).map(([field, texts]) => [field, fc.constantFrom(...texts)]),
  ),
  { requiredKeys: ["vendorName"] },
);

function saidOf({ outcomes, verdict, nextChange }: CheckedRow) {
  return { outcomes, verdict, nextChange };
}

test("a row is checked as if it were the only one, whatever rows came before", () => {
  fc.assert(
    fc.property(anyRow, fc.integer({ min: 2, max: 9 }), (texts, row) => {
      const record = recordOf(texts, row);
      // Another list of the same rules has nothing to remember.
      const alone = checkRow(record, { ...context, rules: [...catalogue] });
      expect(saidOf(checkRow(record, context))).toEqual(saidOf(alone));
    }),
    { numRuns: 400 },
  );
});

test("on the day of the next change a row has the status that was foretold", () => {
  fc.assert(
    fc.property(anyRow, (texts) => {
      const record = recordOf(texts);
      const { nextChange, verdict } = checkRow(record, context);
      if (nextChange === null) return;
      expect(nextChange.to).not.toBe(verdict.status);
      const then = checkRow(record, { ...context, asOf: nextChange.date });
      expect(then.verdict.status).toBe(nextChange.to);
    }),
    { numRuns: 400 },
  );
});
