import type { MarkLevel } from "../row/cell-marks.ts";

/** What the words of the basis line mean to someone who has not read our documents. */
export const BASIS_WORDS = [
  [
    "Fit: all, part, none, unknown",
    "Whether the services, sites and companies needed lie inside a certificate or report, whatever its weaknesses. In brackets, what decides.",
  ],
  [
    "Reliance: good, limited, unknown, none",
    "How far that certificate or report can be leant on today.",
  ],
  [
    "E0 to E4",
    "How well it is evidenced: not at all, by the vendor’s words, by details such as number and dates, by a document we have read, by its issuer.",
  ],
] as const;

/** How each way of marking a cell is called and what it says of the cell. */
export const MARK_MEANINGS: Readonly<Record<MarkLevel, readonly [name: string, meaning: string]>> =
  {
    1: ["Orange cell", "A critical or high gap."],
    2: ["Yellow cell", "A medium gap."],
    3: ["Grey cell", "Missing, unclear, or to be looked at by a person."],
  };
