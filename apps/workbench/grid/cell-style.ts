import { markLooks } from "@scopefit/tracker/writing/row/cell-marks";
import type { PlannedLook } from "@scopefit/tracker/writing/plan/edit-plan";
import { labelOf } from "@scopefit/tracker/writing/sheets/status-label";
import { plainLook, type CellLook } from "@scopefit/xlsx/read/appearance/cell-looks";
import type { CellStyle } from "ag-grid-community";

import type { CellMark, ShownCell } from "../sheet/shown-sheet.ts";
import { contrastOf, LEAST_CONTRAST, readableOn } from "./contrast.ts";

/** The look of one of our marks, the same as in the marked file. */
export function lookOfMark(mark: CellMark): PlannedLook {
  return typeof mark === "number" ? markLooks[mark] : labelOf(mark).look;
}

/**
 * How a cell is drawn: as its own look says, and over that as our mark does. `background` is the
 * colour of a cell without a fill, RGB; a font colour that nobody could read on it gives way.
 */
export function cellStyle(
  cell: ShownCell,
  looks: readonly CellLook[],
  background: string,
): CellStyle {
  const look = looks[cell.style] ?? plainLook;
  const mark = cell.mark === null ? null : lookOfMark(cell.mark);
  const fill = mark?.fill ?? look.fill;
  const colour = mark?.font ?? colourOf(look, fill, background);
  const lines = [look.isUnderlined ? "underline" : "", look.isStruck ? "line-through" : ""];
  return {
    backgroundColor: cssColour(fill),
    color: cssColour(colour),
    fontWeight: look.isBold || mark?.bold === true ? "600" : "",
    fontStyle: look.isItalic || mark?.italic === true ? "italic" : "",
    textDecoration: lines.filter((line) => line !== "").join(" "),
    textAlign: look.horizontal ?? cell.side,
    whiteSpace: look.wraps ? "pre-wrap" : "pre",
    // Our colours mean something: they stay where the system chooses all others.
    forcedColorAdjust: mark === null ? "" : "none",
  };
}

/** How a cell that holds nothing is drawn, so that nothing of the one drawn there before stays. */
export const emptyStyle: CellStyle = {
  backgroundColor: "",
  color: "",
  fontWeight: "",
  fontStyle: "",
  textDecoration: "",
  textAlign: "",
  whiteSpace: "",
  forcedColorAdjust: "",
};

function colourOf({ colour }: CellLook, fill: string | null, background: string): string | null {
  if (fill !== null) return colour ?? readableOn(fill);
  if (colour === null) return null;
  return contrastOf(colour, background) < LEAST_CONTRAST ? null : colour;
}

function cssColour(rgb: string | null): string {
  return rgb === null ? "" : `#${rgb}`;
}
