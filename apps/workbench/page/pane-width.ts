/** How wide the pane may be beside the sheet, in CSS pixels, and how wide it is at first. */
export const paneWidth = { least: 320, most: 640, first: 350 };

/** Below this width of the page the sheet and the pane take turns. */
export const NARROW = "(max-width: 899px)";

const STEP = 16;

/** A width that the pane may have. */
export function widthWithin(width: number): number {
  return Math.round(Math.min(paneWidth.most, Math.max(paneWidth.least, width)));
}

/** The width after a key on the splitter, or `null` for a key that means nothing there. */
export function widthAfterKey(width: number, key: string): number | null {
  switch (key) {
    case "ArrowLeft":
      return widthWithin(width + STEP);
    case "ArrowRight":
      return widthWithin(width - STEP);
    case "Home":
      return paneWidth.least;
    case "End":
      return paneWidth.most;
    default:
      return null;
  }
}
