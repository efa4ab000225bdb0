import { expect, test } from "vitest";

import { sheetOf, rowsOf } from "../testing/sheet.ts";
import { findHeader } from "./find-header.ts";
import type { SheetShape } from "./grid.ts";

const range = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

function headerOf(lines: readonly string[], shape: Partial<SheetShape> = {}) {
  return findHeader(rowsOf(lines), sheetOf(lines, shape).shape);
}

test("a header in row 1 is found", () => {
  const header = headerOf(["Vendor|Service|ISO 27001", "Dapitan Voice|Voice|Yes"]);
  expect(header?.rows).toEqual([1]);
  expect(header?.headings.map(({ path }) => path.join(">"))).toEqual([
    "Vendor",
    "Service",
    "ISO 27001",
  ]);
});

test("title rows above the header are passed over", () => {
  const header = headerOf([
    "Vendor register 2026",
    "Owner: Procurement. Please fill in every yellow cell before the end of the quarter.",
    "",
    "Vendor|Service|Delivery location|ISO 27001",
    "Dapitan Voice|Voice|Makati|Yes",
  ]);
  expect(header?.rows).toEqual([4]);
});

test("of two tables below each other that share the vendor's heading alone, the first begins", () => {
  const header = headerOf([
    "## Tier 1",
    "Vendor|SOC 2 Type II|Last verified|Next review",
    "Dapitan Voice|Verified|2026-02-02|2027-02-02",
    "Bathala Care Desk|Verified|2026-02-02|2027-02-02",
    "## Tier 2",
    "Vendor|Service|SOC 2|ISO 27001",
    "Kalinga Helpline|Voice|Yes|No",
  ]);
  expect(header?.rows).toEqual([2]);
});

test.for([
  ["say much more than the head", "Role|Vendor|Certifications|Data location", 1],
  ["are about as short as the head", "Cloud|Northbase|Held|Leeds", 1],
] as const)("answers full of words of headings that %s leave it the head", ([, head, row]) => {
  const answer =
    "Cloud provider for hosting|Service provider: Northbase Ltd|ISO 27001 certificate, SOC 2 report|Data location: EU";
  expect(headerOf([head, answer, answer])?.rows).toEqual([row]);
});

test("a title that fills the same cells as the head is no head where it is as long", () => {
  const header = headerOf([
    "Purchasing department|Procurement of Leeds|January 2026 edition",
    "Vendor|Service|ISO 27001 certificate",
    "Dapitan Voice|Voice|Yes",
  ]);
  expect(header?.rows).toEqual([2]);
});

test("merged group cells above the header become the first part of the path", () => {
  const header = headerOf(
    [
      "|ISO 27001||SOC 2|",
      "Vendor|Expiry|Scope|Type|Period end",
      "Dapitan Voice|2027|voice|2|2026",
    ],
    { merges: [range(1, 1, 1, 2), range(1, 1, 3, 4)] },
  );
  expect(header?.rows).toEqual([1, 2]);
  expect(header?.headings.map(({ path }) => path.join(">"))).toEqual([
    "Vendor",
    "ISO 27001>Expiry",
    "ISO 27001>Scope",
    "SOC 2>Type",
    "SOC 2>Period end",
  ]);
});

test("a column that was inserted under a group, without a heading, has none", () => {
  const header = headerOf(
    [
      "Engagement||||ISO 27001|",
      "Vendor||Service|Location|Certified?|Expiry",
      "Dapitan Voice||Voice|Makati|Yes|30 Jun 2027",
    ],
    { merges: [range(1, 1, 0, 3), range(1, 1, 4, 5)] },
  );
  expect(header?.headings.map(({ column }) => column)).toEqual([0, 2, 3, 4, 5]);
});

test("a group beside a heading below which nothing stands is one, however wide", () => {
  const header = headerOf(
    ["Vendor|Certificates|||", "|ISO 27001|SOC 2|GDPR|PCI DSS", "Dapitan Voice|Yes|No|Yes|No"],
    { merges: [range(1, 1, 1, 4)] },
  );
  expect(header?.headings.map(({ path }) => path.join(">"))).toEqual([
    "Vendor",
    "Certificates>ISO 27001",
    "Certificates>SOC 2",
    "Certificates>GDPR",
    "Certificates>PCI DSS",
  ]);
});

test("a title with a remark beside it is no group", () => {
  const header = headerOf(
    [
      "Vendor register|||Spring 2026",
      "Vendor|Service|ISO 27001|SOC 2",
      "Dapitan Voice|Voice|Yes|No",
    ],
    { merges: [range(1, 1, 0, 2)] },
  );
  expect(header?.rows).toEqual([2]);
});

