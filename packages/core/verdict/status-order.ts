import type { Status } from "./verdict.ts";

/**
 * The statuses from best to worst. What cannot be told is better than what is shown not to be
 * covered, and worse than anything of which a part is covered.
 */
export const statusesBestFirst: readonly Status[] = [
  "covered",
  "covered-with-conditions",
  "partly-covered",
  "cannot-tell",
  "not-covered",
];

/** Which way a status has turned. */
export function turnOf(from: Status, to: Status): "better" | "worse" | "same" {
  const steps = statusesBestFirst.indexOf(to) - statusesBestFirst.indexOf(from);
  if (steps === 0) return "same";
  return steps < 0 ? "better" : "worse";
}
