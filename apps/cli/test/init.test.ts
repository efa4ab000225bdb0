import { readdir, readFile, writeFile } from "node:fs/promises";

import { policySchema, defaultPolicy } from "@scopefit/core/policy/policy";
import { checkReportSchema } from "@scopefit/tracker/report/check-report";
import { beforeEach, expect, test } from "vitest";
import * as z from "zod/mini";

import { mapReportSchema } from "../output/map-report.ts";
import { templateColumns } from "../template/template-columns.ts";
import { moved } from "./moved.ts";
import { printed } from "./scopefit-process.ts";
import { scratchFolder } from "./scratch-folder.ts";

const inFolder = scratchFolder();

/** A vendor that is covered by its certificate, under the headings of the template. */
const ANSWERS: Readonly<Record<string, string>> = {
  vendorName: "Tala Contact",
  vendorLegalEntity: "Tala Contact, Inc.",
  serviceLine: "Contact centre (voice)",
  deliveryLocations: "Makati; Cebu City",
  deliveryModel: "On-site",
  dataTypes: "PII",
  inherentRisk: "Medium",
  subprocessors: "none",
  isoClaim: "Yes",
  isoEdition: "2022",
  isoCertificateNumber: "IS 700100",
  isoCertificationBody: "BSI",
  isoAccreditationBody: "UKAS",
  isoIssueDate: "1 Jul 2024",
  isoExpiryDate: "30 Jun 2027",
  isoLastAuditDate: "15 Jun 2026",
  isoScopeStatement: "Contact centre services for clients",
  isoSites: "Makati; Cebu City",
  isoEntity: "Tala Contact, Inc.",
  isoExclusions: "none",
  isoRemoteCovered: "No",
  isoSoaProvided: "Yes",
  soc2Claim: "No",
  evidenceSeen: "Yes",
  evidenceDate: "12 Oct 2026",
};

beforeEach(async () => {
  await printed(["init"], { cwd: inFolder() });
  const filled = templateColumns.map(({ field }) => ANSWERS[field] ?? "");
  const empty = await readFile(inFolder("vendor-tracker.xlsx"));
  const withVendor = await moved(empty, {}, (sheet) => {
    const texts = [...filled];
    return sheet.replace(/<row r="3">.*?<\/row>/su, (row) =>
      row.replace(/<c (r="[A-Z]+3" s="\d+")\/>/gu, (cell, attributes: string) => {
        const text = texts.shift() ?? "";
        return text === "" ? cell : `<c ${attributes} t="inlineStr"><is><t>${text}</t></is></c>`;
      }),
    );
  });
  await writeFile(inFolder("filled.xlsx"), withVendor);
});

test("init writes a tracker and a policy, also into a folder that is not there yet", async () => {
  expect(await printed(["init", "a/new/folder"], { cwd: inFolder() })).toMatch(/^Wrote .*tracker/u);
  expect(await readdir(inFolder("a/new/folder"))).toEqual([
    "scopefit-policy.json",
    "vendor-tracker.xlsx",
  ]);
});

test("every column of the tracker is understood as what it is for", async () => {
  const json = await printed(["map", "filled.xlsx", "--format", "json"], { cwd: inFolder() });
  const { columns, notAsked, headerRows } = z.parse(mapReportSchema, JSON.parse(json));
  expect(columns.map(({ field }) => field)).toEqual(templateColumns.map(({ field }) => field));
  expect(notAsked).toEqual([]);
  expect(headerRows).toEqual([1, 2]);
});

test("a row that is filled in comes out with its status", async () => {
  const args = ["check", "filled.xlsx", "--as-of", "2026-11-23", "--format", "json"];
  const report = z.parse(checkReportSchema, JSON.parse(await printed(args, { cwd: inFolder() })));
  expect(report.rows.map(({ row, vendor, status }) => [row, vendor, status])).toEqual([
    [3, "Tala Contact", "covered"],
  ]);
});

test("the policy file holds every threshold and is one that check takes", async () => {
  const policy: unknown = JSON.parse(await readFile(inFolder("scopefit-policy.json"), "utf8"));
  expect(z.parse(policySchema, policy)).toEqual(policy);
  expect(policy).toEqual(defaultPolicy);
  const args = ["check", "filled.xlsx", "--policy", "scopefit-policy.json", "--rows", "3"];
  await printed(args, { cwd: inFolder() });
});