test("a title merged over all columns is no group", () => {
  const header = headerOf(["Vendor register", "Vendor|Service|ISO 27001", "A|B|C"], {
    merges: [range(1, 1, 0, 2)],
  });
  expect(header?.rows).toEqual([2]);
});

test("a heading merged downwards over both header rows stands once", () => {
  const header = headerOf(["Vendor|ISO 27001|", "|Expiry|Scope", "Dapitan Voice|2027|voice"], {
    merges: [range(1, 2, 0, 0), range(1, 1, 1, 2)],
  });
  expect(header?.headings.map(({ path }) => path.join(">"))).toEqual([
    "Vendor",
    "ISO 27001>Expiry",
    "ISO 27001>Scope",
  ]);
});

test("a table says where its header is", () => {
  const header = headerOf(
    ["Notes|Vendor|Service", "", "Vendor|Service|ISO 27001", "Dapitan Voice|Voice|Yes"],
    {
      tables: [
        { name: "Register", range: range(3, 4, 0, 2), headerRows: 1, totalsRows: 0, kind: "plain" },
      ],
    },
  );
  expect(header?.rows).toEqual([3]);
  expect(header?.table?.name).toBe("Register");
});

test("our own columns are found by their markers and are no columns of the user's", () => {
  const header = headerOf(["Vendor|Service|Scope status|Findings", "Dapitan Voice|Voice|x|y"], {
    names: [
      { name: "_scopefit_status", range: range(1, 1, 2, 2) },
      { name: "_scopefit_findings", range: range(1, 1, 3, 3) },
    ],
  });
  expect(header?.ours).toEqual(
    new Map([
      ["status", 2],
      ["findings", 3],
    ]),
  );
  expect(header?.lastColumn).toBe(1);
});

const slipped = {
  names: [
    { name: "_scopefit_status", range: range(1, 1, 1, 1) },
    { name: "_scopefit_findings", range: range(1, 1, 2, 2) },
  ],
};

test.for([
  [
    "whose columns have moved on without them",
    "Vendor|Service|Scope status|Findings|Basis",
    [2, 3, 4],
  ],
  ["whose columns are gone", "Vendor|Service|Location|ISO 27001", []],
  ["of which one heading was renamed", "Vendor|Our view|Findings|Service", [1, 2]],
  ["of which a table has numbered one", "Vendor|Scope status 2|Result|Service", [1, 2]],
] as const)("markers %s", ([, headings, columns]) => {
  const header = headerOf([headings, "Dapitan Voice|Voice|x|y"], slipped);
  expect([...(header?.ours.values() ?? [])]).toEqual(columns);
});

test("without markers our exact headings do, if the status column is among them", () => {
  const header = headerOf(["Vendor|Service|Scope status|Findings|Basis", "Dapitan|Voice|x|y|z"]);
  expect([...(header?.ours.keys() ?? [])]).toEqual(["status", "findings", "basis"]);
});

test("two columns of the user's that are headed like ours by chance stay the user's", () => {
  const header = headerOf(["Vendor|Service|Scope status|Findings", "Dapitan Voice|Voice|x|y"]);
  expect([...(header?.ours.keys() ?? [])]).toEqual([]);
});

test("a user's column that is called Findings stays the user's", () => {
  const header = headerOf(["Vendor|Service|Findings", "Dapitan Voice|Voice|x"]);
  expect(header?.ours.size).toBe(0);
  expect(header?.lastColumn).toBe(2);
});

test.for([
  [
    "ticks and yeses",
    [
      "Processor|Purpose|DPA in place",
      "Dapitan Voice (cloud)|Hosting, audit logs|✅ SOC 2 Type II",
    ],
  ],
  [
    "boxes to tick",
    [
      "Question ID|Question|Vendor Response",
      "C-01|Do you hold a current SOC 2 Type II report?|[ ] Yes [ ] No",
    ],
  ],
  ["noes", ["Vendor|Training|PCI|Security", "Dapitan Voice|Training|No|Security, no audit"]],
] as const)("%s are answers, and what stands above them is the header", ([, lines]) => {
  expect(headerOf(lines)?.rows).toEqual([1]);
});

test("a column that numbers the rows may be headed “No”", () => {
  expect(headerOf(["No|Vendor Name", "1|Dapitan Voice"])?.rows).toEqual([1]);
});

test.for([[["a|b|c", "1|2|3"]], [["12|13|14"]], [["Vendor"]]] as const)(
  "%j holds no header",
  ([lines]) => {
    expect(headerOf(lines)).toBeNull();
  },
);
