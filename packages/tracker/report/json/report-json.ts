import type { Portfolio } from "@scopefit/core/check-portfolio";
import { policySchema } from "@scopefit/core/policy/policy";
import { severities } from "@scopefit/core/rule/severity";
import type { CoverageTimeline } from "@scopefit/core/timeline/timeline";
import { statuses } from "@scopefit/core/verdict/verdict";
import * as z from "zod/mini";

import type { RunReport } from "../run-report.ts";
import type { VendorReport } from "../vendor-report.ts";
import { diffJson, diffSchema } from "./diff-json.ts";

/** The version of the shape that `scopefit report --format json` writes. */
export const RUN_REPORT_VERSION = 1;

const day = z.iso.date();
const status = z.enum(statuses);
const artefact = z.enum(["iso", "soc2"]);
const reliance = z.enum(["none", "unknown", "limited", "good"]);

const timelineSchema = z.strictObject({
  contract: z.strictObject({ from: z.nullable(day), to: z.nullable(day) }),
  spans: z.array(
    z.strictObject({
      artefact,
      /** A `gap` is a stretch for which nothing is shown. */
      kind: z.enum(["certificate", "period", "bridge", "gap"]),
      from: day,
      to: day,
      days: z.int(),
      isRough: z.boolean(),
    }),
  ),
  dates: z.array(
    z.strictObject({
      day,
      event: z.enum([
        "contract-starts",
        "contract-ends",
        "certificate-expires",
        "surveillance-due",
        "recertification-planned",
        "next-audit",
        "type-1-as-of",
        "bridge-needed",
        "report-too-old",
        "next-report",
        "answer-changes",
      ]),
      says: z.string(),
      basis: z.enum(["stated", "derived"]),
    }),
  ),
  nextChange: z.nullable(z.strictObject({ date: day, to: status, why: z.string() })),
});

const vendorSchema = z.strictObject({
  row: z.int(),
  vendor: z.string(),
  service: z.string(),
  status,
  because: z.array(z.string()),
  fit: z.enum(["all", "part", "none", "unknown"]),
  fitDecidedBy: z.nullable(z.enum(["entity", "service", "site", "remote"])),
  reliance,
  standings: z.array(
    z.strictObject({
      artefact,
      claim: z.enum(["yes", "no", "unknown"]),
      usability: z.enum(["usable", "unusable", "unknown"]),
      reliance,
      evidence: z.enum(["E0", "E1", "E2", "E3", "E4"]),
    }),
  ),
  findings: z.array(
    z.strictObject({
      rule: z.string(),
      subject: z.enum(["row", "iso", "soc2"]),
      /** `WAIVED` and `NOTE` are not open. */
      tag: z.enum(["CRITICAL", "HIGH", "MEDIUM", "LOW", "WAIVED", "NOTE"]),
      severity: z.nullable(z.enum(severities)),
      text: z.string(),
      cells: z.array(z.string()),
    }),
  ),
  questions: z.array(z.string()),
  toDos: z.array(z.string()),
  evidence: z.array(z.string()),
  basis: z.string(),
  timeline: timelineSchema,
});

const portfolioSchema = z.strictObject({
  findings: z.array(
    z.strictObject({
      kind: z.enum([
        "shared-certificate-number",
        "shared-text",
        "rows-disagree",
        "concentration-on-provider",
        "concentration-on-auditor",
        "concentration-on-certification-body",
      ]),
      severity: z.enum(["medium", "low"]),
      finding: z.string(),
      toDo: z.string(),
      places: z.array(
        z.strictObject({ vendor: z.string(), row: z.int(), cell: z.nullable(z.string()) }),
      ),
    }),
  ),
  quarters: z.array(
    z.strictObject({
      quarter: z.string(),
      due: z.array(z.strictObject({ vendor: z.string(), row: z.int(), artefact, day })),
    }),
  ),
});

/** What `scopefit report --format json` writes: the whole tracker, then its rows. */
export const runReportSchema = z.strictObject({
  version: z.literal(RUN_REPORT_VERSION),
  file: z.string(),
  sheet: z.string(),
  asOf: day,
  policy: policySchema,
  notices: z.array(z.string()),
  counts: z.record(status, z.int()),
  waitingForReading: z.int(),
  vendors: z.array(vendorSchema),
  portfolio: portfolioSchema,
  /** What has changed since the last run that the workbook knows of. */
  diff: z.nullable(diffSchema),
});

export type RunReportJson = z.infer<typeof runReportSchema>;

/** A report as JSON. */
export function runReportJson(run: RunReport): RunReportJson {
  const { file, sheet, asOf, policy, notices, summary, vendors, portfolio, diff } = run;
  return {
    version: RUN_REPORT_VERSION,
    file,
    sheet,
    asOf,
    policy,
    notices: [...notices],
    counts: { ...summary.counts },
    waitingForReading: summary.waitingForReading,
    vendors: vendors.map(vendorJson),
    portfolio: portfolioJson(portfolio),
    diff: diff === null ? null : diffJson(diff),
  };
}

function vendorJson(vendor: VendorReport): RunReportJson["vendors"][number] {
  return {
    row: vendor.row,
    vendor: vendor.identity.vendor,
    service: vendor.identity.service,
    status: vendor.status,
    because: [...vendor.because],
    fit: vendor.fit.answer,
    fitDecidedBy: vendor.fit.decidedBy,
    reliance: vendor.reliance,
    standings: vendor.standings.map((standing) => ({ ...standing })),
    findings: vendor.findings.map(({ rule, subject, tag, severity, text, cells }) => ({
      rule,
      subject,
      tag,
      severity,
      text,
      cells: [...cells],
    })),
    questions: [...vendor.questions],
    toDos: [...vendor.toDos],
    evidence: [...vendor.evidence],
    basis: vendor.basis,
    timeline: timelineJson(vendor.timeline),
  };
}

function timelineJson({ contract, spans, dates, nextChange }: CoverageTimeline) {
  return {
    contract: { ...contract },
    spans: spans.map((span) => ({ ...span })),
    dates: dates.map((date) => ({ ...date })),
    nextChange: nextChange === null ? null : { ...nextChange },
  };
}

function portfolioJson({ findings, quarters }: Portfolio): RunReportJson["portfolio"] {
  return {
    findings: findings.map((finding) => ({
      ...finding,
      places: finding.places.map((place) => ({ ...place })),
    })),
    quarters: quarters.map(({ quarter, due }) => ({
      quarter,
      due: due.map((one) => ({ ...one })),
    })),
  };
}
