/** Whether what is needed lies inside what is stated. Only positive evidence is IN. */
export type Membership = "IN" | "OUT" | "UNKNOWN";

/** The reason of a match that a stated exclusion decided, so that one exclusion is reported once. */
export const EXCLUDED = "it is excluded";

/** The reason of a match that the stated words themselves put off: "Cebu (pending)". */
export const NOT_YET = "it is planned and not in scope yet";

/** The answer of a matcher, with the rule that decided and the two strings it compared. */
export interface ScopeMatch {
  readonly result: Membership;
  /** Why, as a clause in plain English: "the list names other places only". */
  readonly reason: string;
  readonly needed: string;
  readonly stated: string;
}
