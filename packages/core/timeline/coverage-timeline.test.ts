import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Facts } from "../facts/facts.ts";
import { noFacts } from "../facts/no-facts.ts";
import { defaultPolicy } from "../policy/policy.ts";
import { addDays, daysBetween, isoDay } from "../reading/dates/iso-day.ts";
import { between, known, on } from "../testing/facts.ts";
import type { ArtefactStanding, Verdict } from "../verdict/verdict.ts";
import { coverageTimeline } from "./coverage-timeline.ts";

const ASOF = "2026-11-23";

const standing = (
  artefact: ArtefactStanding["artefact"],
  claim: ArtefactStanding["claim"],
): ArtefactStanding => ({
  artefact,
  claim,
  usability: "usable",
  reliance: "good",
  evidence: "E3",
});

const verdictWith = (standings: readonly ArtefactStanding[]): Verdict => ({
  status: "covered",
  because: [],
  combinations: [],
  fit: { answer: "all", decidedBy: null },
  reliance: "good",
  standings,
  questions: [],
  toDos: [],
  evidence: [],
  basis: "",
});

const claimed = verdictWith([standing("iso", "yes"), standing("soc2", "yes")]);

function timeline(facts: Partial<Facts>, asOf = ASOF, verdict = claimed) {
  const row = { facts: { ...noFacts, ...facts }, verdict, nextChange: null };
  return coverageTimeline(row, { policy: defaultPolicy, asOf: isoDay(asOf) });
}

const spansOf = (facts: Partial<Facts>, asOf?: string) =>
  timeline(facts, asOf).spans.map(({ kind, from, to, days }) => `${kind} ${from} ${to} ${days}`);

const datesOf = (facts: Partial<Facts>) =>
  timeline(facts).dates.map(({ day, event }) => `${day} ${event}`);

const period = { soc2PeriodStart: on("2025-07-01"), soc2PeriodEnd: on("2026-06-30") };

describe("a report's spans", () => {
  test.for<readonly [what: string, facts: Partial<Facts>, spans: readonly string[]]>([
    [
      "end in a gap up to today",
      period,
      ["period 2025-07-01 2026-06-30 365", "gap 2026-07-01 2026-11-23 146"],
    ],
    [
      "go on with a bridge that begins where the period ends",
      { ...period, bridgeEnd: on("2026-09-30") },
      [
        "period 2025-07-01 2026-06-30 365",
        "bridge 2026-07-01 2026-09-30 92",
        "gap 2026-10-01 2026-11-23 54",
      ],
    ],
    [
      "have a gap before a bridge that begins later",
      { ...period, bridgeStart: on("2026-08-01"), bridgeEnd: on("2026-11-30") },
      [
        "period 2025-07-01 2026-06-30 365",
        "gap 2026-07-01 2026-07-31 31",
        "bridge 2026-08-01 2026-11-30 122",
      ],
    ],
    [
      "have a gap after the period before",
      { ...period, soc2PriorPeriodEnd: on("2025-05-31") },
      [
        "gap 2025-06-01 2025-06-30 30",
        "period 2025-07-01 2026-06-30 365",
        "gap 2026-07-01 2026-11-23 146",
      ],
    ],
    [
      "know no bridge that is denied",
      { ...period, bridgeLetter: known<"bridgeLetter">("no"), bridgeEnd: on("2026-09-30") },
      ["period 2025-07-01 2026-06-30 365", "gap 2026-07-01 2026-11-23 146"],
    ],
    ["are none without both ends", { soc2PeriodEnd: on("2026-06-30") }, []],
  ])("%s", ([, facts, spans]) => {
    expect(spansOf(facts)).toEqual(spans);
  });
});

test.for([
  ["2026-11-23", ["certificate 2024-07-01 2027-06-30 1095"]],
  ["2027-06-30", ["certificate 2024-07-01 2027-06-30 1095"]],
  ["2027-07-02", ["certificate 2024-07-01 2027-06-30 1095", "gap 2027-07-01 2027-07-02 2"]],
] as const)("a certificate seen on %s: %j", ([asOf, spans]) => {
  const facts = { isoIssueDate: on("2024-07-01"), isoExpiryDate: on("2027-06-30") };
  expect(spansOf(facts, asOf)).toEqual(spans);
});

test("a date that may mean several days gives the shorter span, and says it is rough", () => {
  const isoIssueDate = between("2024-01-01", "2024-12-31", "2024");
  const [span] = timeline({ isoIssueDate, isoExpiryDate: on("2027-06-30") }).spans;
  expect(span).toMatchObject({ from: "2024-12-31", isRough: true });
});

test("the cycle of a certificate: surveillance each year, recertification, the end", () => {
  const facts = { isoIssueDate: on("2024-07-01"), isoExpiryDate: on("2027-06-30") };
  expect(datesOf(facts)).toEqual([
    "2025-07-01 surveillance-due",
    "2026-12-31 surveillance-due",
    "2027-01-01 recertification-planned",
    "2027-06-30 certificate-expires",
  ]);
});

test("the days of a report and the contract stand in their order", () => {
  const facts = {
    ...period,
    nextReportDate: on("2026-12-15"),
    relianceFrom: on("2026-01-01"),
    relianceTo: on("2028-12-31"),
  };
  expect(datesOf(facts)).toEqual([
    "2026-01-01 contract-starts",
    "2026-10-01 bridge-needed",
    "2026-12-15 next-report",
    "2027-07-01 report-too-old",
    "2028-12-31 contract-ends",
  ]);
  expect(timeline(facts).contract).toEqual({ from: "2026-01-01", to: "2028-12-31" });
});

test("a Type 1 report has one day", () => {
  expect(datesOf({ soc2AsOfDate: on("2026-09-01"), soc2PeriodEnd: on("2026-09-01") })).toEqual([
    "2026-09-01 type-1-as-of",
  ]);
});

test("an artefact that nobody claims is not shown", () => {
  const none = verdictWith([standing("iso", "no"), standing("soc2", "no")]);
  expect(timeline(period, ASOF, none)).toMatchObject({ spans: [], dates: [] });
});

test("spans of one report follow one another without a hole and without overlap", () => {
  const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays(isoDay("2024-07-01"), days));
  fc.assert(
    fc.property(day, day, day, (start, end, bridgeEnd) => {
      fc.pre(start <= end && end < bridgeEnd);
      const { spans } = timeline({
        soc2PeriodStart: on(start),
        soc2PeriodEnd: on(end),
        bridgeEnd: on(bridgeEnd),
      });
      spans.slice(1).forEach((span, place) => {
        expect(daysBetween(spans[place]?.to ?? start, span.from)).toBe(1);
      });
    }),
  );
});
