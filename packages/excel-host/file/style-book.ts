import { encodeXml } from "@scopefit/xlsx/patch/xml/xml-attributes";

import type { ConditionalLook } from "../model/conditional-format.ts";
import {
  cellEdges,
  plainStyle,
  type BorderLine,
  type CellStyle,
} from "../model/cells/cell-style.ts";

/** Number formats of our own count from here (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/** Collects the styles that the cells of a workbook use, and writes the part of them. */
export class StyleBook {
  readonly #formats = new Map<string, number>();
  readonly #fonts = new Map<string, number>();
  readonly #fills = new Map<string, number>([
    ['<fill><patternFill patternType="none"/></fill>', 0],
    ['<fill><patternFill patternType="gray125"/></fill>', 1],
  ]);
  readonly #borders = new Map<string, number>();
  readonly #styles = new Map<string, number>();
  readonly #looks: string[] = [];

  constructor() {
    this.number(plainStyle);
  }

  /** The number of a cell style. */
  number(style: CellStyle): number {
    const format = this.#format(style.numberFormat);
    const font = numberIn(this.#fonts, fontXml(style));
    const fill = numberIn(this.#fills, fillXml(style.fillColor));
    const border = numberIn(this.#borders, bordersXml(style));
    const xml = `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${alignmentXml(style)}<protection locked="${Number(style.locked)}"/></xf>`;
    return numberIn(this.#styles, xml);
  }

  /** The number of the look of a conditional format. */
  lookNumber(look: ConditionalLook): number {
    return this.#looks.push(lookXml(look)) - 1;
  }

  /** The whole part. */
  toXml(namespace: string): string {
    const formats = [...this.#formats].map(
      ([code, id]) => `<numFmt numFmtId="${id}" formatCode="${encodeXml(code)}"/>`,
    );
    const list = (tag: string, items: Iterable<string>) => {
      const all = [...items];
      return all.length === 0 ? "" : `<${tag} count="${all.length}">${all.join("")}</${tag}>`;
    };
    return `<styleSheet xmlns="${namespace}">${list("numFmts", formats)}${list("fonts", this.#fonts.keys())}${list("fills", this.#fills.keys())}${list("borders", this.#borders.keys())}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list("cellXfs", this.#styles.keys())}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${list("dxfs", this.#looks)}</styleSheet>`;
  }

  #format(code: string): number {
    if (code === "General") return 0;
    const known = this.#formats.get(code) ?? FIRST_OWN_FORMAT + this.#formats.size;
    this.#formats.set(code, known);
    return known;
  }
}

function numberIn(list: Map<string, number>, xml: string): number {
  const number = list.get(xml) ?? list.size;
  list.set(xml, number);
  return number;
}

function colorXml(tag: string, color: string): string {
  return `<${tag} rgb="FF${color.slice(1)}"/>`;
}

function fontXml(style: CellStyle): string {
  const { bold, italic, strikethrough, underline, fontSize, fontColor, fontName } = style;
  return `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}${strikethrough ? "<strike/>" : ""}${underline === "None" ? "" : "<u/>"}<sz val="${fontSize}"/>${colorXml("color", fontColor)}<name val="${encodeXml(fontName)}"/></font>`;
}

function fillXml(color: string): string {
  if (color === "") return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid">${colorXml("fgColor", color)}</patternFill></fill>`;
}

function bordersXml(style: CellStyle): string {
  const names = { EdgeLeft: "left", EdgeRight: "right", EdgeTop: "top", EdgeBottom: "bottom" };
  const inOrder = [...cellEdges].sort(
    (one, other) => Object.keys(names).indexOf(one) - Object.keys(names).indexOf(other),
  );
  const lines = inOrder.map((edge) => lineXml(names[edge], style[edge]));
  return `<border>${lines.join("")}<diagonal/></border>`;
}

function lineXml(tag: string, line: Omit<BorderLine, "weight"> & Partial<BorderLine>): string {
  if (line.style === "None") return `<${tag}/>`;
  const style = line.style === "Continuous" ? (line.weight ?? "thin").toLowerCase() : "dashed";
  return `<${tag} style="${style === "hairline" ? "hair" : style}">${colorXml("color", line.color)}</${tag}>`;
}

function alignmentXml(style: CellStyle): string {
  const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
  const wrap = style.wrapText ? ' wrapText="1"' : "";
  const indent = style.indentLevel > 0 ? ` indent="${style.indentLevel}"` : "";
  return `<alignment horizontal="${lower(style.horizontalAlignment)}" vertical="${lower(style.verticalAlignment)}"${wrap}${indent}/>`;
}

function lookXml({ fillColor, fontColor, bold, italic, borders }: ConditionalLook): string {
  const font = `${bold === null ? "" : `<b val="${Number(bold)}"/>`}${italic === null ? "" : `<i val="${Number(italic)}"/>`}${fontColor === "" ? "" : colorXml("color", fontColor)}`;
  const lines = [
    lineXml("left", borders.EdgeLeft),
    lineXml("right", borders.EdgeRight),
    lineXml("top", borders.EdgeTop),
    lineXml("bottom", borders.EdgeBottom),
  ].join("");
  const fill =
    fillColor === ""
      ? ""
      : `<fill><patternFill patternType="solid">${colorXml("bgColor", fillColor)}</patternFill></fill>`;
  return `<dxf>${font === "" ? "" : `<font>${font}</font>`}${fill}<border>${lines}</border></dxf>`;
}
