import type { ClaimAnswer, ClaimSign } from "../claim.ts";

/** What is said of a certificate or report, and the signs of it. */
export interface SignedAnswer {
  readonly answer: ClaimAnswer;
  readonly signs: readonly ClaimSign[];
}

/** It is there. */
export const HELD: SignedAnswer = { answer: "yes", signs: ["held"] };

/** It is not there. */
export const NOT_HELD: SignedAnswer = { answer: "no", signs: ["not-held"] };

/** It is planned or under way. */
export const UNDER_WAY: SignedAnswer = { answer: "in-progress", signs: ["in-progress"] };

/** It was there once. */
export const OVER: SignedAnswer = { answer: "lapsed", signs: ["lapsed"] };

/** It was there until the issuer took it away. */
export const TAKEN_AWAY: SignedAnswer = { answer: "lapsed", signs: ["lapsed", "suspended"] };

/** Something like it is there. */
export const LIKE_IT: SignedAnswer = { answer: "aligned", signs: ["aligned"] };

/** "Compliant", which may be no more than something like it. */
export const CALLED_COMPLIANT: SignedAnswer = { answer: "aligned", signs: ["compliant"] };

/** People are qualified for it; the vendor says nothing of itself. */
export const OF_PEOPLE: SignedAnswer = { answer: "unknown", signs: ["personal-credential"] };
