import type { CheckedRow } from "@scopefit/core/check-row";
import { isOpen } from "@scopefit/core/rule/rule";
import { isAtLeast, severities, type Severity } from "@scopefit/core/rule/severity";
import { statusesBestFirst } from "@scopefit/core/verdict/status-order";
import type { Status } from "@scopefit/core/verdict/verdict";

import { Refusal } from "../refusal.ts";

/** What `--fail-on` asks for. */
export type FailBound =
  | { readonly kind: "status"; readonly status: Status }
  | { readonly kind: "severity"; readonly severity: Severity };

/** Reads the bound. Refuses anything that is neither a status nor a severity. */
export function failBound(text: string): FailBound {
  const status = statusesBestFirst.find((it) => it === text);
  if (status !== undefined) return { kind: "status", status };
  const severity = severities.find((it) => it === text);
  if (severity !== undefined) return { kind: "severity", severity };
  throw new Refusal(
    `--fail-on “${text}” is neither a status (${statusesBestFirst.join(", ")}) nor a severity (${severities.join(", ")}).`,
  );
}

/** Whether a row has the status or severity of the bound, or a worse one. */
export function meetsBound({ verdict, shown }: CheckedRow, bound: FailBound): boolean {
  return bound.kind === "status"
    ? statusesBestFirst.indexOf(verdict.status) >= statusesBestFirst.indexOf(bound.status)
    : shown.some((outcome) => isOpen(outcome) && isAtLeast(outcome.severity, bound.severity));
}
