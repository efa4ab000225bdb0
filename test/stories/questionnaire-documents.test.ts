import type { Status } from "@scopefit/core/verdict/verdict";
import { sheetOf } from "@scopefit/tracker/testing/sheet";
import { catalogue } from "@scopefit/rules/catalogue";
import { findingLines } from "@scopefit/tracker/writing/row/finding-lines";
import { expect, test } from "vitest";

import { checkTracker } from "./check-tracker.ts";

/** Answers as a portal exports them: what is known of the document stands beside each answer. */
const HEADER = "Vendor|Question|Response|Comment|Attachment|Expiration date|Document date";

/** What stands in the columns from the response on. */
interface Answers {
  readonly iso: string;
  readonly soc2: string;
}

function linesOf(vendor: string, { iso, soc2 }: Answers): readonly string[] {
  return [
    "Which services do you provide?|Payroll|||",
    "Where are the services delivered from?|Leeds|||",
    `Do you hold an ISO 27001 certificate?|${iso}`,
    `Have you undergone a SOC 2 audit?|${soc2}`,
  ].map((line) => `${vendor}|${line}`);
}

interface Story extends Answers {
  readonly about: string;
  readonly status: Status;
  readonly leads: readonly string[];
  readonly quiet: readonly string[];
}

const stories: readonly Story[] = [
  {
    about: "a certificate that expired by the date beside the answer",
    iso: "Yes|By BSI|ISO cert attached|31 May 2026",
    soc2: "No|||",
    status: "not-covered",
    leads: ["iso-cert-expired"],
    quiet: [],
  },
  {
    about: "a certificate in force by the date beside the answer",
    iso: "Yes|By BSI|ISO cert attached|31 May 2028|1 Jun 2025",
    soc2: "No|||",
    status: "cannot-tell",
    leads: [],
    quiet: ["iso-cert-expired", "iso-cert-dates-missing"],
  },
  {
    about: "an old date beside the report, which does not expire",
    iso: "No|||",
    soc2: "Yes||SOC2_TypeII_2025.pdf|1 Jan 2020",
    status: "cannot-tell",
    leads: [],
    quiet: ["soc2-report-stale", "soc2-type-missing", "iso-cert-expired"],
  },
  {
    about: "a yes whose evidence was not given",
    iso: "Yes|By BSI|None|31 May 2028",
    soc2: "No|||",
    status: "cannot-tell",
    leads: [],
    quiet: ["art-no-assurance", "art-in-progress"],
  },
];

const ruleIds = new Set(catalogue.map(({ id }) => id));

const grid = [HEADER, ...stories.flatMap((story, place) => linesOf(`Vendor ${place + 1}`, story))];
const checked = checkTracker(sheetOf(grid));

test.for(stories.map((story, place) => ({ ...story, place })))(
  "$about: $status",
  async ({ place, status, leads, quiet }) => {
    for (const rule of [...leads, ...quiet]) expect(ruleIds).toContain(rule);
    const row = (await checked)[place];
    if (row === undefined) throw new Error("The vendor is not checked.");
    const rules = findingLines(row.shown, row.verdict.status).map(({ rule }) => rule);
    expect(row.verdict.status, row.verdict.because.join(" ")).toBe(status);
    expect(rules).toEqual(expect.arrayContaining([...leads]));
    expect(rules.filter((rule) => quiet.includes(rule))).toEqual([]);
  },
);
