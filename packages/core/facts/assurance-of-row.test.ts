import { expect, test } from "vitest";

import { valueOf } from "../reading/cell/fact.ts";
import type { FieldId } from "../fields/field-dictionary.ts";
import { someDay } from "../testing/some-day.ts";
import { readFacts } from "./read-facts.ts";
import type { VendorRecord } from "./vendor-record.ts";

/** A row with the given certificate, and when it ends in a column with the given heading. */
function rowOf(
  [asked, certificate]: readonly [string, string],
  [headed, expiry]: readonly [string, string],
): VendorRecord {
  const cell = (column: string, heading: string, text: string) => [
    { column, heading, content: { kind: "text", text } as const },
  ];
  const cells: readonly (readonly [FieldId, ReturnType<typeof cell>])[] = [
    ["vendorName", cell("A", "Vendor", "Nordhafen Cloud")],
    ["isoClaim", cell("B", asked, certificate)],
    ["isoExpiryDate", cell("C", headed, expiry)],
  ];
  return { row: 4, cells: new Map(cells), dateOrders: new Map() };
}

const END = "30 April 2027";

test.for([
  ["ISO 27001", "Certification", "Valid to", "stated"],
  ["ISO 27001, ISO 9001", "Certifications", "Valid to", "stated"],
  ["SOC 2 Type II", "Certification", "Valid to", "not-asked"],
  ["PCI DSS Level 1", "Certification", "Valid to", "not-asked"],
  ["ISO 9001", "Certificate", "Expiry", "not-asked"],
  ["PCI DSS", "Certification", "ISO 27001 expiry", "stated"],
  ["PCI DSS", "ISO 27001", "Valid to", "stated"],
  ["Certified", "Certification", "Valid to", "stated"],
] as const)(
  "“%s” under “%s”: “%s” of the ISO 27001 certificate is %s",
  ([text, asked, headed, state]) => {
    expect(readFacts(rowOf([asked, text], [headed, END]), someDay).isoExpiryDate.state).toBe(state);
  },
);

const cellsOf = (texts: Readonly<Record<string, readonly [field: FieldId, text: string]>>) =>
  new Map(
    Object.entries(texts).map(([heading, [field, text]], place) => [
      field,
      [
        {
          column: String.fromCharCode(65 + place),
          heading,
          content: { kind: "text", text },
        } as const,
      ],
    ]),
  );

/** A row of a register with an assurance a row, whose columns were taken for those of a certificate. */
const registerRow = (
  assurance: string,
  more: Parameters<typeof cellsOf>[0] = {},
): VendorRecord => ({
  row: 4,
  dateOrders: new Map([["isoIssueDate", "day-first"]]),
  cells: cellsOf({
    Vendor: ["vendorName", "Nordhafen Cloud"],
    Assurance: ["isoClaim", assurance],
    "Issued by": ["isoCertificationBody", "Deloitte"],
    Issued: ["isoIssueDate", "03/04/2026"],
    "Valid until": ["isoExpiryDate", END],
    Scope: ["isoScopeStatement", "Hosting of client systems"],
    ...more,
  }),
});

test("in the row of a SOC 2 report the columns hold what such a report has", () => {
  const facts = readFacts(registerRow("SOC 2 Type II"), someDay);
  expect(valueOf(facts.soc2Claim)?.answer).toBe("yes");
  expect(valueOf(facts.soc2Type)).toBe("2");
  expect(valueOf(facts.soc2Auditor)).toBe("Deloitte");
  expect(valueOf(facts.soc2System)).toBe("Hosting of client systems");
  expect(valueOf(facts.soc2ReportDate)?.earliest).toBe("2026-04-03");
});

test.for([
  "isoCertificationBody",
  "isoIssueDate",
  "isoExpiryDate",
  "isoScopeStatement",
  // A report does not expire: what stands there is somebody's own rule.
  "soc2PeriodEnd",
] as const)("the row of a SOC 2 report says nothing of %s", (field) => {
  expect(readFacts(registerRow("SOC 2 Type II"), someDay)[field].state).toBe("not-asked");
});

test("“Valid from” is no day on which an auditor signs", () => {
  const { cells, dateOrders } = registerRow("SOC 2");
  const validFrom = cellsOf({ "Valid from": ["isoIssueDate", "03/04/2026"] });
  const row = { row: 4, dateOrders, cells: new Map([...cells, ...validFrom]) };
  expect(readFacts(row, someDay).soc2ReportDate.state).toBe("not-asked");
});

test("in the row of a certificate the columns of a report hold what such a certificate has", () => {
  const facts = readFacts(
    {
      row: 4,
      dateOrders: new Map(),
      cells: cellsOf({
        Vendor: ["vendorName", "Nordhafen Cloud"],
        Report: ["soc2Claim", "ISO 27001:2022 certificate"],
        Auditor: ["soc2Auditor", "DNV"],
        "Period end": ["soc2PeriodEnd", END],
        Opinion: ["soc2Opinion", "n/a"],
      }),
    },
    someDay,
  );
  expect(valueOf(facts.isoClaim)?.answer).toBe("yes");
  expect(valueOf(facts.isoCertificationBody)).toBe("DNV");
  expect(valueOf(facts.isoExpiryDate)?.earliest).toBe("2027-04-30");
  expect(valueOf(facts.soc2Claim)?.signs).toEqual(["other-named"]);
});

test.for<readonly [what: string, assurance: string, more: Parameters<typeof cellsOf>[0]]>([
  ["names both", "ISO 27001 and SOC 2 Type II", {}],
  ["names none", "Yes", {}],
  ["has a column of its own for the auditor", "SOC 2", { "SOC 2 auditor": ["soc2Auditor", "EY"] }],
])("a row that %s keeps what its columns hold", ([, assurance, more]) => {
  const { soc2Auditor } = readFacts(registerRow(assurance, more), someDay);
  expect(valueOf(soc2Auditor)).not.toBe("Deloitte");
});

test("a row with an opinion is about a report besides, and keeps it", () => {
  const more = {
    Auditor: ["soc2Auditor", "EY"],
    "Period end": ["soc2PeriodEnd", "31 March 2026"],
    Opinion: ["soc2Opinion", "Unqualified"],
  } as const;
  const facts = readFacts(registerRow("ISO 27001", more), someDay);
  expect(valueOf(facts.soc2PeriodEnd)?.earliest).toBe("2026-03-31");
  expect(valueOf(facts.isoExpiryDate)?.earliest).toBe("2027-04-30");
});
