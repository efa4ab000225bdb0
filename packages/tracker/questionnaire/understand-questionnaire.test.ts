import { readFacts } from "@scopefit/core/facts/read-facts";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { expect, test } from "vitest";

import { fieldPlace } from "../layout/vendor-place.ts";
import { columnsOf } from "../mapping/mapping.ts";
import { readRecords } from "../reading/read-records.ts";
import { sheetOf } from "../testing/sheet.ts";
import { understandQuestionnaire } from "./understand-questionnaire.ts";

const asked = [
  "Section||Answer|Additional information",
  "G-1|Vendor name|Northbase|",
  "G-2|Service provided|Payroll|",
  "G-3|Delivery locations|Leeds|",
  "C-1|Do you hold an ISO 27001 certificate?|Yes|By BSI, valid until 31 May 2028",
  "C-2|Have you undergone a SOC 2 audit?|No|",
  "C-3|Is multi-factor authentication used by all staff?|Yes|",
];

async function recordsOf(lines: readonly string[], name = "Answers") {
  const found = await understandQuestionnaire(sheetOf(lines, { name }));
  if (found === null) throw new Error("It was not understood.");
  const records = [];
  for await (const chunk of readRecords(found.source, found.tracker)) records.push(...chunk);
  return records;
}

test("each answer is read for the field that its question asks for, with the comment on it", async () => {
  const [record, ...others] = await recordsOf(asked);
  if (record === undefined) throw new Error("There is no record.");
  const facts = readFacts(record, isoDay("2026-11-23"));
  expect(others).toEqual([]);
  expect(valueOf(facts.vendorName)).toBe("Northbase");
  expect(valueOf(facts.isoClaim)?.answer).toBe("yes");
  expect(valueOf(facts.isoCertificationBody)).toContain("BSI");
  expect(valueOf(facts.soc2Claim)?.answer).toBe("no");
});

test("the vendor may be named above the questions, and a head that comes again asks nothing", async () => {
  const lines = [
    "**Vendor:** Northbase",
    "Question|Simulated answer",
    ...asked.slice(2).map((line) => line.split("|").slice(1, 3).join("|")),
    "Question|Simulated answer",
    "Is all data encrypted at rest and in transit?|Yes",
  ];
  const found = await understandQuestionnaire(sheetOf(lines, { name: "Answers" }));
  const [record] = await recordsOf(lines);
  expect(record && valueOf(readFacts(record, isoDay("2026-11-23")).vendorName)).toBe("Northbase");
  expect(found?.tracker.mapping.columns.map(({ heading }) => heading)).not.toContain("Question");
});

test.for([
  ["a certificate", "Do you hold an ISO 27001 certificate?", true],
  ["no claim at all", "Is multi-factor authentication used by all staff?", false],
] as const)(
  "a sheet headed so is read where it asks for nothing but %s: %3$s",
  async ([, question, read]) => {
    const lines = [
      "Question|Approved answer",
      `${question}|Yes`,
      "How are backups tested?|Every quarter",
      "Who is told of an incident?|The owner",
    ];
    const found = await understandQuestionnaire(sheetOf(lines, { name: "Northbase" }));
    expect(found !== null).toBe(read);
  },
);

test("a finding names the cell of the answer", async () => {
  const [record] = await recordsOf(asked);
  expect(record?.cells.get("isoClaim")?.[0]?.column).toBe("C5");
});

test("vendors side by side are records of their own, named by the headings", async () => {
  const lines = [
    "Item|Northbase|Westlake",
    "Legal entity|Northbase Ltd|Westlake Inc.",
    "Service|Payroll|Chat",
    "Location|Leeds|Lima",
    "ISO 27001|Yes|No",
  ];
  const records = await recordsOf(lines);
  expect(
    records.map((record) => valueOf(readFacts(record, isoDay("2026-11-23")).vendorName)),
  ).toEqual(["Northbase", "Westlake"]);
  expect(records.map(({ row }) => row)).toEqual([2, 3]);
});

test.for([
  ["Northbase", "Northbase"],
  ["Vendor answers", "the vendor"],
])("where nothing else names the vendor, sheet “%s” gives %s", async ([sheet, vendor]) => {
  const [record] = await recordsOf(
    asked.filter((line) => !line.startsWith("G-1")),
    sheet,
  );
  expect(record?.cells.get("vendorName")?.[0]?.content.text).toBe(vendor);
});

test("instructions beside which nobody answers are no questions", async () => {
  const found = await understandQuestionnaire(
    sheetOf(["Our owner of the engagement fills this in", ...asked]),
  );
  expect(found?.tracker.mapping && columnsOf(found.tracker.mapping, "buyerOwner")).toEqual([]);
});

test("questions that are none of ours are not understood", async () => {
  const lines = [
    "Question|Answer",
    "What is your favourite colour?|Blue",
    "Which day is it today?|Monday",
  ];
  expect(await understandQuestionnaire(sheetOf(lines))).toBeNull();
});

