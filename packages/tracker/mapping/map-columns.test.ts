import { expect, test } from "vitest";

import { mapColumns } from "./map-columns.ts";

const headings = (...texts: readonly string[]) =>
  texts.map((text, column) => ({ column, path: text.split(" > ") }));

test("each column is mapped with a reason", () => {
  const { columns } = mapColumns(headings("Vendor", "ISO 27001 > Expiry"), new Map());
  expect(columns.map(({ field, confidence }) => [field, confidence])).toEqual([
    ["vendorName", 1],
    ["isoExpiryDate", 0.95],
  ]);
  expect(columns.every(({ reason }) => reason !== "")).toBe(true);
});

test("two columns never share a field silently", () => {
  const { columns } = mapColumns(headings("Vendor", "Supplier", "Service"), new Map());
  expect(columns.map(({ field }) => field)).toEqual(["vendorName", null, "serviceLine"]);
  expect(columns[1]?.reason).toContain("“Vendor” is already taken");
});

test("a saved decision counts before the heading, also that a column is no field", () => {
  const saved = new Map([
    ["Remark", "isoSites" as const],
    ["Vendor", null],
  ]);
  const { columns } = mapColumns(headings("Remark", "Vendor"), new Map(), saved);
  expect(columns.map(({ field, decidedBy }) => [field, decidedBy])).toEqual([
    ["isoSites", "saved"],
    [null, "saved"],
  ]);
});

test("a date column whose cells are no dates is doubted", () => {
  const samples = new Map([[0, ["see cert", "on file", "yes", "ask legal", "31 Oct 2026"]]]);
  const { columns } = mapColumns(headings("ISO 27001 expiry"), samples);
  expect(columns[0]?.field).toBeNull();
  expect(columns[0]?.reason).toContain("fewer than half");
});

test("a column of periods holds both ends of one", () => {
  const samples = new Map([[0, Array<string>(4).fill("Oct 2025 — Sep 2026")]]);
  const [column] = mapColumns(headings("SOC 2 report period"), samples).columns;
  expect(column?.field).toBe("soc2PeriodEnd");
  expect(mapColumns(headings("Contract start"), samples).columns[0]?.field).toBeNull();
});

test.for([
  ["a heading that fits several fields", ["Expiry"], [], "ambiguous-heading"],
  ["a second column for one field", ["Vendor", "Vendor"], [], "field-taken"],
  [
    "a column of dates that holds none",
    ["ISO 27001 Expiry Date"],
    ["yes", "maybe", "see report", "soon"],
    "other-content",
  ],
  ["a vendor column of yes and no", ["Vendor"], ["Yes", "No", "Yes", "No"], "other-content"],
  [
    "a column for a body that answers yes and no",
    ["ISO issuer accredited"],
    ["Yes", "No", "Yes", "Yes"],
    "other-content",
  ],
  ["remarks", ["Remarks"], [], null],
  ["a heading that is not known", ["Colour of the door"], [], null],
  ["a column that is understood", ["Vendor"], ["Acme"], null],
  [
    "a category by which vendors are graded",
    ["Vendor", "Category"],
    ["Critical", "Strategic", "Tier 2", "Low"],
    "other-content",
  ],
  ["a category of services", ["Vendor", "Category"], ["Critical", "Payroll", "Chat", "Low"], null],
] as const)("%s is doubtful for what it is, or not at all", ([, texts, samples, doubt]) => {
  const last = texts.length - 1;
  const { columns } = mapColumns(headings(...texts), new Map([[last, samples]]));
  expect(columns[last]?.doubt).toBe(doubt);
});

test("what people decided is not doubted", () => {
  const { columns } = mapColumns(headings("Expiry"), new Map(), new Map([["Expiry", null]]));
  expect(columns[0]?.doubt).toBeNull();
});

test("what a tracker does not ask depends on what it asks", () => {
  const asksIso = mapColumns(headings("Vendor", "Service", "ISO 27001"), new Map()).notAsked;
  expect(asksIso).toContain("isoSites");
  expect(asksIso).toContain("soc2Claim");
  expect(asksIso).not.toContain("soc2Opinion");
  const asksBoth = mapColumns(
    headings("Vendor", "Service", "ISO 27001", "SOC 2"),
    new Map(),
  ).notAsked;
  expect(asksBoth).toContain("soc2Opinion");
});

test("headings that are names of object members are just headings", () => {
  const { columns } = mapColumns(headings("__proto__", "constructor", "toString"), new Map());
  expect(columns.map(({ field }) => field)).toEqual([null, null, null]);
});

test("an ambiguous heading is settled by the organisations that its cells name", () => {
  const samples = new Map([[0, ["UKAS", "ANAB", "DAkkS"]]]);
  const [column] = mapColumns(headings("Accreditation"), samples).columns;
  expect(column).toMatchObject({ field: "isoAccreditationBody", confidence: 0.85, doubt: null });
});

