import type { ServiceLine } from "./lexicon/service-line.ts";

/** One service that a cell names: the words, and the line of service they mean where we know it. */
export interface StatedService {
  readonly text: string;
  readonly line: ServiceLine | null;
}
