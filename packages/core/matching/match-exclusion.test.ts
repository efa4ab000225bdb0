import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { type ExclusionMatch, matchExclusions } from "./match-exclusion.ts";

const needed = { services: ["payroll"], sites: ["Cebu"], entity: "Acme Philippines Inc" };

function sameSite(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

type Row = readonly [text: string, result: ExclusionMatch["result"], item: string | null];

describe("exclusions against payroll at Cebu by Acme Philippines Inc", () => {
  test.for<Row>([
    ["none", "clear", null],
    ["None.", "clear", null],
    ["No exclusions", "clear", null],
    ["There are no exclusions", "clear", null],
    ["N/A", "clear", null],
    ["nothing is excluded", "clear", null],
    ["", "clear", null],
    ["payroll", "hit", "payroll"],
    ["Payroll processing is excluded", "hit", "Payroll processing"],
    ["no exclusions except payroll", "hit", "payroll"],
    ["All services except payroll", "hit", "payroll"],
    ["F&A and payroll are out of scope", "hit", "payroll"],
    ["does not include payroll", "hit", "payroll"],
    ["Cebu", "hit", "Cebu"],
    ["The Cebu site is excluded", "hit", "Cebu site"],
    ["excluding Davao and Cebu", "hit", "Cebu"],
    ["Acme Philippines Inc", "hit", "Acme Philippines Inc"],
    ["payroll for UK clients", "unclear", "payroll for UK clients"],
    ["does not include payroll at Davao", "unclear", "payroll at Davao"],
    ["physical security", "unclear", "physical security"],
    ["Davao", "unclear", "Davao"],
    ["limited to customer support", "unclear", "customer support"],
    ["customer support only", "unclear", "customer support"],
    ["limited to payroll", "clear", null],
    ["All services except claims handling", "clear", null],
    ["software dev excluded", "clear", null],
    ["Davao office", "clear", null],
    ["HR department; facilities", "clear", null],
    ["A.8.30, A.11", "clear", null],
    ["None. Payroll is in scope.", "clear", null],
    ["none (payroll included)", "clear", null],
    ["None - all Annex A controls are applicable", "clear", null],
    ["Nessuna", "clear", null],
    ["payroll and collections", "hit", "payroll"],
    ["all services other than payroll are included", "hit", "payroll"],
    ["Lohnabrechnung", "hit", "Lohnabrechnung"],
    ["HR services", "unclear", "HR services"],
    ["payroll software", "unclear", "payroll software"],
    ["internal payroll", "clear", null],
    ["development is excluded", "clear", null],
    ["A.8.30 Outsourced development", "clear", null],
    ["A.11.1.6 delivery and loading areas", "clear", null],
    ["physical controls of the co-location provider", "clear", null],
    ["Controls of subservice organisations; payroll", "hit", "payroll"],
    ["Processing Integrity and Privacy", "clear", null],
  ])("“%s” is %s", ([text, result, item]) => {
    expect(matchExclusions(text, needed, sameSite)).toEqual({ result, item });
  });

  test("a service that only its own words tell is found by them", () => {
    const wanted = { services: ["Email filtering"], sites: [], entity: "" };
    expect(matchExclusions("email filtering", wanted, sameSite).result).toBe("hit");
  });

  test("development is not clear of software that is needed", () => {
    const wanted = { services: ["Software development"], sites: [], entity: "" };
    expect(matchExclusions("development", wanted, sameSite).result).toBe("unclear");
  });

  test("an excluded service or site is never clear, whatever stands beside it", () => {
    const other = fc.constantFrom("claims", "Davao office", "A.8.30", "HR department", "bicycles");
    fc.assert(
      fc.property(fc.array(other), fc.constantFrom("payroll", "Cebu"), (others, item) => {
        const text = [...others, item].join("; ");
        expect(matchExclusions(text, needed, sameSite).result).toBe("hit");
      }),
    );
  });
});
