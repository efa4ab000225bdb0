/**
 * Rows of what is aimed at and how far it is: "| ISO 27001 certificate by June | Issued 2026-05-14 | Met |".
 */

const MEASURE =
  /^[^|:]{0,30}?(?<!\p{L})(?:achieved|attained|obtained|issued|completed|passed|received)(?!\p{L})/iu;
const OPEN_STATE =
  /\|\s*(?:in progress|planned|not started|open|to do|to-do|ongoing|on track|scheduled|pending|at risk|delayed)\s*(?:\||$)/iu;
const CLOSED_STATE = /\|\s*(?:done|completed?|closed|achieved|met|yes|✓)\s*(?:\||$)/iu;

/** "| Certified | ISO 27001 certification achieved | Dec 2026 | Planned |": when it will have been reached. */
export function isTargetToCome(after: string, row: string): boolean {
  return MEASURE.test(after) && OPEN_STATE.test(row) && !CLOSED_STATE.test(row);
}

const DUE = /^[^|:]{0,60}?\s(?:by|before|until|no later than)\s/iu;
const DONE_ON =
  /\|\s*(?:issued|certified|obtained|achieved|awarded|granted|received|(?:report|certificate) (?:dated|issued))\s(?:on\s)?(?:\d|\p{L}{3,9}\.?\s\d)/iu;

/** Whether what a target cell sets a day for is there by the other cells of its row. */
export function isTargetReached(after: string, row: string): boolean {
  if (!DUE.test(after) || OPEN_STATE.test(row)) return false;
  return DONE_ON.test(row) || (MEASURE.test(after) && CLOSED_STATE.test(row));
}
