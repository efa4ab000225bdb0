/** What a wording may do to the items around it. */
export const cues = [
  /** Takes away what follows: not, no, without. */
  "negator",
  /** Takes away what follows, whatever went before: except, other than. */
  "exception",
  /** Takes away what follows; under another negator it becomes unclear: excluding. */
  "excluder",
  /** Takes away what stands beside it, before or after: excluded, out of scope. */
  "ruled-out",
  /** What stands beside it is not there yet: pending, to be added. */
  "not-yet",
  /** Leaves open whether what stands beside it is in: "with or without", "not excluded". */
  "either",
  /** What stands beside it is less than is asked for, and so open: "sales office"; said to be out, it is out. */
  "lesser",
  /** Leaves open all that follows it in the clause: "plans to", "closure of". */
  "opens-doubt",
  /** What follows it, up to `full-list`, is less than is asked for, and so open: "sales offices in". */
  "lesser-list",
  /** What follows it is all that is asked for, whatever lesser things went before: "delivery centres in". */
  "full-list",
  /** Looks like a negation and is none: "not only", "no exclusions". */
  "frame",
  /** Starts a new thought: but, however. */
  "contrast",
  /** Confirms what stands before it: "included", "in scope". */
  "affirmer",
  /** Opens a list under what went before: including. */
  "including",
  /** Closes the list to what follows: limited to. */
  "limiter",
  /** Closes the list to what stands beside it: only. */
  "only",
  /** The list goes on: etc., such as, and other. */
  "open-list",
] as const;

/** What a wording does to the items around it. */
export type Cue = (typeof cues)[number];
