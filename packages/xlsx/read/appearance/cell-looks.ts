import type { WorkbookError } from "../../errors.ts";
import { success, type Result } from "../../result.ts";
import { nameCode } from "../../xml/name-code.ts";
import { readElements, type XmlElementEvent } from "../../xml/read-elements.ts";
import { resolveColour, standardPalette } from "./colour-palette.ts";
import { readColour, type ColourReference } from "./colour-reference.ts";
import type { WorkbookFile } from "../open-workbook.ts";
import { parsePart } from "../read-part.ts";
import { officeTheme, readThemeColours } from "./theme-colours.ts";
import { isTrue } from "../workbook-part.ts";

/** How the cells of one cell style look. Colours are RGB without the number sign; `null` is Excel's own. */
export interface CellLook {
  readonly fill: string | null;
  readonly colour: string | null;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  /** `null`: numbers right, texts left. */
  readonly horizontal: "left" | "center" | "right" | null;
  readonly vertical: "top" | "center" | "bottom";
  readonly wraps: boolean;
}

/** The look of cells without a style. */
export const plainLook: CellLook = {
  fill: null,
  colour: null,
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  isStruck: false,
  horizontal: null,
  vertical: "bottom",
  wraps: false,
};

/** How the cells of each cell style of a workbook look, by the number of the style. */
export function readCellLooks(workbook: WorkbookFile): Result<readonly CellLook[], WorkbookError> {
  const styles = partOf(workbook, "styles");
  if (styles === null) return success([]);
  const themePart = partOf(workbook, "theme");
  const theme =
    themePart === null ? success(officeTheme) : parsePart(workbook, themePart, readThemeColours);
  if (!theme.ok) return theme;
  return parsePart(workbook, styles, (bytes) => looksOf(bytes, theme.value));
}

function partOf({ relationships, archive }: WorkbookFile, kind: string): string | null {
  const part = relationships.find((it) => it.kind === kind && !it.isExternal)?.target;
  return part === undefined || archive.entry(part) === undefined ? null : part;
}

const FONTS = nameCode("fonts");
const FONT = nameCode("font");
const FILLS = nameCode("fills");
const FILL = nameCode("fill");
const PATTERN = nameCode("patternFill");
const CELL_STYLES = nameCode("cellXfs");
const STYLE = nameCode("xf");
const ALIGNMENT = nameCode("alignment");
const COLOUR = nameCode("color");
const FOREGROUND = nameCode("fgColor");
const BACKGROUND = nameCode("bgColor");
const PALETTE_COLOUR = nameCode("rgbColor");
const BOLD = nameCode("b");
const ITALIC = nameCode("i");
const UNDERLINED = nameCode("u");
const STRUCK = nameCode("strike");
const VALUE = nameCode("val");
const RGB = nameCode("rgb");
const PATTERN_TYPE = nameCode("patternType");
const FONT_ID = nameCode("fontId");
const FILL_ID = nameCode("fillId");
const HORIZONTAL = nameCode("horizontal");
const VERTICAL = nameCode("vertical");
const WRAP = nameCode("wrapText");

interface FontFound {
  colour: ColourReference | null;
  isBold: boolean;
  isItalic: boolean;
  isUnderlined: boolean;
  isStruck: boolean;
}

interface FillFound {
  isSolid: boolean;
  foreground: ColourReference | null;
  background: ColourReference | null;
}

interface StyleFound {
  readonly font: number;
  readonly fill: number;
  horizontal: CellLook["horizontal"];
  vertical: CellLook["vertical"];
  wraps: boolean;
}

/**
 * Gathers what the styles part lists. Fonts and fills stand in differential formats as well, and
 * alignments in named styles: only those inside of the three lists that cells point to count.
 */
class StylesFound {
  readonly fonts: FontFound[] = [];
  readonly fills: FillFound[] = [];
  readonly styles: StyleFound[] = [];
  readonly palette: string[] = [];
  #list = 0;

