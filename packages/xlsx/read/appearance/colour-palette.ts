import type { ColourReference } from "./colour-reference.ts";
import { tinted } from "./tinted.ts";

/** What the colours of a workbook refer to. Colours are RGB without the number sign. */
export interface ColourPalette {
  /** In the order in which styles count them: two light and dark pairs, six accents, two links. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** The palette of a workbook that brings none of its own (ECMA-376 Part 1, 18.8.27). */
export const standardPalette: readonly string[] = [
  ..."000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" "),
  ..."000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF".split(" "),
  ..."800000 008000 000080 808000 800080 008080 C0C0C0 808080".split(" "),
  ..."9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF".split(" "),
  ..."000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF".split(" "),
  ..."00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99".split(" "),
  ..."3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696".split(" "),
  ..."003366 339966 003300 333300 993300 993366 333399 333333".split(" "),
];

/** The colour that is meant, or `null` where the system decides or the reference leads nowhere. */
export function resolveColour(
  colour: ColourReference | null,
  palette: ColourPalette,
): string | null {
  if (colour === null) return null;
  const rgb = colour.kind === "rgb" ? colour.rgb : palette[colour.kind][colour.place];
  return rgb === undefined || !/^[0-9A-F]{6}$/u.test(rgb) ? null : tinted(rgb, colour.tint);
}
