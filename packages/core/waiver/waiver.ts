import * as z from "zod/mini";

const filled = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

/**
 * A decision of the buyer to live with one open point of one engagement for a while. It names the row
 * by its words, so that it survives sorting, and says why, who answers for it and until when.
 */
export const waiverSchema = z.strictObject({
  vendor: filled,
  /** The service as the row has it; `null` for every row of the vendor. */
  service: z.nullable(z.string()),
  /** The id of the check whose point is waived. */
  rule: filled,
  /** What the point is about; `null` where it does not matter. */
  subject: z.nullable(z.enum(["iso", "soc2", "row"])),
  reason: filled,
  owner: filled,
  /** The last day on which it counts, as an ISO day. */
  until: z.iso.date(),
});

/** A point that the buyer has decided to live with until a day. */
export type Waiver = z.infer<typeof waiverSchema>;

/** A waiver that names a point of a row, and what it does to it on the as-of day. */
export interface AppliedWaiver {
  readonly waiver: Waiver;
  /**
   * `closes`: the point counts as closed. `has-ended`: its last day is over, and the point is open
   * again. `cannot-close`: the point decides the cover itself, which no waiver can.
   */
  readonly effect: "closes" | "has-ended" | "cannot-close";
}
