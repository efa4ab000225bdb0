import type { Status } from "@scopefit/core/verdict/verdict";

import type { PlannedLook } from "../plan/edit-plan.ts";

/** How a status reads and looks. The word is always there; the colour is only a help. */
export interface StatusLabel {
  readonly status: Status;
  /** Glyph and word, as in the status cell. */
  readonly label: string;
  /** The word alone, for prose. */
  readonly word: string;
  readonly meaning: string;
  readonly look: PlannedLook;
}

/**
 * The five statuses, best first. Fills keep their distance under the common colour blindnesses and
 * text reaches a contrast of 7:1 (domain, colour convention).
 */
export const statusLabels: readonly StatusLabel[] = [
  {
    status: "covered",
    label: "● COVERED",
    word: "Covered",
    meaning:
      "Every needed service, site and company lies inside a usable certificate or report that someone has read, and no medium or higher point is open.",
    look: look("9DC3E6", "06283D"),
  },
  {
    status: "covered-with-conditions",
    label: "◐ CONDITIONS",
    word: "Covered with conditions",
    meaning:
      "Everything needed lies inside a usable certificate or report, but the listed points must be closed or accepted.",
    look: look("FFE699", "3F2E00"),
  },
  {
    status: "partly-covered",
    label: "◔ PARTLY",
    word: "Partly covered",
    meaning: "Some of what is needed is covered and some is shown not to be.",
    look: look("F09A5B", "2B1400"),
  },
  {
    status: "not-covered",
    label: "○ NOT COVERED",
    word: "Not covered",
    meaning: "No usable certificate or report covers anything that is needed.",
    look: { ...look("9C1C1C", "FFFFFF"), bold: true },
  },
  {
    status: "cannot-tell",
    label: "? CAN’T TELL",
    word: "Can’t tell",
    meaning: "The facts that decide are missing, unclear or in conflict.",
    look: look("BFBFBF", "1F1F1F"),
  },
];

function look(fill: string, font: string): PlannedLook {
  return { fill, font, bold: false, italic: false, border: null };
}

/** The label of a status. */
export function labelOf(status: Status): StatusLabel {
  const label = statusLabels.find((it) => it.status === status);
  if (label === undefined) throw new Error(`The status "${status}" has no label.`);
  return label;
}

const GLYPHS: ReadonlySet<string> = new Set(statusLabels.map(({ label }) => label.slice(0, 1)));

/** Whether a text of the status column is one of ours: it begins with a glyph of a status. */
export function isOurStatus(text: string): boolean {
  return GLYPHS.has(text.slice(0, 1));
}
