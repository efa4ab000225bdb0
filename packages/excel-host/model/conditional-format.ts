import type { SheetRange } from "./cells/sheet-range.ts";

/** When a conditional format applies. */
export type ConditionalRule =
  | { readonly type: "Custom"; readonly formula: string }
  | { readonly type: "ContainsText"; readonly operator: string; readonly text: string }
  | {
      readonly type: "CellValue";
      readonly operator: string;
      readonly formula1: string;
      readonly formula2: string;
    };

/** How matching cells look; "" and `null` leave the cell's own look. */
export interface ConditionalLook {
  fillColor: string;
  fontColor: string;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  underline: string | null;
  numberFormat: string;
  readonly borders: Record<ConditionalEdge, { style: string; color: string }>;
}

/** The edges that a conditional format can draw, as Office.js lists them. */
export const conditionalEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export type ConditionalEdge = (typeof conditionalEdges)[number];

/** A conditional format of a sheet. Its place in the sheet's list is its priority. */
export interface ConditionalFormat {
  readonly id: string;
  rule: ConditionalRule;
  stopIfTrue: boolean;
  /** Where it applies; a format that has lost all its cells applies nowhere. */
  ranges: readonly SheetRange[];
  readonly look: ConditionalLook;
}

/** A look that changes nothing. */
export function noLook(): ConditionalLook {
  const none = () => ({ style: "None", color: "#000000" });
  return {
    fillColor: "",
    fontColor: "",
    bold: null,
    italic: null,
    strikethrough: null,
    underline: null,
    numberFormat: "",
    borders: { EdgeTop: none(), EdgeBottom: none(), EdgeLeft: none(), EdgeRight: none() },
  };
}

/** Whether it still applies anywhere. */
export function applies(format: ConditionalFormat): boolean {
  return format.ranges.some((range) => range.place !== null);
}
