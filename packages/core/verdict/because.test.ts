import { expect, test } from "vitest";

import type { Combination, CombinationCover, Coverage } from "../coverage/coverage.ts";
import { noCoverage } from "../coverage/no-coverage.ts";
import type { OpenOutcome } from "../rule/rule.ts";
import { becauseOf } from "./because.ts";
import type { ArtefactStanding } from "./verdict.ts";

function open(finding: string, given: Partial<OpenOutcome> = {}): OpenOutcome {
  return {
    rule: "a-rule",
    group: "artefact",
    core: true,
    effect: "none",
    aspect: "other",
    answer: "missing",
    subject: "iso",
    finding,
    cells: [],
    because: null,
    waiver: null,
    outcome: "review",
    severity: "medium",
    question: { to: "vendor", text: "Why?", asksFor: [] },
    evidence: "",
    ...given,
  };
}

const at = (site: string, remote = false): Combination => ({
  service: "payroll",
  site,
  remote,
  entity: "Tala, Inc.",
});

function inside(combination: Combination): CombinationCover {
  const match = { result: "IN", reason: "", needed: "", stated: "" } as const;
  return { combination, cover: "IN", entity: match, service: match, site: match };
}

function coverage(combinations: readonly Combination[]): Coverage {
  return { needed: combinations, iso: combinations.map(inside), soc2: [] };
}

const certificate: ArtefactStanding = {
  artefact: "iso",
  claim: "yes",
  usability: "usable",
  reliance: "good",
  evidence: "E3",
};

const open3 = [{ combination: at("Makati"), state: "possible" as const }];

test.for<readonly [what: string, sites: readonly Combination[], reason: string]>([
  [
    "service and company are named once for all sites",
    [at("Makati"), at("Cebu City")],
    "The ISO 27001 certificate covers payroll at Makati and Cebu City by Tala, Inc.",
  ],
  [
    "home is no name",
    [at("Makati"), at("Home", true)],
    "The ISO 27001 certificate covers payroll at Makati and home by Tala, Inc.",
  ],
  [
    "of many sites four are named",
    ["A", "B", "C", "D", "E", "F"].map((site) => at(site)),
    "The ISO 27001 certificate covers payroll at A, B, C, D and 2 more by Tala, Inc.",
  ],
])("%s", ([, sites, reason]) => {
  expect(becauseOf("covered", [], [], [certificate], coverage(sites))).toEqual([reason]);
});

test.for<readonly [what: string, open: readonly OpenOutcome[], reasons: readonly string[]]>([
  [
    "the first three findings count",
    ["A.", "B.", "C.", "D."].map((it) => open(it)),
    ["A.", "B.", "C."],
  ],
  ["one finding counts once", [open("A."), open("A."), open("B.")], ["A.", "B."]],
  ["a remark is no reason", [open("A."), open("B.", { severity: "low" })], ["A."]],
  [
    "a low point that decides is one",
    [open("A.", { severity: "low", aspect: "scope" }), open("B.")],
    ["A.", "B."],
  ],
  ["a low core point counts where nothing else is open", [open("A.", { severity: "low" })], ["A."]],
])("%s", ([, outcomes, reasons]) => {
  expect(becauseOf("cannot-tell", outcomes, open3, [], noCoverage)).toEqual(reasons);
});

test("a row without a service says so first", () => {
  expect(becauseOf("cannot-tell", [open("A.")], [], [], noCoverage)).toEqual([
    "Nothing says which service is bought.",
    "A.",
  ]);
});

test("without a finding the scope itself is the reason", () => {
  expect(becauseOf("cannot-tell", [], open3, [], noCoverage)).toEqual([
    "Nothing given settles whether payroll at Makati is covered.",
  ]);
});

const expired: ArtefactStanding = { ...certificate, usability: "unusable", reliance: "none" };
const noReport: ArtefactStanding = { ...certificate, artefact: "soc2", claim: "no" };

test.for<
  readonly [what: string, standings: readonly ArtefactStanding[], reasons: readonly string[]]
>([
  [
    "beside an expired certificate, that nobody asks for a report",
    [expired, { ...noReport, claim: "unknown" }],
    ["It expired.", "Nothing says whether there is a SOC 2 report instead.", "Which body?"],
  ],
  ["not where there is no report", [expired, noReport], ["It expired.", "Which body?"]],
  [
    "not where the certificate may do",
    [
      { ...certificate, usability: "unknown" },
      { ...noReport, claim: "unknown" },
    ],
    ["It expired.", "Which body?"],
  ],
])("what cannot be told says, %s", ([, standings, reasons]) => {
  const found = [open("It expired.", { outcome: "gap" }), open("Which body?")];
  expect(becauseOf("cannot-tell", found, open3, standings, noCoverage)).toEqual(reasons);
});
