import type { CheckedRow } from "@scopefit/core/check-row";
import { isOpen } from "@scopefit/core/rule/rule";
import { isAtLeast, severities, type Severity } from "@scopefit/core/rule/severity";
import type { Status } from "@scopefit/core/verdict/verdict";

import { Refusal } from "../refusal.ts";

/** What `--fail-on` asks for. */
export type FailBound =
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "severity"; readonly severity: Severity };

/** The statuses from best to worst, for "this one or worse". */
const BEST_FIRST: readonly Status[] = [
  "covered",
  "covered-with-conditions",
  "partly-covered",
  "cannot-tell",
  "not-covered",
];

/** Reads the bound. Refuses anything that is neither a status nor a severity. */
export function failBound(text: string): FailBound {
  const status = BEST_FIRST.find((it) => it === text);
  if (status !== undefined) return { kind: "status", status };
  const severity = severities.find((it) => it === text);
  if (severity !== undefined) return { kind: "severity", severity };
  throw new Refusal(
    `--fail-on “${text}” is neither a status (${BEST_FIRST.join(", ")}) nor a severity (${severities.join(", ")}).`,
  );
}

/** Whether a row has the status or severity of the bound, or a worse one. */
export function meetsBound({ verdict, shown }: CheckedRow, bound: FailBound): boolean {
  return bound.kind === "status"
    ? BEST_FIRST.indexOf(verdict.status) >= BEST_FIRST.indexOf(bound.status)
    : shown.some((outcome) => isOpen(outcome) && isAtLeast(outcome.severity, bound.severity));
}
