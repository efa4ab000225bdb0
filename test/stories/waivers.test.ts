import { defaultPolicy } from "@scopefit/core/policy/policy";
import type { Waiver } from "@scopefit/core/waiver/waiver";
import { describe, expect, test } from "vitest";

import { check } from "./check.ts";
import { certificate, engagement, noCertificate, noReport, report } from "./vendor-rows.ts";

const AS_OF = "2026-11-23";

/** A waiver by the person who owns the engagement. */
function waive(rule: string, more: Partial<Waiver> = {}): Waiver {
  return {
    vendor: engagement.vendorName,
    service: engagement.serviceLine,
    rule,
    subject: null,
    reason: "The new report is due in January",
    owner: "M. Santos",
    until: "2027-01-31",
    ...more,
  };
}

/** The same waiver for everything that is open about a row. */
function waiveAllOf(row: ReturnType<typeof check>): readonly Waiver[] {
  return [...new Set(row.outcomes.map(({ rule }) => rule))].map((rule) => waive(rule));
}

describe("a report whose bridge letter is missing and whose user controls nobody has read", () => {
  const row = { ...engagement, ...noCertificate, ...report, soc2Cuecs: "none" };
  const open = check(row, AS_OF);

  test("is covered with conditions", () => {
    expect(open.verdict.status).toBe("covered-with-conditions");
  });

  test("is covered once each condition is waived, and the basis says by whom and until when", () => {
    const waived = check(row, AS_OF, defaultPolicy, waiveAllOf(open));
    expect(waived.verdict.status).toBe("covered");
    expect(waived.verdict.basis).toMatch(
      /Waived: “[^”]+”, by M\. Santos until 31 January 2027: The new report is due in January\./u,
    );
    expect(waived.verdict.questions).toEqual([]);
  });

  test("stays open where the waiver is for another service", () => {
    const elsewhere = waiveAllOf(open).map((it) => ({ ...it, service: "Payroll" }));
    expect(check(row, AS_OF, defaultPolicy, elsewhere).verdict).toEqual(open.verdict);
  });

  test("is open again the day after, as the answer foretold", () => {
    const waivers = waiveAllOf(open).map((it) => ({ ...it, until: "2026-12-15" }));
    const waived = check(row, AS_OF, defaultPolicy, waivers);
    expect(waived.nextChange).toEqual({
      date: "2026-12-16",
      to: "covered-with-conditions",
      why: "The waiver by M. Santos ends on 15 December 2026.",
    });
    const after = check(row, "2026-12-16", defaultPolicy, waivers);
    expect(after.verdict.status).toBe("covered-with-conditions");
    expect(after.verdict.basis).toContain("the waiver by M. Santos ended on 15 December 2026");
  });
});

test.for<readonly [what: string, texts: Parameters<typeof check>[0]]>([
  ["without any artefact", { ...engagement, ...noCertificate, ...noReport }],
  [
    "under the withdrawn edition",
    { ...engagement, ...noReport, ...certificate, isoEdition: "2013" },
  ],
  [
    "at a site not listed",
    { ...engagement, ...noReport, ...certificate, deliveryLocations: "Davao" },
  ],
  [
    "whose certificate names no sites",
    { ...engagement, ...noReport, ...certificate, isoSites: "" },
  ],
  [
    "whose opinion is adverse",
    { ...engagement, ...noCertificate, ...report, soc2Opinion: "Adverse" },
  ],
  ["of which nothing is known", { ...engagement, isoClaim: "Yes", soc2Claim: "Yes" }],
  ["nobody has read", { ...engagement, ...noReport, ...certificate, evidenceSeen: "" }],
])("no waiver makes a row %s covered", ([, texts]) => {
  const open = check(texts, AS_OF);
  const waived = check(texts, AS_OF, defaultPolicy, waiveAllOf(open));
  expect(open.verdict.status).not.toBe("covered");
  expect(waived.verdict.status).toBe(open.verdict.status);
});