test("a form that says what kind of answer it wants is not filled in", async () => {
  const form = asked.map((line) =>
    line
      .split("|")
      .map((text, at) => (at === 2 ? "TXT" : text))
      .join("|"),
  );
  const lines = [asked[0] ?? "", ...form.slice(1), ...form.slice(1)];
  expect(await understandQuestionnaire(sheetOf(lines))).toBeNull();
});

test("the row that heads the answers is no question where it names the vendors", async () => {
  const lines = [
    "Question|Northbase|Westlake",
    "Service provided|Payroll|Chat",
    "Location|Leeds|Lima",
    "ISO 27001|Yes|No",
    "SOC 2|No|Yes",
  ];
  const found = await understandQuestionnaire(sheetOf(lines));
  const { layout, mapping } = found?.tracker ?? {};
  expect(layout?.headings.map(({ column }) => column)).toEqual([1, 2, 3, 4]);
  expect(mapping?.columns.map(({ column, heading }) => `${column} ${heading}`)).toEqual([
    "0 Vendor",
    "1 Service provided",
    "2 Location",
    "3 ISO 27001",
    "4 SOC 2",
  ]);
});

const withDocuments = [
  "Question|Answer|Comments|Evidence|Document date|Expiry",
  "Vendor name|Northbase||||",
  "Service provided|Payroll||||",
  "Delivery locations|Leeds||||",
  "Do you hold an ISO 27001 certificate?|Yes|By BSI|ISO27001_2022.pdf|1 Jun 2025|31 May 2028",
  "Have you undergone a SOC 2 audit?|Yes|By Marlow Finch LLP|SOC2_TypeII_2025.pdf|12 Feb 2026|11 Feb 2027",
  "Do you hold cyber insurance?|Yes||policy.pdf|1 Jan 2026|31 Dec 2026",
];

test("the expiry beside the answer on the certificate is the certificate's, beside the report nobody's", async () => {
  const [record] = await recordsOf(withDocuments);
  if (record === undefined) throw new Error("There is no record.");
  const facts = readFacts(record, isoDay("2026-11-23"));
  const dayOf = (fact: typeof facts.isoExpiryDate) => valueOf(fact)?.latest ?? null;
  expect(dayOf(facts.isoExpiryDate)).toBe("2028-05-31");
  expect(dayOf(facts.isoIssueDate)).toBe("2025-06-01");
  expect(dayOf(facts.soc2ReportDate)).toBe("2026-02-12");
  expect(facts.soc2PeriodEnd.state).toBe("not-asked");
  expect(valueOf(facts.isoEvidence)).toBe("ISO27001_2022.pdf");
  expect(valueOf(facts.soc2Evidence)).toBe("SOC2_TypeII_2025.pdf");
  expect([valueOf(facts.isoClaim)?.answer, valueOf(facts.soc2Claim)?.answer]).toEqual([
    "yes",
    "yes",
  ]);
});

test("what stands beside an answer has its own cell, and its place is the row of the question", async () => {
  const [record] = await recordsOf(withDocuments);
  expect(record?.cells.get("isoExpiryDate")?.[0]?.column).toBe("F5");
  expect(record?.cells.get("soc2Evidence")?.[0]?.column).toBe("D6");
  const found = await understandQuestionnaire(sheetOf(withDocuments));
  const expiry = found?.tracker.mapping.columns.find(({ field }) => field === "isoExpiryDate");
  expect(expiry?.heading).toBe("Do you hold an ISO 27001 certificate? > Expiry");
  expect(fieldPlace("question-a-row", expiry?.column ?? 0)).toBe("5");
  expect(found?.tracker.mapping.notAsked).not.toContain("isoExpiryDate");
});

test("what people decided of it counts", async () => {
  const heading = "Do you hold an ISO 27001 certificate? > Expiry";
  const found = await understandQuestionnaire(sheetOf(withDocuments), new Map([[heading, null]]));
  const expiry = found?.tracker.mapping.columns.find((column) => column.heading === heading);
  expect(expiry).toMatchObject({ field: null, decidedBy: "saved" });
});

test("vendors side by side have their own expiry each", async () => {
  const lines = [
    "Item|Northbase|Expiry|Westlake|Expiry",
    "Legal entity|Northbase Ltd||Westlake Inc.|",
    "Service|Payroll||Chat|",
    "Location|Leeds||Lima|",
    "ISO 27001|Yes|31 May 2028|Yes|30 Jun 2027",
  ];
  const records = await recordsOf(lines);
  const expiries = records.map(({ cells }) => cells.get("isoExpiryDate")?.[0]);
  expect(expiries.map((cell) => [cell?.column, cell?.content.text])).toEqual([
    ["C5", "31 May 2028"],
    ["E5", "30 Jun 2027"],
  ]);
});

test("the cells of a vendor are its answers and what stands beside them", async () => {
  const found = await understandQuestionnaire(sheetOf(withDocuments));
  const columns = found?.answers[0]?.cells.map(({ firstColumn, firstRow, lastRow }) => [
    firstColumn,
    firstRow,
    lastRow,
  ]);
  expect(columns).toEqual([1, 2, 3, 4, 5].map((column) => [column, 1, 7]));
});
