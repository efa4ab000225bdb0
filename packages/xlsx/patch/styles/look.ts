import type { PlannedLook } from "@scopefit/tracker/writing/plan/edit-plan";

import { attributesOf } from "../xml/xml-attributes.ts";
import { childNamed, outlineXml, type XmlElement } from "../xml/xml-outline.ts";

/** A look as an entry of the list of differential formats, written as Excel writes it. */
export function dxfXml(prefix: string, look: PlannedLook): string {
  const p = prefix;
  const font = [
    look.bold ? `<${p}b/>` : "",
    look.italic ? `<${p}i/>` : "",
    look.font === null ? "" : colourXml(p, "color", look.font),
  ].join("");
  const fill = look.fill === null ? "" : colourXml(p, "bgColor", look.fill);
  const edge = (side: string) =>
    `<${p}${side} style="thin">${colourXml(p, "color", look.border ?? "")}</${p}${side}>`;
  const border = look.border === null ? "" : ["left", "right", "top", "bottom"].map(edge).join("");
  return [
    `<${p}dxf>`,
    font && `<${p}font>${font}</${p}font>`,
    fill && `<${p}fill><${p}patternFill>${fill}</${p}patternFill></${p}fill>`,
    border && `<${p}border>${border}</${p}border>`,
    `</${p}dxf>`,
  ].join("");
}

/** A colour as an element. Colours are RGB without the number sign. */
export function colourXml(prefix: string, name: string, rgb: string): string {
  return `<${prefix}${name} rgb="FF${rgb.toUpperCase()}"/>`;
}

/** The look of a differential format, or `null` where it does more than a look of ours can. */
export function lookOfDxf(dxf: string): PlannedLook | null {
  const bytes = new TextEncoder().encode(dxf);
  const root = outlineXml(bytes);
  const known = new Set(["font", "fill", "border"]);
  if (root.children.some((child) => !known.has(child.local))) return null;
  const font = childNamed(root, "font");
  if (font?.children.some((child) => !["b", "i", "color"].includes(child.local))) return null;
  const pattern = first(root, "fill", "patternFill");
  return {
    fill: rgbOf(
      bytes,
      pattern && (childNamed(pattern, "bgColor") ?? childNamed(pattern, "fgColor")),
    ),
    font: rgbOf(bytes, first(root, "font", "color")),
    bold: isOn(bytes, first(root, "font", "b")),
    italic: isOn(bytes, first(root, "font", "i")),
    border: borderOf(bytes, first(root, "border", "left")),
  };
}

/**
 * The colours of a differential format, to know one of ours by after other programs have saved it:
 * they keep fill and font, and some lose the rest.
 */
export function coloursOfDxf(dxf: string): string {
  const bytes = new TextEncoder().encode(dxf);
  const root = outlineXml(bytes);
  const pattern = first(root, "fill", "patternFill");
  const fill = pattern && (childNamed(pattern, "bgColor") ?? childNamed(pattern, "fgColor"));
  return `${rgbOf(bytes, fill)}|${rgbOf(bytes, first(root, "font", "color"))}`;
}

/** The colours of a look, as `coloursOfDxf` gives them. */
export function coloursOf({ fill, font }: PlannedLook): string {
  return `${fill?.toUpperCase() ?? null}|${font?.toUpperCase() ?? null}`;
}

/** What a look comes to for the eye, to tell looks apart by. */
export function lookKey(look: PlannedLook): string {
  const colours = [look.fill, look.font, look.border].map((colour) => colour?.toUpperCase() ?? "-");
  return [...colours, look.bold, look.italic].join("|");
}

function first(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>(
    (found, name) => found && childNamed(found, name),
    element,
  );
}

function rgbOf(bytes: Uint8Array, colour: XmlElement | undefined): string | null {
  if (colour === undefined) return null;
  return attributesOf(bytes, colour).get("rgb")?.slice(-6).toUpperCase() ?? "";
}

function borderOf(bytes: Uint8Array, edge: XmlElement | undefined): string | null {
  if (edge === undefined || !attributesOf(bytes, edge).has("style")) return null;
  return rgbOf(bytes, childNamed(edge, "color")) ?? "";
}

function isOn(bytes: Uint8Array, flag: XmlElement | undefined): boolean {
  if (flag === undefined) return false;
  const value = attributesOf(bytes, flag).get("val") ?? "1";
  return value === "1" || value === "true";
}
