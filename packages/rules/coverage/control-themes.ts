import type { FieldValue } from "@scopefit/core/facts/field-value";
import { annexAControlsIn } from "@scopefit/core/reading/artefacts/certificate/annex-a-controls";

import { touchListedControls } from "../soc-2/relied-controls.ts";

/** The answers on the service's own controls that may show a theme, whatever their grade. */
export const themeAnswers = [
  "mfa",
  "leaverRemovalTime",
  "dlp",
  "breachNotifyHours",
  "incidentPlan",
  "remoteControls",
  "bcpPlan",
  "subprocessorAssurance",
] as const;

/** A kind of control that a buyer relies on, and where each artefact would show it. */
export interface ControlTheme {
  readonly name: string;
  /** Whether words mean it, in a list of controls, in exclusions and in exceptions. */
  readonly isNamedIn: (words: string) => boolean;
  /** Controls of Annex A of ISO/IEC 27001:2022. */
  readonly annexA: readonly string[];
  /** The category whose criteria a SOC 2 report tests it under; `null` where none does. */
  readonly category: FieldValue<"soc2Tsc">[number] | null;
  readonly answers: readonly (typeof themeAnswers)[number][];
}

function named(pattern: RegExp): ControlTheme["isNamedIn"] {
  return (words) => pattern.test(words);
}

const THEMES: readonly ControlTheme[] = [
  {
    name: "the removal of leavers’ access",
    isNamedIn: named(
      /\bleavers?\b|\boff-?boarding\b|\bde-?provision|\btermination\b|\bmovers?\b/iu,
    ),
    annexA: ["5.11", "5.18", "6.5"],
    category: "security",
    answers: ["leaverRemovalTime"],
  },
  {
    name: "remote work",
    isNamedIn: named(
      /\bremote\b|\bhome[\s-]?work|\bwork(?:ing)?[\s-](?:from|at)[\s-]home\b|\bwfh\b|\btele-?work/iu,
    ),
    annexA: ["6.7"],
    category: null,
    answers: ["remoteControls"],
  },
  {
    name: "data leaving the vendor",
    isNamedIn: named(
      /\bdlp\b|\bdata[\s-]?(?:loss|leak|exfil|egress)|\begress\b|\busb\b|\bremovable media\b|\bdata transfer/iu,
    ),
    annexA: ["5.14", "7.10", "8.12"],
    category: "security",
    answers: ["dlp"],
  },
  {
    name: "incidents and their notice",
    isNamedIn: named(/\bincident|\bbreach/iu),
    annexA: ["5.24", "5.25", "5.26", "6.8"],
    category: "security",
    answers: ["breachNotifyHours", "incidentPlan"],
  },
  {
    name: "backup and recovery",
    isNamedIn: named(
      /\bback-?ups?\b|\brestor|\brecover|\bdr\b|\bbcp\b|\bcontinuity\b|\bresilien/iu,
    ),
    annexA: ["5.29", "5.30", "8.13", "8.14"],
    category: "availability",
    answers: ["bcpPlan"],
  },
  {
    name: "sub-processors",
    isNamedIn: named(
      /\bsub-?(?:processors?|contractors?|service)\b|\bsuppliers?\b|\bfourth[\s-]part|\bthird[\s-]part|\bvendor management\b/iu,
    ),
    annexA: ["5.19", "5.20", "5.21", "5.22"],
    category: "security",
    answers: ["subprocessorAssurance"],
  },
  {
    name: "access to the site",
    isNamedIn: named(/\bphysical\b|\bsite access\b|\bbadge|\bvisitors?\b|\bcctv\b|\bpremises\b/iu),
    annexA: ["7.1", "7.2", "7.3", "7.4"],
    category: "security",
    answers: [],
  },
  {
    name: "access control",
    isNamedIn: named(
      /\baccess\b|\bmfa\b|\b2fa\b|\bmulti-?factor|\bpasswords?\b|\bauthenticat|\bprivileged?\b|\bidentit/iu,
    ),
    annexA: ["5.15", "5.16", "5.17", "5.18", "8.2", "8.3", "8.5"],
    category: "security",
    answers: ["mfa"],
  },
];

/**
 * The theme that a control on the buyer's list belongs to, by its number in Annex A or by its words. A
 * control of no theme is looked for under its own name alone.
 */
export function themeOf(control: string): ControlTheme {
  const ids = annexAControlsIn(control)
    .filter(({ list }) => list !== "2013")
    .map(({ id }) => id);
  const theme =
    THEMES.find(({ isNamedIn }) => isNamedIn(control)) ??
    THEMES.find(({ annexA }) => ids.some((id) => annexA.includes(id)));
  return theme ?? ownTheme(control, ids);
}

/** Words hold a control of no theme where they hold each of its telling words. */
function ownTheme(control: string, annexA: readonly string[]): ControlTheme {
  const isNamedIn = (words: string) => touchListedControls(words, [control]);
  return { name: control, isNamedIn, annexA, category: null, answers: [] };
}
