import { describe, expect, test } from "vitest";

import { valueOf } from "../reading/cell/fact.ts";
import { recordOf } from "../testing/record.ts";
import { someDay } from "../testing/some-day.ts";
import { readFacts } from "./read-facts.ts";

const SCOPE = "The ISMS of Velmar BV comprises payroll from its offices in Utrecht and Zwolle";

describe("a scope gives the company and the sites that no column of their own gives", () => {
  test.for<readonly [scope: string, company: string | null, sites: readonly string[] | null]>([
    [SCOPE, "Velmar BV", ["Utrecht", "Zwolle"]],
    ["Provision of payroll by Velmar Ltd; hosting", "Velmar Ltd", null],
    ["Payroll services delivered from Cebu City", null, ["Cebu City"]],
    ["Payroll services", null, null],
    ["Payroll services are planned from its offices in Cebu City", null, null],
  ])("“%s”: %s, %j", ([isoScopeStatement, company, sites]) => {
    const { isoEntity, isoSites } = readFacts(recordOf({ isoScopeStatement }), someDay);
    expect(valueOf(isoEntity)).toBe(company);
    expect(valueOf(isoSites)?.places.map(({ text }) => text) ?? null).toEqual(sites);
  });

  test("the system that a report describes does so as well", () => {
    const soc2System = "Velmar, Inc.’s payroll system, provided from its offices in Manila";
    const facts = readFacts(recordOf({ soc2System }), someDay);
    expect(valueOf(facts.soc2Entity)).toBe("Velmar, Inc");
    expect(valueOf(facts.soc2Locations)?.places.map(({ text }) => text)).toEqual(["Manila"]);
  });
});

test("the sites of a scope are no list of all there are", () => {
  const { isoSites } = readFacts(recordOf({ isoScopeStatement: SCOPE }), someDay);
  expect(valueOf(isoSites)?.goesOn).toBe(true);
});

test("what a column of its own says is never overruled", () => {
  const record = recordOf({
    isoScopeStatement: SCOPE,
    isoEntity: "Quorvo BV",
    isoSites: "Emmen",
  });
  const { isoEntity, isoSites } = readFacts(record, someDay);
  expect(valueOf(isoEntity)).toBe("Quorvo BV");
  expect(valueOf(isoSites)?.places.map(({ text }) => text)).toEqual(["Emmen"]);
});

test("it is quoted by the words that name it", () => {
  const { isoEntity } = readFacts(recordOf({ isoScopeStatement: SCOPE }), someDay);
  expect(isoEntity).toMatchObject({ state: "stated", quote: "Velmar BV" });
});

describe("a claim that says whose certificate it is gives the company", () => {
  test.for<readonly [claim: string, company: string | null]>([
    ["Quorvo Ltd is ISO 27001 certified", "Quorvo Ltd"],
    ["Yes – certificate held by Velmar Ltd", "Velmar Ltd"],
    ["Certificate IS 123456 issued to Quorvo Ltd, valid until 30 June 2027", "Quorvo Ltd"],
    ["Yes, certified by Northmark Ltd", null],
    ["Yes, audit performed by Northmark Ltd", null],
    ["Quorvo Ltd is working towards ISO 27001", null],
    ["We are ISO 27001 certified", null],
  ])("“%s”: %s", ([isoClaim, company]) => {
    expect(valueOf(readFacts(recordOf({ isoClaim }), someDay).isoEntity)).toBe(company);
  });
});

test.for<readonly [claim: string, details: string]>([
  ["Quorvo Ltd is ISO 27001 certified", ""],
  ["Yes", "Certificate issued to Quorvo Ltd"],
])(
  "a claim “%s” with the details “%s” contradicts a scope that names another",
  ([isoClaim, isoDetails]) => {
    const isoScopeStatement = "Payroll delivered by Velmar Ltd";
    const facts = readFacts(recordOf({ isoScopeStatement, isoClaim, isoDetails }), someDay);
    expect(facts.isoEntity.state).toBe("conflict");
  },
);
