import { readFacts } from "@scopefit/core/facts/read-facts";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import { expect, test } from "vitest";

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
