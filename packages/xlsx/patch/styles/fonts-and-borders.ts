import { ACCENT } from "@scopefit/tracker/writing/sheets/accent";

import { colourXml } from "./look.ts";
import { childNamed, outlineXml, xmlOf } from "../xml/xml-outline.ts";

/** How a font of ours differs from plain text. */
export interface FontChange {
  readonly bold?: boolean;
  readonly size?: number;
  /** RGB. */
  readonly colour?: string;
}

/**
 * A font of the family and size of `base`, and otherwise plain: what is bold, blue or underlined in
 * the column beside ours need not be so in ours. The colour of plain text is that of `normal`.
 */
export function plainFont(
  prefix: string,
  base: string,
  normal: string,
  change: FontChange = {},
): string {
  const p = prefix;
  const size = change.size === undefined ? part(base, "sz") : `<${p}sz val="${change.size}"/>`;
  const colour =
    change.colour === undefined ? part(normal, "color") : colourXml(p, "color", change.colour);
  const family = ["name", "family", "charset", "scheme"].map((name) => part(base, name)).join("");
  return `<${p}font>${change.bold === true ? `<${p}b/>` : ""}${size}${colour}${family}</${p}font>`;
}

/** A border with one of its edges made a thin rule in the accent colour. */
export function ruledBorder(prefix: string, border: string, side: "top" | "bottom"): string {
  const p = prefix;
  const rule = `<${p}${side} style="thin">${colourXml(p, "color", ACCENT)}</${p}${side}>`;
  const bytes = new TextEncoder().encode(border);
  const root = outlineXml(bytes);
  const sides = SIDES.map((name) => {
    if (name === side) return rule;
    const found = childNamed(root, name);
    return found === undefined ? "" : xmlOf(bytes, found);
  });
  const tag = border.slice(0, root.contentStart).replace(/\s*\/>$/u, ">");
  return `${tag}${sides.join("")}</${p}border>`;
}

/** The edges of a border in their order (CT_Border). */
const SIDES = [
  "start",
  "end",
  "left",
  "right",
  "top",
  "bottom",
  "diagonal",
  "vertical",
  "horizontal",
];

function part(font: string, name: string): string {
  const bytes = new TextEncoder().encode(font);
  const found = childNamed(outlineXml(bytes), name);
  return found === undefined ? "" : xmlOf(bytes, found);
}
