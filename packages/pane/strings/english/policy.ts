import type { PolicyBasis, PolicyUnit } from "@scopefit/core/policy/policy-terms";

import { plural } from "./plural.ts";

/** What the buyer demands. */
export const policy = {
  title: "Policy",
  intro:
    "What you demand of a vendor. Each default says whether a standard, common practice or a choice of ours stands behind it. Kept in this workbook.",
  group: {
    general: "In general",
    iso: "ISO 27001 certificates",
    soc2: "SOC 2 reports",
    diligence: "The service itself",
    reliance: "Time you rely on it",
  },
  basis: {
    standard: "Standard",
    practice: "Practice",
    "our-choice": "Our choice",
  } satisfies Record<PolicyBasis, string>,
  unit: {
    months: "months",
    days: "days",
    hours: "hours",
    number: "",
    day: "",
    choice: "",
    places: "",
  } satisfies Record<PolicyUnit, string>,
  usually: (value: string) => `Default: ${value}`,
  noPlaces: "none named",
  changes: (count: number) =>
    count === 0
      ? "Every demand is at its default."
      : `${plural(count, { one: "demand differs", other: "demands differ" })} from the defaults:`,
  change: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
  backToDefault: "Back to default",
  backToDefaultOf: (label: string) => `${label}: back to default`,
  allDefaults: "All defaults",
  keep: "Keep policy",
  giveUp: "Discard changes",
  unkept: "Not kept yet. It is in force once you keep it.",
  wrong: "Put right what is marked, then keep it.",
  problem: (problem: string) => `${problem.slice(0, 1).toUpperCase()}${problem.slice(1)}`,
  files: "As a file",
  filesWhy: "A policy file in JSON names only what differs from the defaults.",
  save: "Save as file",
  fileName: "scopefit-policy.json",
  copy: "Copy",
  read: "Read a file…",
  taken: "Read. Look at the differences above, then keep the policy.",
  noJson: "That file is not JSON, so nothing was taken from it.",
  refused: (problem: string) => `Nothing was taken from that file: ${problem}`,
  saved: "Saved.",
};
