/** The least contrast of text that everybody can read (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** The contrast between two colours, from 1 to 21. Colours are RGB without the number sign. */
export function contrastOf(one: string, other: string): number {
  const [darker, lighter] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** Black or white, whichever reads better on a colour. */
export function readableOn(background: string): string {
  return contrastOf("000000", background) >= contrastOf("FFFFFF", background) ? "000000" : "FFFFFF";
}

/** WCAG 2.2, relative luminance. */
function luminanceOf(rgb: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) =>
    linear(parseInt(rgb.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