  open = ({ scanner, code, parent }: XmlElementEvent): void => {
    if (code === FONTS || code === FILLS || code === CELL_STYLES) this.#list = code;
    else if (code === PALETTE_COLOUR) this.palette.push((scanner.attribute(RGB) ?? "").slice(-6));
    else if (this.#list === FONTS) this.#openInFonts({ scanner, code, parent });
    else if (this.#list === FILLS) this.#openInFills({ scanner, code, parent });
    else if (this.#list === CELL_STYLES) this.#openInStyles({ scanner, code, parent });
  };

  close = ({ code }: XmlElementEvent): void => {
    if (code === this.#list) this.#list = 0;
  };

  #openInFonts({ scanner, code, parent }: Omit<XmlElementEvent, "depth">): void {
    if (code === FONT && parent === FONTS) this.fonts.push(plainFont());
    const font = this.fonts.at(-1);
    if (font === undefined || parent !== FONT) return;
    const value = scanner.attribute(VALUE);
    if (code === COLOUR) font.colour = readColour(scanner);
    else if (code === BOLD) font.isBold = isTrue(value ?? "1");
    else if (code === ITALIC) font.isItalic = isTrue(value ?? "1");
    else if (code === UNDERLINED) font.isUnderlined = value !== "none";
    else if (code === STRUCK) font.isStruck = isTrue(value ?? "1");
  }

  #openInFills({ scanner, code, parent }: Omit<XmlElementEvent, "depth">): void {
    if (code === FILL && parent === FILLS) {
      this.fills.push({ isSolid: false, foreground: null, background: null });
    }
    const fill = this.fills.at(-1);
    if (fill === undefined) return;
    if (code === PATTERN) fill.isSolid = scanner.attribute(PATTERN_TYPE) === "solid";
    else if (code === FOREGROUND) fill.foreground = readColour(scanner);
    else if (code === BACKGROUND) fill.background = readColour(scanner);
  }

  #openInStyles({ scanner, code, parent }: Omit<XmlElementEvent, "depth">): void {
    if (code === STYLE && parent === CELL_STYLES) {
      const font = Number(scanner.attribute(FONT_ID) ?? 0);
      const fill = Number(scanner.attribute(FILL_ID) ?? 0);
      this.styles.push({ font, fill, horizontal: null, vertical: "bottom", wraps: false });
    }
    const style = this.styles.at(-1);
    if (style === undefined || code !== ALIGNMENT) return;
    style.horizontal = horizontalOf(scanner.attribute(HORIZONTAL));
    style.vertical = verticalOf(scanner.attribute(VERTICAL));
    style.wraps = isTrue(scanner.attribute(WRAP));
  }
}

function looksOf(bytes: Uint8Array, theme: readonly string[]): readonly CellLook[] {
  const found = new StylesFound();
  readElements(bytes, found);
  const palette = {
    theme,
    indexed: [...found.palette, ...standardPalette.slice(found.palette.length)],
  };
  const colourOf = (colour: ColourReference | null | undefined) =>
    resolveColour(colour ?? null, palette);
  return found.styles.map(({ font: fontId, fill: fillId, horizontal, vertical, wraps }) => {
    const { colour, ...font } = found.fonts[fontId] ?? plainFont();
    const fill = found.fills[fillId];
    return {
      ...font,
      fill: colourOf(fill?.isSolid === true ? fill.foreground : fill?.background),
      colour: colourOf(colour),
      horizontal,
      vertical,
      wraps,
    };
  });
}

function plainFont(): FontFound {
  return { colour: null, isBold: false, isItalic: false, isUnderlined: false, isStruck: false };
}

function horizontalOf(value: string | null): CellLook["horizontal"] {
  switch (value) {
    case "left":
    case "center":
    case "right":
      return value;
    case "centerContinuous":
      return "center";
    case "justify":
    case "distributed":
    case "fill":
      return "left";
    default:
      return null;
  }
}

function verticalOf(value: string | null): CellLook["vertical"] {
  return value === "top" || value === "center" ? value : "bottom";
}
