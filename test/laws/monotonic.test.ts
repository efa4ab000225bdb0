import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { Status } from "@scopefit/core/verdict/verdict";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { check, type RowTexts } from "../stories/check.ts";
import {
  certificate,
  engagement,
  noCertificate,
  noReport,
  report,
} from "../stories/vendor-rows.ts";

/** How green a status is. What cannot be told is not comparable with the rest and counts as not green. */
const GREENNESS: Readonly<Record<Status, number>> = {
  covered: 2,
  "covered-with-conditions": 1,
  "partly-covered": 0,
  "not-covered": 0,
  "cannot-tell": 0,
};

const greenness = (row: RowTexts, asOf?: string) => GREENNESS[check(row, asOf).verdict.status];

const isoOnly: RowTexts = { ...engagement, ...certificate, ...noReport };
const soc2Only: RowTexts = {
  ...engagement,
  ...noCertificate,
  ...report,
  soc2PeriodStart: "1 Oct 2025",
  soc2PeriodEnd: "30 Sep 2026",
  soc2ReportDate: "10 Nov 2026",
  soc2Cuecs: "none",
};

const sites = [
  "Makati",
  "Cebu City",
  "Davao",
  "Bengaluru",
  "Dallas, TX",
  "Kraków",
  "PH",
  "WFH",
  "all sites",
];
const someSites = fc.uniqueArray(fc.constantFrom(...sites), { minLength: 1, maxLength: 4 });

/** Rows with every part varied: what is claimed, where, in which words, and what is left out. */
const someRow: fc.Arbitrary<RowTexts> = fc
  .record({
    base: fc.constantFrom(isoOnly, soc2Only, { ...isoOnly, ...soc2Only, ...certificate }),
    needed: someSites,
    isoSites: someSites,
    soc2Locations: someSites,
    scope: fc.constantFrom(
      "contact centre services",
      "BPO services",
      "corporate IT",
      "all services",
      "payroll",
    ),
    isoExpiryDate: fc.constantFrom("30 Jun 2027", "1 Nov 2026", "05/12/2026", "2026", "TBC"),
    soc2PeriodEnd: fc.constantFrom(
      "30 Sep 2026",
      "31 Dec 2025",
      "30 Jun 2025",
      "31 Mar 2027",
      "see report",
    ),
    entity: fc.constantFrom(
      "Dapitan Voice Philippines, Inc.",
      "Dapitan Voice",
      "Other Holdings Ltd",
    ),
  })
  .map(({ base, needed, isoSites, soc2Locations, scope, entity, ...dates }) => ({
    ...base,
    ...dates,
    deliveryLocations: needed.join("; "),
    isoSites: isoSites.join("; "),
    soc2Locations: soc2Locations.join("; "),
    isoScopeStatement: scope,
    isoEntity: entity,
  }));

test("both starting points are covered, so that the laws have something to take away", () => {
  expect(check(isoOnly).verdict.status).toBe("covered");
  expect(check(soc2Only).verdict.status).toBe("covered");
});

describe("blanking an identifying field of the only artefact never leaves the row covered", () => {
  const isoFields: readonly FieldId[] = [
    "isoClaim",
    "isoEdition",
    "isoExpiryDate",
    "isoCertificationBody",
    "isoScopeStatement",
    "isoSites",
    "isoEntity",
  ];
  const soc2Fields: readonly FieldId[] = [
    "soc2Claim",
    "soc2Type",
    "soc2PeriodStart",
    "soc2PeriodEnd",
    "soc2Auditor",
    "soc2Opinion",
    "soc2Tsc",
    "soc2System",
    "soc2Locations",
    "soc2Entity",
  ];
  const cases = [
    ...isoFields.map((field) => [field, isoOnly] as const),
    ...soc2Fields.map((field) => [field, soc2Only] as const),
  ].flatMap(([field, row]) =>
    ["", "TBC", "see attached", "?"].map((text) => [field, text, row] as const),
  );

  test.for(cases)("%s = “%s”", ([field, text, row]) => {
    expect(check({ ...row, [field]: text }).verdict.status).not.toBe("covered");
  });
});

test("removing a site that is not covered never makes a green row less green", () => {
  fc.assert(
    fc.property(someRow, fc.nat(), (row, pick) => {
      const { verdict } = check(row);
      const open = verdict.combinations.filter((it) => it.state !== "covered");
      const gone = open[pick % Math.max(1, open.length)];
      if (gone === undefined || verdict.combinations.length === 1) return;
      const left = (row.deliveryLocations ?? "")
        .split("; ")
        .filter((site) => site !== gone.combination.site);
      if (left.length === 0) return;
      expect(greenness({ ...row, deliveryLocations: left.join("; ") })).toBeGreaterThanOrEqual(
        GREENNESS[verdict.status],
      );
    }),
    { numRuns: 300 },
  );
});

test("adding a site never makes a row greener", () => {
  fc.assert(
    fc.property(someRow, fc.constantFrom(...sites), (row, site) => {
      const more = `${row.deliveryLocations ?? ""}; ${site}`;
      expect(greenness({ ...row, deliveryLocations: more })).toBeLessThanOrEqual(greenness(row));
    }),
    { numRuns: 300 },
  );
});

test("a later day never makes a row greener, unless a fact lay in the future", () => {
  fc.assert(
    fc.property(someRow, fc.integer({ min: 1, max: 900 }), (row, days) => {
      const past: RowTexts = { ...row, soc2PeriodEnd: "30 Sep 2026", isoIssueDate: "1 Jul 2024" };
      const later = new Date(Date.UTC(2026, 10, 23 + days)).toISOString().slice(0, 10);
      expect(greenness(past, later)).toBeLessThanOrEqual(greenness(past));
    }),
    { numRuns: 200 },
  );
});

test("the order of the columns has no influence", () => {
  fc.assert(
    fc.property(someRow, fc.infiniteStream(fc.nat()), (row, order) => {
      const shuffled = Object.entries(row)
        .map((entry) => ({ entry, place: order.next().value as number }))
        .sort((a, b) => a.place - b.place)
        .map(({ entry }) => entry);
      const texts = ({ verdict, outcomes }: ReturnType<typeof check>) => ({
        status: verdict.status,
        because: verdict.because,
        questions: verdict.questions,
        findings: outcomes.map((outcome) => outcome.finding),
      });
      expect(texts(check(Object.fromEntries(shuffled)))).toEqual(texts(check(row)));
    }),
    { numRuns: 100 },
  );
});

test.for(["all sites", "global", "company-wide", "12 sites worldwide", "every location"])(
  "“%s” on the certificate never covers a site",
  (isoSites) => {
    expect(GREENNESS[check({ ...isoOnly, isoSites }).verdict.status]).toBe(0);
  },
);
