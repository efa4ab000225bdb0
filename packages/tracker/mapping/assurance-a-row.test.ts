import { expect, test } from "vitest";

import { mapColumns, type SavedMapping } from "./map-columns.ts";

const ASSURANCES = ["ISO 27001:2022", "SOC 2 Type II", "PCI DSS", "SOC 2 Type I", "—"];

/** The fields of a register in which the second column holds the given cells. */
function mapped(headings: readonly string[], cells: readonly string[], saved?: SavedMapping) {
  const paths = headings.map((text, column) => ({ column, path: text.split(" > ") }));
  return mapColumns(paths, new Map([[1, cells]]), saved);
}

const fieldsOf = (...given: Parameters<typeof mapped>) =>
  mapped(...given).columns.map(({ field }) => field);

test.for([
  ["Issued by", "isoCertificationBody"],
  ["Aussteller", "isoCertificationBody"],
  ["Issue date", "isoIssueDate"],
  ["Valid until", "isoExpiryDate"],
  ["Vencimiento", "isoExpiryDate"],
  ["Scope", "isoScopeStatement"],
  ["Périmètre", "isoScopeStatement"],
  ["Issued to", "isoEntity"],
  ["Exclusions", "isoExclusions"],
  ["Evidence", "isoEvidence"],
  ["Period", "soc2PeriodEnd"],
  ["Report date", "soc2ReportDate"],
  ["Titulaire", "isoEntity"],
  ["Held by", "isoEntity"],
  ["Party named in document", "isoEntity"],
  ["登録組織名\n(Registered org.)", "isoEntity"],
  ["Scope per document (extract)", "isoScopeStatement"],
  ["What it covers (copy the words)", "isoScopeStatement"],
  ["Entity & scope per document", "isoScopeStatement"],
  ["Vigencia", "isoExpiryDate"],
  ["Period / Validity", "soc2PeriodEnd"],
  ["Délivré le", "isoIssueDate"],
  ["Liegt vor?", "isoEvidence"],
  ["Copy seen", "evidenceSeen"],
  ["PLZ / Ort", null],
  ["Certificate > No.", "isoCertificateNumber"],
  ["From", "soc2PeriodStart"],
  ["Bis", "soc2PeriodEnd"],
  ["Contract > From", "relianceFrom"],
  ["Vertrag > Bis", "relianceTo"],
  // A bare number counts the rows.
  ["Nr", null],
  ["#", null],
  ["No.", null],
  // What a contract or a vendor has as well stays open.
  ["Status", null],
  ["Type", null],
  ["Start date", "relianceFrom"],
] as const)("where each row names its assurance, “%s” is of that: %s", ([heading, field]) => {
  expect(fieldsOf(["Vendor", "Assurance", heading], ASSURANCES)[2]).toBe(field);
});

test.for(["Assurance", "Certification", "Report", "Certificate / report", "Framework", "CertType"])(
  "the column “%s” that names them holds the claim",
  (heading) => {
    expect(fieldsOf(["Vendor", heading, "Scope"], ASSURANCES)).toEqual([
      "vendorName",
      "isoClaim",
      "isoScopeStatement",
    ]);
  },
);

test.for<readonly [what: string, heading: string, cells: readonly string[]]>([
  ["certificates only", "Framework", ["ISO 27001", "ISO 9001"]],
  ["both in most rows", "Framework", ["ISO 27001, SOC 2", "SOC 2 & ISO 27001"]],
  ["what it remarks", "Comments", ["SOC 2 to come", "ISO 27001 seen"]],
])("where a column names %s, an issue date may still be anybody's", ([, heading, cells]) => {
  expect(fieldsOf(["Vendor", heading, "Issue date"], cells)[2]).toBeNull();
});

test("what stands before the assurance is of the service", () => {
  const headings = ["Service", "Site", "Assurance", "Sites", "Renewal date"].map(
    (text, column) => ({
      column,
      path: [text],
    }),
  );
  const { columns } = mapColumns(headings, new Map([[2, ASSURANCES]]));
  expect(columns.map(({ field }) => field)).toEqual([
    "serviceLine",
    "deliveryLocations",
    "isoClaim",
    "isoSites",
    "isoExpiryDate",
  ]);
  const before = [["Renewal date"], ["Vendor"], ["Assurance"]].map((path, column) => ({
    column,
    path,
  }));
  expect(mapColumns(before, new Map([[2, ASSURANCES]])).columns[0]?.field).toBeNull();
});

test("beside a column that asks for one of them, the others are not the row's", () => {
  const headings = ["Vendor", "Assurance", "ISO 27001 certified?", "SOC 2?", "Scope"];
  expect(fieldsOf(headings, ASSURANCES)[1]).toBeNull();
});

test("what is asked of either is asked of both", () => {
  const headings = ["Vendor", "Assurance", "Issued by", "Scope", "SOC 2 > Locations"];
  const { notAsked } = mapped(headings, ASSURANCES);
  for (const field of ["soc2Auditor", "soc2System"] as const) expect(notAsked).not.toContain(field);
  expect(notAsked).toContain("isoSites");
});

test("what a person has decided stands", () => {
  const saved = new Map([["Scope", null]] as const);
  expect(fieldsOf(["Vendor", "Assurance", "Scope"], ASSURANCES, saved)[2]).toBeNull();
});
