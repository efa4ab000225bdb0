import type { Claim } from "../claims/claim.ts";
import type { DayInterval } from "../dates/day-interval.ts";

/** The editions of ISO/IEC 27001 by the year of the international standard. */
export type IsoEdition = "2005" | "2013" | "2022";
/** Type 1 is of one day, type 2 of a period. */
export type Soc2Type = "1" | "2";
/** What a SOC 2 report may be about. */
export type TrustServicesCategory =
  "security" | "availability" | "processing-integrity" | "confidentiality" | "privacy";
/** What the auditor concludes of the whole report. */
export type AuditorOpinion = "unqualified" | "qualified" | "adverse" | "disclaimer";
/** Whether the companies that the vendor itself relies on were examined with it. */
export type SubserviceMethod = "carve-out" | "inclusive" | "mixed" | "none";

/** What a piece of text says about an ISO/IEC 27001 certificate. What it does not say is `null`. */
export interface IsoStatement {
  readonly claim: Claim;
  readonly edition: IsoEdition | null;
  /** The standard as written, for example "BS EN ISO/IEC 27001:2023". */
  readonly designation: string | null;
  readonly body: string | null;
  readonly number: string | null;
  readonly issued: DayInterval | null;
  readonly expires: DayInterval | null;
  readonly scope: string | null;
  readonly sites: readonly string[];
  readonly exclusions: readonly string[];
}

/** What a piece of text says about a SOC 2 report. What it does not say is `null`. */
export interface Soc2Statement {
  readonly claim: Claim;
  readonly type: Soc2Type | null;
  readonly categories: readonly TrustServicesCategory[];
  readonly periodStart: DayInterval | null;
  readonly periodEnd: DayInterval | null;
  readonly asOf: DayInterval | null;
  readonly auditor: string | null;
  readonly opinion: AuditorOpinion | null;
  /** What is said of exceptions, in the vendor's words; "none" where it says there were none. */
  readonly exceptions: string | null;
  readonly subserviceMethod: SubserviceMethod | null;
  readonly cuecs: string | null;
}

/** What a piece of text says about assurance. */
export interface Statement {
  readonly iso: IsoStatement;
  readonly soc2: Soc2Statement;
  /** Other reports and certificates that it names: "SOC 1", "ISO 9001", "PCI DSS". */
  readonly otherReports: readonly string[];
}
