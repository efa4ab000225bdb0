import { plural } from "./plural.ts";

/** Living with an open point for a while. */
export const waivers = {
  title: "Waivers",
  intro:
    "A waiver is your own decision to live with an open point until a day. It is kept in this workbook, told wherever the point is, and the point is open again when the day has passed.",
  none: "No point is waived. Open a vendor, then choose Waive… beneath a finding.",
  list: "Waivers",
  waive: "Waive…",
  form: (title: string) => `Waive: ${title}`,
  reason: "Reason",
  owner: "Who answers for it",
  until: "Until (last day)",
  wholeVendor: "For every service of this vendor",
  keep: "Waive this point",
  giveUp: "Do not waive",
  missing: "Fill this in.",
  tooLong: "At most 500 characters.",
  noDay: "Choose a day.",
  notLater: (asOf: string) => `Choose a day after ${asOf}.`,
  withdraw: "Withdraw",
  closes: (owner: string, until: string) => `Waived by ${owner} until ${until}`,
  hasEnded: (owner: string, until: string) =>
    `Open again: the waiver by ${owner} ended on ${until}`,
  cannotClose: (owner: string) =>
    `This point decides the cover itself, so the waiver by ${owner} cannot close it`,
  cannotBeWaived:
    "A point that decides the cover stays open whatever is waived: a critical gap, a certificate or report that cannot be used, a scope that does not hold what you need.",
  inForce: (count: number) => plural(count, { one: "waiver in force", other: "waivers in force" }),
  ended: (count: number) => plural(count, { one: "waiver has ended", other: "waivers have ended" }),
  isInForce: (until: string) => `In force until ${until}`,
  isEnded: (until: string) => `Ended on ${until}; the point is open again`,
  allServices: "every service",
  noService: "no service named",
};
