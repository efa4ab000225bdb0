import { nameCode } from "../../xml/name-code.ts";
import type { TagScanner } from "../../xml/tag-scanner.ts";

/** A colour as a styles part writes it: directly, or by its place in the theme or the palette. */
export type ColourReference =
  | { readonly kind: "rgb"; readonly rgb: string; readonly tint: number }
  | { readonly kind: "theme" | "indexed"; readonly place: number; readonly tint: number };

const RGB = nameCode("rgb");
const THEME = nameCode("theme");
const INDEXED = nameCode("indexed");
const TINT = nameCode("tint");

/** Reads the attributes of a colour element; `null` for one that leaves the colour to Excel. */
export function readColour(scanner: TagScanner): ColourReference | null {
  const tint = Number(scanner.attribute(TINT) ?? 0);
  const rgb = scanner.attribute(RGB);
  if (rgb !== null) return { kind: "rgb", rgb: rgb.slice(-6).toUpperCase(), tint };
  const theme = scanner.attribute(THEME);
  if (theme !== null) return { kind: "theme", place: Number(theme), tint };
  const indexed = scanner.attribute(INDEXED);
  return indexed === null ? null : { kind: "indexed", place: Number(indexed), tint };
}
