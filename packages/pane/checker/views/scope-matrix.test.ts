import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { checkRow } from "@scopefit/core/check-row";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { recordOf } from "@scopefit/core/testing/record";
import { catalogue } from "@scopefit/rules/catalogue";
import { expect, test } from "vitest";

import { AS_OF } from "../../testing/taken-sheet.ts";
import { DATA_RULES, PERIOD_RULES, scopeMatrix } from "./scope-matrix.ts";

type Texts = Parameters<typeof recordOf>[0];

const CERTIFIED: Texts = {
  vendorName: "Dapitan Voice",
  serviceLine: "Payroll",
  deliveryLocations: "Makati; Cebu City",
  isoClaim: "Yes",
  isoScopeStatement: "Payroll services",
  isoSites: "Makati",
  isoEntity: "Dapitan Voice",
  isoIssueDate: "1 July 2024",
  isoExpiryDate: "30 June 2027",
  soc2Claim: "No",
};

async function linesOf(texts: Texts) {
  const places = await loadGazetteer();
  const context = { rules: catalogue, policy: defaultPolicy, asOf: AS_OF, places };
  return scopeMatrix(checkRow(recordOf(texts), context));
}

async function iso(texts: Texts) {
  const lines = await linesOf(texts);
  return lines.map(({ dimension, needed, iso: cell }) => [
    dimension,
    needed,
    cell.kind === "match" ? cell.result : cell.kind,
  ]);
}

test("each company, service and site has a line of its own", async () => {
  expect(await iso(CERTIFIED)).toEqual([
    ["entity", "Dapitan Voice", "IN"],
    ["service", expect.stringMatching(/payroll/iu), "IN"],
    ["site", "Makati", "IN"],
    ["site", "Cebu City", "OUT"],
    ["period", "in force on the day", "IN"],
  ]);
});

test("an artefact that the vendor does not have is not compared", async () => {
  const lines = await linesOf(CERTIFIED);
  expect(lines.every(({ soc2 }) => soc2.kind === "not-held")).toBe(true);
});

test("the two strings that were compared stand side by side", async () => {
  const lines = await linesOf(CERTIFIED);
  expect(lines.find(({ needed }) => needed === "Cebu City")?.iso).toMatchObject({
    needed: "Cebu City",
    stated: expect.stringContaining("Makati") as string,
  });
});

test.for<readonly [claim: string, texts: Texts, result: string]>([
  ["an expired certificate is out of its period", { isoExpiryDate: "30 June 2025" }, "OUT"],
  ["without dates the period is unknown", { isoIssueDate: "", isoExpiryDate: "" }, "UNKNOWN"],
])("%s", async ([, texts, result]) => {
  const lines = await iso({ ...CERTIFIED, ...texts });
  expect(lines.find(([dimension]) => dimension === "period")?.[2]).toBe(result);
});

test("home working is a line of its own", async () => {
  const lines = await iso({ ...CERTIFIED, deliveryModel: "Hybrid" });
  expect(lines.map(([dimension]) => dimension)).toContain("remote");
});

test("each system of the vendor’s has a line, and only a scope that names it takes it in", async () => {
  const lines = await iso({
    ...CERTIFIED,
    systemsUsed: "PeopleSoft, Workday, client-provided VDI",
    isoScopeStatement: "Payroll services on PeopleSoft",
  });
  expect(lines.filter(([dimension]) => dimension === "systems")).toEqual([
    ["systems", "PeopleSoft", "IN"],
    ["systems", "Workday", "UNKNOWN"],
  ]);
});

test.for<readonly [claim: string, tsc: string, result: string]>([
  ["categories that cover the data are in", "Security, Confidentiality, Privacy", "IN"],
  ["categories that leave the data out are out", "Security", "OUT"],
])("%s", async ([, soc2Tsc, result]) => {
  const lines = await linesOf({
    ...CERTIFIED,
    serviceLine: "Customer service (voice)",
    dataTypes: "PII",
    soc2Claim: "Yes",
    soc2Type: "Type 2",
    soc2Tsc,
  });
  expect(lines.find(({ dimension }) => dimension === "data")?.soc2).toMatchObject({ result });
});

test("every rule that the matrix looks for is in the catalogue", () => {
  const ids = new Set(catalogue.map(({ id }) => id));
  const named = [...PERIOD_RULES.iso, ...PERIOD_RULES.soc2, ...DATA_RULES];
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
