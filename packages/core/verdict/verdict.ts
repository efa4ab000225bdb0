import type { Artefact, Combination } from "../coverage/coverage.ts";
import type { Question } from "../rule/rule.ts";

/** The answer for a row, as it stands in JSON. */
export const statuses = [
  "covered",
  "covered-with-conditions",
  "partly-covered",
  "not-covered",
  "cannot-tell",
] as const;

/** What all findings of a row come to. */
export type Status = (typeof statuses)[number];

/** Whether what is needed is inside, whatever the artefact's weaknesses. */
export interface Fit {
  readonly answer: "all" | "part" | "none" | "unknown";
  /** The dimension that decides an answer other than `all`. */
  readonly decidedBy: "entity" | "service" | "site" | "remote" | null;
}

/** How far an artefact may be leant on. */
export type Reliance = "none" | "unknown" | "limited" | "good";

/** How well an artefact is evidenced: no claim, words, identifiers, read by us, confirmed by the issuer. */
export type EvidenceGrade = "E0" | "E1" | "E2" | "E3" | "E4";

/** Whether an artefact can be used: its claim, its validity and how it is evidenced. */
export interface ArtefactStanding {
  readonly artefact: Artefact;
  readonly claim: "yes" | "no" | "unknown";
  readonly usability: "usable" | "unusable" | "unknown";
  readonly reliance: Reliance;
  readonly evidence: EvidenceGrade;
}

/** What is known of one needed combination over all artefacts. */
export interface CombinationState {
  readonly combination: Combination;
  readonly state: "covered" | "possible" | "uncovered";
}

/** The answer for a row, with its reasons. */
export interface Verdict {
  readonly status: Status;
  /** At most three reasons, worst first, as sentences. */
  readonly because: readonly string[];
  readonly combinations: readonly CombinationState[];
  readonly fit: Fit;
  readonly reliance: Reliance;
  readonly standings: readonly ArtefactStanding[];
  /** Questions for the vendor, best first, merged. */
  readonly questions: readonly Question[];
  /** Tasks for our own people. */
  readonly toDos: readonly Question[];
  /** What to request, without repeats. */
  readonly evidence: readonly string[];
  /** One line: evidence grades, as-of day, policy; always printed. */
  readonly basis: string;
}
