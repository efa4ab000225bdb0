import type { ServiceLine } from "./service-line.ts";

/** The wordings of a line. Plurals, hyphens, case and "&" need not be listed; "," separates. */
export interface LineWording {
  /** Names of the line as a whole. */
  readonly whole: string;
  /** Names of parts of it, by part. */
  readonly parts?: Readonly<Record<string, string>>;
  /** The part that whoever names the whole asks for first: a scope that has it is enough. */
  readonly asks?: string;
  /** Names of jobs that are counted to the line and that its name does not include. */
  readonly beside?: Readonly<Record<string, string>>;
  /** Wordings that may mean it, or something else. */
  readonly may?: string;
  /** The same, of parts. */
  readonly mayParts?: Readonly<Record<string, string>>;
}

/** The wordings of some lines. */
export type LineWordings = Partial<Readonly<Record<ServiceLine, LineWording>>>;
