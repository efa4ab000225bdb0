import type { CheckedRow } from "@scopefit/core/check-row";
import type { Artefact, CombinationCover } from "@scopefit/core/coverage/coverage";
import { matchSystems } from "@scopefit/core/coverage/match-systems";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { Membership, ScopeMatch } from "@scopefit/core/matching/scope-match";
import { quoteOf } from "@scopefit/core/reading/cell/fact";
import type { Outcome } from "@scopefit/core/rule/rule";

/** What a line of the matrix is about. */
export type Dimension = "entity" | "service" | "site" | "remote" | "systems" | "data" | "period";

/** How one artefact stands to one thing that is needed. */
export type ScopeCell =
  | ({ readonly kind: "match" } & ScopeMatch)
  /** The vendor does not have the artefact. */
  | { readonly kind: "not-held" }
  /** Artefacts of this kind say nothing of it. */
  | { readonly kind: "not-its-matter" };

/** One thing that is needed, beside what each artefact says of it. */
export interface ScopeLine {
  readonly dimension: Dimension;
  /** What is needed, in the tracker's words. */
  readonly needed: string;
  readonly iso: ScopeCell;
  readonly soc2: ScopeCell;
}

export type ScopeMatrix = readonly ScopeLine[];

/** The rules that judge whether an artefact is in force on the day, for each artefact. */
export const PERIOD_RULES: Readonly<Record<Artefact, readonly string[]>> = {
  iso: ["iso-cert-dates-missing", "iso-cert-expired", "iso-cert-not-active"],
  soc2: [
    "soc2-period-missing",
    "soc2-period-not-finished",
    "soc2-report-stale",
    "soc2-gap-unbridged",
    "soc2-bridge-too-long",
    "soc2-type1-stale",
  ],
};

/** The rules whose gap is a missing answer: it leaves the matter open and decides nothing. */
const UNANSWERED: readonly string[] = ["iso-cert-dates-missing", "soc2-period-missing"];

/** The rules that compare the data handled with the categories that a SOC 2 report examined. */
export const DATA_RULES: readonly string[] = [
  "soc2-tsc-data-protection-missing",
  "soc2-tsc-processing-integrity-missing",
];

const PERIOD_FIELDS: Readonly<Record<Artefact, readonly FieldId[]>> = {
  iso: ["isoIssueDate", "isoExpiryDate"],
  soc2: ["soc2PeriodStart", "soc2PeriodEnd", "soc2AsOfDate", "bridgeEnd"],
};

/** Each thing that the row needs, beside what the ISO 27001 certificate and the SOC 2 report say of it. */
export function scopeMatrix(checked: CheckedRow): ScopeMatrix {
  return [
    ...matchedLines(checked),
    ...systemsLines(checked),
    ...dataLine(checked),
    periodLine(checked),
  ];
}

function matchedLines(checked: CheckedRow): readonly ScopeLine[] {
  const { needed } = checked.coverage;
  const lines = (
    dimension: Dimension,
    part: "entity" | "service" | "site",
    places: readonly number[],
  ): readonly ScopeLine[] => {
    const first = new Map<string, number>();
    for (const place of places) {
      const text = needed[place]?.[part] ?? "";
      if (!first.has(text)) first.set(text, place);
    }
    return [...first].map(([text, place]) => ({
      dimension,
      needed: text,
      iso: matchCell(checked, "iso", checked.coverage.iso[place], part),
      soc2: matchCell(checked, "soc2", checked.coverage.soc2[place], part),
    }));
  };
  const all = needed.map((_, place) => place);
  return [
    ...lines("entity", "entity", all),
    ...lines("service", "service", all),
    ...lines(
      "site",
      "site",
      all.filter((place) => needed[place]?.remote === false),
    ),
    ...lines(
      "remote",
      "site",
      all.filter((place) => needed[place]?.remote === true),
    ),
  ];
}

function matchCell(
  checked: CheckedRow,
  artefact: Artefact,
  cover: CombinationCover | undefined,
  part: "entity" | "service" | "site",
): ScopeCell {
  if (cover === undefined || !isHeld(checked, artefact)) return { kind: "not-held" };
  return { kind: "match", ...cover[part] };
}

function isHeld({ verdict }: CheckedRow, artefact: Artefact): boolean {
  return verdict.standings.some((it) => it.artefact === artefact && it.claim !== "no");
}

/** One line for each system that the vendor answers for; our own tools are no matter of its artefacts. */
function systemsLines(checked: CheckedRow): ScopeMatrix {
  const { facts } = checked;
  const iso = matchSystems("iso", facts);
  const soc2 = matchSystems("soc2", facts);
  const cell = (artefact: Artefact, match: ScopeMatch | undefined): ScopeCell =>
    match !== undefined && isHeld(checked, artefact)
      ? { kind: "match", ...match }
      : { kind: "not-held" };
  return iso.map((match, place) => ({
    dimension: "systems",
    needed: match.needed,
    iso: cell("iso", match),
    soc2: cell("soc2", soc2[place]),
  }));
}

function dataLine(checked: CheckedRow): ScopeMatrix {
  const { facts } = checked;
  const needed = quoteOf(facts.dataTypes);
  if (needed === "") return [];
  const soc2: ScopeCell = isHeld(checked, "soc2")
    ? {
        kind: "match",
        ...judged(checked.outcomes, DATA_RULES, "the categories examined do not settle it"),
        needed,
        stated: quoteOf(facts.soc2Tsc),
      }
    : { kind: "not-held" };
  return [{ dimension: "data", needed, iso: { kind: "not-its-matter" }, soc2 }];
}

function periodLine(checked: CheckedRow): ScopeLine {
  const needed = "in force on the day";
  const cell = (artefact: Artefact): ScopeCell => {
    if (!isHeld(checked, artefact)) return { kind: "not-held" };
    const stated = PERIOD_FIELDS[artefact].map((field) => quoteOf(checked.facts[field]));
    return {
      kind: "match",
      ...judged(checked.outcomes, PERIOD_RULES[artefact], "no date settles it"),
      needed,
      stated: stated.filter((text) => text !== "").join(" – "),
    };
  };
  return { dimension: "period", needed, iso: cell("iso"), soc2: cell("soc2") };
}

/** OUT if one of the rules found a gap, UNKNOWN if one is open otherwise or none has passed, else IN. */
function judged(
  outcomes: readonly Outcome[],
  rules: readonly string[],
  undecided: string,
): { readonly result: Membership; readonly reason: string } {
  const ours = outcomes.filter(({ rule, because }) => because === null && rules.includes(rule));
  const isGap = ({ outcome }: Outcome) => outcome === "gap";
  const gap = ours.find((it) => isGap(it) && !UNANSWERED.includes(it.rule));
  if (gap !== undefined) return { result: "OUT", reason: gap.finding };
  const open = ours.find((it) => isGap(it) || it.outcome === "review");
  if (open !== undefined) return { result: "UNKNOWN", reason: open.finding };
  const pass = ours.find(({ outcome }) => outcome === "pass");
  return pass === undefined
    ? { result: "UNKNOWN", reason: undecided }
    : { result: "IN", reason: pass.finding };
}
