/**
 * Where a rule comes from. `standard`: a standard, scheme rule or professional criterion says so;
 * `practice`: what careful buyers and auditors do; `our-choice`: a threshold or reading of ours.
 */
export interface Source {
  readonly standing: "standard" | "practice" | "our-choice";
  /** The work, for example "ISO/IEC 17021-1:2015". */
  readonly work: string;
  /** The clause or criterion in it, where there is one: "9.6.3.2.5". */
  readonly clause: string | null;
  /** What it says on the matter, in our own words. */
  readonly says: string;
}
