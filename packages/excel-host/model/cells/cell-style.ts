/** One edge of a cell. */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** The edges that a cell style knows, by the names of `Excel.BorderIndex`. */
export const cellEdges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
export type CellEdge = (typeof cellEdges)[number];

/** How a cell looks, in the words of Office.js. Styles are shared: compare them by identity. */
export interface CellStyle {
  readonly numberFormat: string;
  /** "" where the cell has no fill. */
  readonly fillColor: string;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: string;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly indentLevel: number;
  readonly textOrientation: number;
  readonly shrinkToFit: boolean;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  readonly EdgeTop: BorderLine;
  readonly EdgeBottom: BorderLine;
  readonly EdgeLeft: BorderLine;
  readonly EdgeRight: BorderLine;
}

/** An edge without a line. */
export const noLine: BorderLine = { style: "None", color: "#000000", weight: "Thin" };

/** A cell nobody has formatted. */
export const plainStyle: CellStyle = {
  numberFormat: "General",
  fillColor: "",
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: "None",
  wrapText: false,
  horizontalAlignment: "General",
  verticalAlignment: "Bottom",
  indentLevel: 0,
  textOrientation: 0,
  shrinkToFit: false,
  locked: true,
  formulaHidden: false,
  EdgeTop: noLine,
  EdgeBottom: noLine,
  EdgeLeft: noLine,
  EdgeRight: noLine,
};

const shared = new Map<string, CellStyle>([[JSON.stringify(plainStyle), plainStyle]]);
const changed = new WeakMap<CellStyle, Map<string, CellStyle>>();

/** A style with one property changed; the same for the same change. */
export function withStyle<K extends keyof CellStyle>(
  style: CellStyle,
  property: K,
  value: CellStyle[K],
): CellStyle {
  if (style[property] === value) return style;
  const key = `${property}=${JSON.stringify(value)}`;
  const changes = changed.get(style) ?? new Map<string, CellStyle>();
  changed.set(style, changes);
  const known = changes.get(key);
  if (known !== undefined) return known;
  const made = sharedStyle({ ...style, [property]: value });
  changes.set(key, made);
  return made;
}

/** The one style that is equal to this. */
export function sharedStyle(style: CellStyle): CellStyle {
  const key = JSON.stringify(style);
  const known = shared.get(key);
  if (known !== undefined) return known;
  shared.set(key, style);
  return style;
}
