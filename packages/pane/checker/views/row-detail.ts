import { addressIn } from "@scopefit/core/reading/cell/source-cell";
import type { CheckedRow } from "@scopefit/core/check-row";
import type { VendorRecord } from "@scopefit/core/facts/vendor-record";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import { isWaived, type Outcome, type Rule, type Subject } from "@scopefit/core/rule/rule";
import type { Severity } from "@scopefit/core/rule/severity";
import type { Source } from "@scopefit/core/rule/source";
import { canBeWaived } from "@scopefit/core/rule/waived";
import { rankedOpen } from "@scopefit/core/verdict/ranking";
import type { ArtefactStanding, Fit } from "@scopefit/core/verdict/verdict";
import type { AppliedWaiver } from "@scopefit/core/waiver/waiver";
import { checkedRowJson, type CheckedRowJson } from "@scopefit/tracker/report/check-report";

import { scopeMatrix, type ScopeMatrix } from "./scope-matrix.ts";

/** A cell that a finding was read from, as the sheet shows it. */
export interface CellChip {
  /** For example `K9`. */
  readonly address: string;
  readonly heading: string;
  /** What stands in it; "" for an empty cell. */
  readonly text: string;
}

/** A finding with everything there is to say about it. */
export interface FindingDetail {
  readonly rule: string;
  /** The claim that the rule tests: "The certificate is in date". It is also what would settle the finding. */
  readonly title: string;
  /** `null` for a remark that asks for nothing. */
  readonly severity: Severity | null;
  readonly outcome: "gap" | "review" | "note";
  readonly subject: Subject;
  readonly finding: string;
  readonly why: string;
  /** When the rule applies and what it compares. */
  readonly when: string;
  /** What would show that the claim is true; "" where there is nothing to show. */
  readonly evidence: string;
  readonly sources: readonly Source[];
  readonly cells: readonly CellChip[];
  /** The waiver that names the point, with what it does; `null` where none does. */
  readonly waiver: AppliedWaiver | null;
  /** Whether the buyer may decide to live with it; a point that decides the cover stays open. */
  readonly canBeWaived: boolean;
}

/** Everything known of a checked row. */
export interface RowDetail {
  /** The row as the report in JSON has it. */
  readonly report: CheckedRowJson;
  readonly service: string;
  readonly fit: Fit;
  readonly standings: readonly ArtefactStanding[];
  readonly matrix: ScopeMatrix;
  /** What is open, worst first, then what is waived, then remarks. */
  readonly findings: readonly FindingDetail[];
  /** What to request of the vendor. */
  readonly evidence: readonly string[];
}

/** What detail is made with, besides the checked row. */
export interface DetailBasis {
  readonly rules: readonly Rule[];
  readonly chipOf: (address: string) => CellChip;
}

/** Tells everything about a checked row. */
export function rowDetail(checked: CheckedRow, { rules, chipOf }: DetailBasis): RowDetail {
  const { facts, verdict, shown } = checked;
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const open = rankedOpen(shown, verdict.status);
  const waived = shown.filter(isWaived);
  const notes = shown.filter(isNote);
  return {
    report: checkedRowJson(checked),
    service: quoteOf(facts.serviceLine),
    fit: verdict.fit,
    standings: verdict.standings,
    matrix: scopeMatrix(checked),
    findings: [...open, ...waived, ...notes].flatMap((outcome) => {
      const rule = byId.get(outcome.rule);
      return rule === undefined ? [] : [findingDetail(outcome, rule, chipOf)];
    }),
    evidence: verdict.evidence,
  };
}

function isNote(outcome: Outcome): boolean {
  return outcome.outcome === "pass" && outcome.note && outcome.because === null;
}

function findingDetail(outcome: Outcome, rule: Rule, chipOf: DetailBasis["chipOf"]): FindingDetail {
  const { id, title, why, when, source } = rule;
  const isOpen = outcome.outcome === "gap" || outcome.outcome === "review";
  return {
    rule: id,
    title,
    severity: isOpen ? outcome.severity : null,
    outcome: isOpen ? outcome.outcome : "note",
    subject: outcome.subject,
    finding: outcome.finding,
    why,
    when,
    evidence: isOpen ? outcome.evidence : "",
    sources: source,
    cells: outcome.cells.map(chipOf),
    waiver: isOpen ? outcome.waiver : null,
    canBeWaived: isOpen && canBeWaived(outcome),
  };
}

/** The cell of a record at an address, as the sheet shows it. */
export function chipIn(record: VendorRecord, address: string): CellChip {
  for (const cells of record.cells.values()) {
    const cell = cells.find((it) => addressIn(it.column, record.row) === address);
    if (cell !== undefined) return { address, heading: cell.heading, text: cell.content.text };
  }
  return { address, heading: "", text: "" };
}
