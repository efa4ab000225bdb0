/** How much hangs on a finding, worst first. */
export const severities = ["critical", "high", "medium", "low"] as const;

/**
 * `critical`: the artefact is unusable or the service plainly outside. `high`: relying is unsafe
 * until answered. `medium`: a condition to close. `low`: a remark.
 */
export type Severity = (typeof severities)[number];

/** One level less, and never less than low. */
export function oneLevelLess(severity: Severity): Severity {
  return severities[severities.indexOf(severity) + 1] ?? "low";
}

/** One level more, and never more than high: only a card can say critical. */
export function oneLevelMore(severity: Severity): Severity {
  if (severity === "critical") return "critical";
  return severity === "low" ? "medium" : "high";
}

/** Whether a severity is at least as bad as another. */
export function isAtLeast(severity: Severity, bound: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(bound);
}
