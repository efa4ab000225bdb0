import { isoDay } from "../../dates/iso-day.ts";

/**
 * The day on which the lists of this folder were last gone through, for whoever shows a finding.
 * @public
 */
export const REFERENCE_LISTS_KNOWN_ON = isoDay("2026-11-23");
