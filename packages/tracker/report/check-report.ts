import type { CheckedRow } from "@scopefit/core/check-row";
import type { CombinationCover } from "@scopefit/core/coverage/coverage";
import { policySchema, type Policy } from "@scopefit/core/policy/policy";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import type { Outcome } from "@scopefit/core/rule/rule";
import { severities } from "@scopefit/core/rule/severity";
import { statuses } from "@scopefit/core/verdict/verdict";
import type { AppliedWaiver } from "@scopefit/core/waiver/waiver";
import * as z from "zod/mini";

/** The version of the shape that `scopefit check --format json` prints. */
export const CHECK_REPORT_VERSION = 1;

const reliances = ["none", "unknown", "limited", "good"] as const;

const membershipSchema = z.enum(["IN", "OUT", "UNKNOWN"]);

const matchSchema = z.strictObject({
  result: membershipSchema,
  reason: z.string(),
  needed: z.string(),
  stated: z.string(),
});

const coverSchema = z.strictObject({
  cover: membershipSchema,
  entity: matchSchema,
  service: matchSchema,
  site: matchSchema,
});

const outcomeSchema = z.strictObject({
  rule: z.string(),
  /** What it is about: one artefact or the row. */
  subject: z.enum(["row", "iso", "soc2"]),
  outcome: z.enum(["pass", "gap", "review", "not-applicable"]),
  /** `null` for a pass and for what does not apply. */
  severity: z.nullable(z.enum(severities)),
  finding: z.string(),
  /** For the vendor, or for our own people where `for` is `us`. */
  question: z.nullable(z.string()),
  for: z.nullable(z.enum(["vendor", "us"])),
  cells: z.array(z.string()),
  /** The check that makes this one moot, or `null`. */
  because: z.nullable(z.string()),
  /** The waiver that names the point, and what it does on the as-of day. */
  waiver: z.nullable(
    z.strictObject({
      effect: z.enum(["closes", "has-ended", "cannot-close"]),
      owner: z.string(),
      until: z.iso.date(),
      reason: z.string(),
    }),
  ),
});

/** One row of the report, and one line of `--format ndjson`. */
export const checkedRowSchema = z.strictObject({
  row: z.int(),
  vendor: z.string(),
  status: z.enum(statuses),
  because: z.array(z.string()),
  /** Whether what is needed lies inside a certificate or report, whatever its weaknesses. */
  fit: z.enum(["all", "part", "none", "unknown"]),
  /** What decides a fit other than `all`. */
  fitDecidedBy: z.nullable(z.enum(["entity", "service", "site", "remote"])),
  /** How far the best one that fits may be leant on. */
  reliance: z.enum(reliances),
  standings: z.array(
    z.strictObject({
      artefact: z.enum(["iso", "soc2"]),
      claim: z.enum(["yes", "no", "unknown"]),
      usability: z.enum(["usable", "unusable", "unknown"]),
      reliance: z.enum(reliances),
      /** How well it is evidenced: E0 no claim, E1 words, E2 details, E3 read by us, E4 confirmed. */
      evidence: z.enum(["E0", "E1", "E2", "E3", "E4"]),
    }),
  ),
  coverage: z.array(
    z.strictObject({
      service: z.string(),
      site: z.string(),
      entity: z.string(),
      state: z.enum(["covered", "possible", "uncovered"]),
      iso: coverSchema,
      soc2: coverSchema,
    }),
  ),
  outcomes: z.array(outcomeSchema),
  questions: z.array(z.string()),
  toDos: z.array(z.string()),
  basis: z.string(),
  nextChange: z.nullable(
    z.strictObject({ date: z.iso.date(), to: z.enum(statuses), why: z.string() }),
  ),
});

/** What `scopefit check --format json` prints. */
export const checkReportSchema = z.strictObject({
  version: z.literal(CHECK_REPORT_VERSION),
  file: z.string(),
  sheet: z.string(),
  asOf: z.iso.date(),
  policy: policySchema,
  rows: z.array(checkedRowSchema),
  notices: z.array(z.string()),
});

export type CheckedRowJson = z.infer<typeof checkedRowSchema>;
export type CheckReportJson = z.infer<typeof checkReportSchema>;

/** What a report is made of besides its rows. */
export interface CheckReportHead {
  readonly file: string;
  readonly sheet: string;
  readonly asOf: string;
  readonly policy: Policy;
  readonly notices: readonly string[];
}

/** A whole report. */
export function checkReport(
  head: CheckReportHead,
  rows: readonly CheckedRowJson[],
): CheckReportJson {
  const { file, sheet, asOf, policy, notices } = head;
  return {
    version: CHECK_REPORT_VERSION,
    file,
    sheet,
    asOf,
    policy,
    rows: [...rows],
    notices: [...notices],
  };
}

/** One checked row as JSON. */
export function checkedRowJson({
  row,
  facts,
  coverage,
  outcomes,
  verdict,
  nextChange,
}: CheckedRow): CheckedRowJson {
  return {
    row,
    vendor: quoteOf(facts.vendorName),
    status: verdict.status,
    because: [...verdict.because],
    fit: verdict.fit.answer,
    fitDecidedBy: verdict.fit.decidedBy,
    reliance: verdict.reliance,
    standings: verdict.standings.map((standing) => ({ ...standing })),
    coverage: verdict.combinations.flatMap(({ combination, state }, place) => {
      const iso = coverage.iso[place];
      const soc2 = coverage.soc2[place];
      if (iso === undefined || soc2 === undefined) return [];
      const { service, site, entity } = combination;
      return [{ service, site, entity, state, iso: coverJson(iso), soc2: coverJson(soc2) }];
    }),
    outcomes: outcomes.map(outcomeJson),
    questions: verdict.questions.map((question) => question.text),
    toDos: verdict.toDos.map((task) => task.text),
    basis: verdict.basis,
    nextChange: nextChange === null ? null : { ...nextChange },
  };
}

function coverJson({ cover, entity, service, site }: CombinationCover) {
  return { cover, entity: { ...entity }, service: { ...service }, site: { ...site } };
}

function outcomeJson(outcome: Outcome): CheckedRowJson["outcomes"][number] {
  const { rule, subject, finding, because } = outcome;
  const shared = { rule, subject, finding, cells: [...outcome.cells], because };
  return "question" in outcome
    ? {
        ...shared,
        outcome: outcome.outcome,
        severity: outcome.severity,
        question: outcome.question.text,
        for: outcome.question.to,
        waiver: outcome.waiver === null ? null : waiverJson(outcome.waiver),
      }
    : {
        ...shared,
        outcome: outcome.outcome,
        severity: null,
        question: null,
        for: null,
        waiver: null,
      };
}

function waiverJson({ waiver, effect }: AppliedWaiver) {
  const { owner, until, reason } = waiver;
  return { effect, owner, until, reason };
}
