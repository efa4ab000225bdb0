import type { CheckedRow } from "@scopefit/core/check-row";
import type { Combination } from "@scopefit/core/coverage/coverage";
import { dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { isOpen } from "@scopefit/core/rule/rule";
import type { CombinationState } from "@scopefit/core/verdict/verdict";

import type { OurColumnKey } from "../../our-columns/our-column.ts";
import { marksCode } from "./cell-marks.ts";
import { findingLines } from "./finding-lines.ts";
import { labelOf } from "../sheets/status-label.ts";

/** How many findings, questions, tasks and documents a cell lists before it says "+n more". */
const MOST_ITEMS = 5;

/** What our columns say about one row. A text never starts with words of the vendor's. */
export function rowTexts(checked: CheckedRow): Readonly<Record<OurColumnKey, string>> {
  const { verdict, shown } = checked;
  return {
    status: labelOf(verdict.status).label,
    why: whyText(checked),
    covered: coveredText(verdict.combinations),
    findings: numbered(findingLines(shown, verdict.status), ({ tag, text }) => `[${tag}] ${text}`),
    questions: numbered(verdict.questions, ({ text }) => text),
    "to-do": numbered(verdict.toDos, ({ text }) => text),
    evidence: numbered(verdict.evidence, (text) => text),
    basis: basisText(checked),
    marks: marksCode(shown),
  };
}

function whyText({ verdict, shown }: CheckedRow): string {
  const reasons = verdict.because.join(" ");
  const severe = shown.filter(
    (outcome) => isOpen(outcome) && outcome.group === "diligence" && outcome.severity === "high",
  );
  return severe.length >= 2 ? `${reasons} Conditions are significant.` : reasons;
}

/** Numbered lines, at most five, then how many more there are. */
function numbered<Item>(items: readonly Item[], textOf: (item: Item) => string): string {
  const lines = items.slice(0, MOST_ITEMS).map((item, place) => `${place + 1}. ${textOf(item)}`);
  const more = items.length - lines.length;
  if (more > 0) lines.push(`+${more} more in Scopefit`);
  return lines.join("\n");
}

const STATE_SIGNS: Readonly<Record<CombinationState["state"], string>> = {
  covered: "IN",
  uncovered: "OUT",
  possible: "?",
};

/** "IN: Makati; OUT: Cebu; ?: Home (Philippines)", with the service where there are several. */
function coveredText(combinations: readonly CombinationState[]): string {
  const name = nameIn(combinations.map((it) => it.combination));
  const groups = (["covered", "uncovered", "possible"] as const).map((state) => {
    const names = combinations.filter((it) => it.state === state).map((it) => name(it.combination));
    return names.length === 0 ? "" : `${STATE_SIGNS[state]}: ${[...new Set(names)].join(", ")}`;
  });
  return groups.filter((group) => group !== "").join("; ");
}

function nameIn(all: readonly Combination[]): (combination: Combination) => string {
  const services = new Set(all.map((it) => it.service));
  return ({ service, site }) => (services.size > 1 ? `${service} at ${site}` : site);
}

function basisText({ verdict, nextChange }: CheckedRow): string {
  const { answer, decidedBy } = verdict.fit;
  const fit = `Fit: ${answer}${decidedBy === null ? "" : ` (${decidedBy})`}.`;
  const change =
    nextChange === null
      ? ""
      : ` From ${dayInWords(nextChange.date)} on: ${labelOf(nextChange.to).word}. ${nextChange.why}`;
  return `${fit} Reliance: ${verdict.reliance}. ${verdict.basis}${change}`;
}