test.for([
  ["where no column asks for them", ["Vendor", "Notes"], "isoClaim"],
  ["beside a column for certificates", ["ISO 27001", "Notes"], null],
  ["beside a column for reports", ["SOC 2", "Notes"], "isoClaim"],
] as const)("certificates among the remarks are read %s", ([, texts, field]) => {
  const samples = new Map([[1, ["ISO 27001 certified", "renewal in May", "ISO 27001 to 2027"]]]);
  expect(mapColumns(headings(...texts), samples).columns[1]?.field).toBe(field);
});

test.for([
  ["begins a list", ["Sub-processor", "Purpose", "Location"], "vendorName"],
  ["follows a number", ["#", "Subverwerker", "Locatie"], "vendorName"],
  ["is the service organisation", ["Service organization", "Report type"], "vendorName"],
  ["is Spanish", ["Encargado", "Servicio", "Certificaciones"], "vendorName"],
  ["is called so in Spanish", ["Subprocesador", "Servicio", "País"], "vendorName"],
  ["is called so in Switzerland", ["Sub-Auftragsbearbeiter", "Dienst", "Land"], "vendorName"],
  ["follows the vendor", ["Vendor", "Sub-processors", "Location"], "subprocessors"],
  ["follows something else", ["Tool", "Sub-processors", "Location"], "subprocessors"],
  ["stands alone", ["Sub-processors"], "subprocessors"],
] as const)("a sub-processor that %s is read as what it is", ([, texts, field]) => {
  const { columns } = mapColumns(headings(...texts), new Map());
  expect(columns.find(({ heading }) => /^(?:sub|service o|encargado)/iu.test(heading))?.field).toBe(
    field,
  );
});

test.for([
  ["a product that begins a list", ["Solution", "Cost", "ISO 27001"], "vendorName"],
  ["a product beside nothing but certifications", ["Giải pháp", "Chứng nhận"], "vendorName"],
  ["a number of the vendor", ["Vendor ID", "Report type", "SOC 2"], "vendorName"],
  ["a service with what it is for", ["Service", "Purpose", "ISO 27001"], "vendorName"],
  ["a service with nothing of it", ["Service", "Location", "ISO 27001"], "serviceLine"],
  ["a product of a list of no claims", ["Solution", "Location", "Cost"], "systemsUsed"],
  ["a product beside its vendor", ["Solution", "Vendor", "ISO 27001"], "systemsUsed"],
] as const)("%s is read as what it is", ([, texts, field]) => {
  expect(mapColumns(headings(...texts), new Map()).columns[0]?.field).toBe(field);
});

test.for([
  ["a yes or a no", ["Y", "N", "Y", "Y"], "availabilityCriticality"],
  ["tax numbers", ["B12345678", "A-87654321", "B44556677", "B10203040"], null],
] as const)("a column “CIF” that holds %s is read as what it is", ([, cells, field]) => {
  const { columns } = mapColumns(headings("Vendor", "CIF"), new Map([[1, cells]]));
  expect(columns[1]?.field).toBe(field);
});

test("a column of certifications asks for both standards", () => {
  const { notAsked } = mapColumns(headings("Vendor", "Service", "Certifications"), new Map());
  expect(notAsked).not.toContain("isoClaim");
  expect(notAsked).not.toContain("soc2Claim");
  expect(notAsked).toContain("soc2PeriodEnd");
});

test.for([
  ["a question for any kind", ["Do you hold any security certifications?", "ISO 27001"]],
  ["a column of certifications", ["Certifications", "ISO 27001 certified?"]],
  ["a column on both", ["ISO 27001 / SOC 2", "ISO 27001"]],
] as const)("%s leaves the claim to the column that names the standard", ([, texts]) => {
  const { columns } = mapColumns(headings(...texts), new Map());
  expect(columns.map(({ field }) => field)).toEqual([null, "isoClaim"]);
});

test("of several columns of remarks the one that speaks of certificates most is read, and asks for nothing", () => {
  const samples = new Map([
    [1, ["ISO 27001 at renewal?", "call Ann", ""]],
    [2, ["ISO 27001 certified", "No SOC 2", "ISO 27001 to 2027"]],
  ]);
  const { columns, notAsked } = mapColumns(headings("Vendor", "Notes", "Key findings"), samples);
  expect(columns.map(({ field, reads }) => [field, reads])).toEqual([
    ["vendorName", undefined],
    [null, undefined],
    ["isoClaim", "mentions"],
  ]);
  expect(columns[2]?.confidence).toBe(0.85);
  expect(notAsked).toContain("isoClaim");
});
