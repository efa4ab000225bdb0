import { readFacts } from "@scopefit/core/facts/read-facts";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { isoDay } from "@scopefit/core/reading/dates/iso-day";
import fc from "fast-check";
import { expect, test } from "vitest";

import { fieldPlace } from "../layout/vendor-place.ts";
import { readRecords } from "../reading/read-records.ts";
import { rowsOf, sheetOf } from "../testing/sheet.ts";
import { understandStacked } from "./understand-stacked.ts";

const HEADER = "Vendor|Region|Question|Response|Comments";
const northbase = [
  "Northbase|EMEA|Which services do you provide?|Payroll|",
  "Northbase|EMEA|Where are the services delivered from?|Leeds|",
  "Northbase|EMEA|Do you hold an ISO 27001 certificate?|Yes|By BSI, valid until 31 May 2028",
  "Northbase|EMEA|Have you undergone a SOC 2 audit?|No|",
];
const westlake = [
  "Westlake|APAC|Do you hold an ISO 27001 certificate?|No|",
  "Westlake|APAC|Have you undergone a SOC 2 audit?|Yes|",
  "Westlake|APAC|Which services do you provide?|Customer service (voice)|",
  "Westlake|APAC|Where are the services delivered from?|Lima|",
];

async function understood(lines: readonly string[]) {
  const found = await understandStacked(sheetOf(lines), rowsOf(lines));
  if (found?.kind !== "understood") throw new Error("It was not understood.");
  return found.value;
}

async function recordsOf(lines: readonly string[]) {
  const { source, tracker } = await understood(lines);
  const records = [];
  for await (const chunk of readRecords(source, tracker)) records.push(...chunk);
  return records;
}

const factsOf = async (lines: readonly string[]) =>
  (await recordsOf(lines)).map((record) => readFacts(record, isoDay("2026-11-27")));

test("each vendor has its own answers, whatever their order", async () => {
  const facts = await factsOf([HEADER, ...northbase, ...westlake]);
  expect(facts.map(({ vendorName }) => valueOf(vendorName))).toEqual(["Northbase", "Westlake"]);
  expect(facts.map(({ isoClaim }) => valueOf(isoClaim)?.answer)).toEqual(["yes", "no"]);
  expect(facts.map(({ soc2Claim }) => valueOf(soc2Claim)?.answer)).toEqual(["no", "yes"]);
  expect(facts.map(({ isoCertificationBody }) => valueOf(isoCertificationBody))).toEqual([
    expect.stringContaining("BSI"),
    null,
  ]);
});

test("findings name the cells as they stand on the sheet", async () => {
  const records = await recordsOf([HEADER, ...northbase, ...westlake]);
  expect(records.map(({ row }) => row)).toEqual([2, 6]);
  expect(records.map(({ cells }) => cells.get("isoClaim")?.[0]?.column)).toEqual(["D4", "D6"]);
  expect(records.map(({ cells }) => cells.get("vendorName")?.[0]?.column)).toEqual(["A2", "A6"]);
});

test("what a vendor is asked twice is read twice, and the answers may differ", async () => {
  const again = "Northbase|EMEA|Do you hold an ISO 27001 certificate?|No, it has lapsed|";
  const lines = [HEADER, ...northbase, again, ...westlake];
  const [record] = await recordsOf(lines);
  const answers = record?.cells
    .get("isoClaim")
    ?.map(({ column, content }) => [column, content.text]);
  expect(answers).toEqual([
    ["D4", "Yes. By BSI, valid until 31 May 2028"],
    ["D6", "No, it has lapsed"],
  ]);
  const [facts] = await factsOf(lines);
  expect(facts?.isoClaim.state).toBe("conflict");
  const { tracker } = await understood(lines);
  const twice = tracker.mapping.columns.filter(({ heading }) => heading.includes("ISO 27001"));
  expect(twice.map(({ column }) => fieldPlace("answer-a-row", column))).toEqual(["4", "6"]);
});

