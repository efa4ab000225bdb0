import type { Coverage } from "./coverage.ts";

/** The coverage of a row that does not say what is needed. */
export const noCoverage: Coverage = { needed: [], iso: [], soc2: [] };
