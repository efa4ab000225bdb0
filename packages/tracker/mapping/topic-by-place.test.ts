import { expect, test } from "vitest";

import { mapColumns } from "./map-columns.ts";

const fieldsOf = (heads: string, samples: ReadonlyMap<number, readonly string[]> = new Map()) =>
  mapColumns(
    heads.split(" | ").map((text, column) => ({ column, path: text.split(" > ") })),
    samples,
  ).columns.map(({ field }) => field);

test.for([
  ["between two columns on ISO 27001", "ISO 27001 | Expiry | Cert no.", 1, "isoExpiryDate"],
  ["between two columns on SOC 2", "SOC 2 type | Auditor | Opinion", 1, "soc2Auditor"],
  ["two of them in a row", "SOC 2 type | Report date | Auditor | Opinion", 2, "soc2Auditor"],
  ["before the claim on the other artefact", "ISO 27001 | Issue date | SOC 2", 1, "isoIssueDate"],
  [
    "before one that has found its place",
    "ISO 27001 | Cert no. | Issue date | Scope",
    2,
    "isoIssueDate",
  ],
  ["at the end, where no contract has it", "ISO 27001 | Cert no. | Scope", 2, "isoScopeStatement"],
  ["with its holder", "ISO 27001 | Cert no. | Holder & scope", 2, "isoScopeStatement"],
  ["by their short forms", "27k1 | Ed | CB | Scp", 1, "isoEdition"],
  [
    "of a report, by their short forms",
    "SOC2 | Per | CPA | Op | TSC | Sys | Bridge",
    5,
    "soc2System",
  ],
  ["beside the body", "ISO 27001 > CB | ISO 27001 > Accreditation", 1, "isoAccreditationBody"],
  [
    "with no other body",
    "ISO 27001 > Accreditation | ISO 27001 > Scope",
    0,
    "isoCertificationBody",
  ],
  ["before other columns", "ISO 27001 | Scope exclusions | Owner", 1, "isoExclusions"],
  ["in other words", "ISO 27001 | Any exclusions from scope | Owner", 1, "isoExclusions"],
  ["with what is covered", "SOC 2 type | Sites covered | SOC 2 opinion", 1, "soc2Locations"],
  [
    "in one unnamed group",
    "Checks > ISO 27001 | Checks > Expiry | Checks > Cert no.",
    1,
    "isoExpiryDate",
  ],
] as const)("“Expiry” and the like belong where they stand: %s", ([, heads, place, field]) => {
  expect(fieldsOf(heads)[place]).toBe(field);
});

test.for([
  ["after both claims", "ISO 27001 | SOC 2 | Expiry", 2],
  ["before the first of its columns", "Vendor | Expiry | ISO 27001 | Cert no.", 1],
  ["at the edge, where a contract may have it", "ISO 27001 | Renewal date | Contract owner", 1],
  ["between two artefacts’ own columns", "ISO 27001 cert no. | Report date | SOC 2 type", 1],
  ["in another group", "ISO 27001 > Status | Terms > Expiry | ISO 27001 > Cert no.", 1],
  ["where the artefact has no such thing", "SOC 2 type | Expiry | SOC 2 opinion", 1],
] as const)("a place that leaves it open decides nothing: %s", ([, heads, place]) => {
  expect(fieldsOf(heads)[place]).toBeNull();
});

test.for([
  ["certificates only", "ISO 27001 | Expiry or period", 1, "isoExpiryDate"],
  ["reports as well", "ISO 27001 | Expiry or period | SOC 2", 1, "soc2PeriodEnd"],
  ["either in one column", "Certifications | Expiry or period", 1, "soc2PeriodEnd"],
] as const)("“expiry or period” where the tracker asks for %s", ([, heads, place, field]) => {
  expect(fieldsOf(heads)[place]).toBe(field);
});

test.for([
  ["DOCU-03 Do you have a SOC 2 report? | DOCU-03 Additional information", "soc2Details"],
  ["DOCU-06 ISO 27001 certified? | DOCU-06 Further details", "isoDetails"],
  ["DOCU-03 Do you have a SOC 2 report? | DOCU-04 Additional information", null],
  ["Do you have a SOC 2 report? | Additional information", null],
] as const)("of “%s” the second asks for %s", ([heads, field]) => {
  expect(fieldsOf(heads)[1]).toBe(field);
});

test("both ends of a certificate may stand in one cell", () => {
  const cells = [
    "10/05/2024 – 09/05/2027",
    "02/03/2023 – 01/03/2026",
    "1 May 2025 - 30 Apr 2028",
    "-",
  ];
  expect(fieldsOf("ISO 27001 | Validity | Cert no.", new Map([[1, cells]]))[1]).toBe(
    "isoExpiryDate",
  );
});

test("a scope and a company of nothing but yes and no are somebody's judgement", () => {
  const samples = new Map([
    [1, ["ja", "nein", "ja", "ja"]],
    [2, ["Y", "N", "Y", "Y"]],
  ]);
  expect(fieldsOf("ISO 27001 | Geltungsbereich | ISO 27001 > Entity", samples)).toEqual([
    "isoClaim",
    null,
    null,
  ]);
});

test("a place does not make dates of what is none", () => {
  const samples = new Map([[1, ["see cert", "on file", "ask legal", "yes"]]]);
  expect(fieldsOf("ISO 27001 | Expiry | Cert no.", samples)[1]).toBeNull();
});

test("the reason names the columns around it", () => {
  const { columns } = mapColumns(
    ["ISO 27001", "Expiry", "Cert no."].map((text, column) => ({ column, path: [text] })),
    new Map(),
  );
  expect(columns[1]?.reason).toBe("“Expiry” among the columns on ISO 27001");
});

test.for([
  ["Vendor | Entity | Service", 1, "vendorLegalEntity"],
  ["Vendor | Service | Sites", 2, "deliveryLocations"],
  // Behind the certificate it may be the company on it.
  ["Vendor | ISO 27001 | Service | Entity", 3, null],
  ["Vendor | Entity | Legal entity", 1, null],
] as const)("“Entity” behind the vendor is who signs: %s", ([heads, place, field]) => {
  expect(fieldsOf(heads)[place]).toBe(field);
});
