import fc from "fast-check";
import { expect, test } from "vitest";

import { checkPortfolio } from "./check-portfolio.ts";
import { noFacts } from "./facts/no-facts.ts";
import { defaultPolicy } from "./policy/policy.ts";
import { isoDay } from "./reading/dates/iso-day.ts";
import { claim, known, on, text } from "./testing/facts.ts";
import { badWordsIn, wordCount } from "./testing/wording.ts";

const LONGEST_FINDING = 35;

const SCOPES = [
  "Contact centre, back office and payroll services to clients in accordance with the statement in force",
  "Contact centre services",
];

const row = fc.record({
  vendor: fc.constantFrom("Tala Contact", "Bulan Voice", "Amihan Care", "Dapitan Voice"),
  number: fc.constantFrom("IS 702114", "IS 500000"),
  claims: fc.constantFrom("yes" as const, "no" as const),
  expires: fc.constantFrom("2027-06-30", "2026-12-31"),
  scope: fc.constantFrom(...SCOPES),
  hosting: fc.constantFrom("AWS", "Ridgehost"),
});

type RowInTest = typeof row extends fc.Arbitrary<infer Row> ? Row : never;

function portfolioOf(rows: readonly RowInTest[]) {
  const check = checkPortfolio({ asOf: isoDay("2026-11-23"), policy: defaultPolicy });
  rows.forEach(({ vendor, number, claims, expires, scope, hosting }, place) => {
    const facts = {
      ...noFacts,
      vendorName: text(vendor),
      isoCertificateNumber: text(number),
      isoClaim: claim(claims),
      isoExpiryDate: on(expires),
      isoScopeStatement: text(scope),
      cloudHosting: known<"cloudHosting">([hosting]),
    };
    check.add({ row: place + 2, facts });
  });
  return check.portfolio();
}

test("findings keep to the wording rules, whatever the rows", () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      for (const { finding, toDo } of portfolioOf(rows).findings) {
        expect(wordCount(finding), finding).toBeLessThanOrEqual(LONGEST_FINDING);
        expect([...badWordsIn(finding), ...badWordsIn(toDo)]).toEqual([]);
      }
    }),
  );
});

test("one vendor alone shares nothing with anybody", () => {
  fc.assert(
    fc.property(row, (only) => {
      expect(portfolioOf([only]).findings).toEqual([]);
    }),
  );
});

test("the order of the rows changes no kind of finding and no quarter", () => {
  const gist = (rows: readonly RowInTest[]) => {
    const { findings, quarters } = portfolioOf(rows);
    return [
      findings.map(({ kind }) => kind).sort(),
      quarters.map(({ quarter, due }) => [quarter, due.length]),
    ];
  };
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      expect(gist([...rows].reverse())).toEqual(gist(rows));
    }),
  );
});