test("columns that say the same in every row of a vendor tell of the vendor", async () => {
  const header = "Vendor|Service|Site|Question|Response";
  const lines = ["Leeds", "Lima"].flatMap((site, place) =>
    [
      "Do you hold an ISO 27001 certificate?",
      "Have you undergone a SOC 2 audit?",
      "Is data encrypted at rest and in transit?",
      "Which certification body issued the certificate?",
    ].map(
      (question) => `${place === 0 ? "Northbase" : "Westlake"}|Payroll|${site}|${question}|Yes`,
    ),
  );
  const facts = await factsOf([header, ...lines]);
  const sites = facts.map(({ deliveryLocations }) => JSON.stringify(valueOf(deliveryLocations)));
  expect(sites.map((site) => site.includes("Leeds"))).toEqual([true, false]);
  expect(sites.map((site) => site.includes("Lima"))).toEqual([false, true]);
});

test("a vendor that is asked anew for another service is checked for each", async () => {
  const header = "Vendor|Service|Question|Response";
  const lines = ["Payroll", "Debt collection"].flatMap((service) =>
    [
      "Do you hold an ISO 27001 certificate?",
      "Have you undergone a SOC 2 audit?",
      "Where are the services delivered from?",
      "Is data encrypted at rest and in transit?",
    ].map((question) => `Northbase|${service}|${question}|Yes`),
  );
  const records = await recordsOf([header, ...lines]);
  expect(records.map(({ row }) => row)).toEqual([2, 6]);
  expect(records.map(({ cells }) => cells.get("serviceLine")?.[0]?.content.text)).toEqual([
    "Payroll",
    "Debt collection",
  ]);
});

test("the expiry beside an answer is that vendor's certificate's, whatever stands beside its others", async () => {
  const header = "Vendor|Question|Response|Attachment|Expiration date";
  const lines = [
    header,
    "Northbase|Which services do you provide?|Payroll||",
    "Northbase|Do you hold an ISO 27001 certificate?|Yes|ISO cert attached|31 May 2028",
    "Northbase|Have you undergone a SOC 2 audit?|Yes|SOC2.pdf|31 Dec 2026",
    "Westlake|Which services do you provide?|Chat||",
    "Westlake|Do you hold an ISO 27001 certificate?|No||",
    "Westlake|Have you undergone a SOC 2 audit?|Yes|None|31 Dec 2027",
  ];
  const records = await recordsOf(lines);
  const cellsOf = (field: "isoExpiryDate" | "isoEvidence" | "soc2Evidence") =>
    records.map(({ cells }) => {
      const cell = cells.get(field)?.[0];
      return `${cell?.column ?? ""} ${cell?.content.text ?? ""}`;
    });
  expect(cellsOf("isoExpiryDate")).toEqual(["E3 31 May 2028", "C5 "]);
  expect(cellsOf("isoEvidence")).toEqual(["D3 ISO cert attached", "C5 "]);
  expect(cellsOf("soc2Evidence")).toEqual(["D4 SOC2.pdf", "D7 None"]);
  const facts = await factsOf(lines);
  expect(facts.map(({ soc2PeriodEnd }) => soc2PeriodEnd.state)).toEqual(["not-asked", "not-asked"]);
  expect(facts.map(({ soc2Claim }) => valueOf(soc2Claim)?.answer)).toEqual(["yes", "yes"]);
});

const answer = fc.record({
  vendor: fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom("Northbase", "Westlake", "Eastfield") },
    { weight: 1, arbitrary: fc.constant("") },
  ),
  question: fc.constantFrom(...northbase.map((line) => line.split("|")[2] ?? "")),
  said: fc.constantFrom("Yes", "No", "Payroll", ""),
});

test("no vendor is given an answer that stands beside another's name, whatever the order", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 30 }), async (answers) => {
      const lines = answers.map(({ vendor, question, said }) => `${vendor}|${question}|${said}`);
      const sheet = sheetOf(["Vendor|Question|Response", ...lines]);
      const found = await understandStacked(sheet, rowsOf(["Vendor|Question|Response", ...lines]));
      if (found?.kind !== "understood") return;
      let above = "";
      const owners = answers.map(({ vendor }) => (above = vendor === "" ? above : vendor));
      const { source, tracker } = found.value;
      for await (const records of readRecords(source, tracker)) {
        for (const { cells } of records) {
          const [name] = cells.get("vendorName") ?? [];
          const filled = [...cells.values()].flat().filter(({ content }) => content.text !== "");
          for (const { column } of filled) {
            expect(owners[Number(column.slice(1)) - 2]).toBe(name?.content.text);
          }
        }
      }
    }),
  );
});
