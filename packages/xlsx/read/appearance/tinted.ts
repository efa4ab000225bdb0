/**
 * A colour made lighter (tint above 0) or darker (below 0) by its lightness, as Excel tints theme
 * colours (ECMA-376 Part 1, 18.8.3). Colours are RGB without the number sign.
 */
export function tinted(rgb: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return rgb;
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const { hue, saturation, lightness } = toHsl(red ?? 0, green ?? 0, blue ?? 0);
  const amount = Math.max(-1, Math.min(1, tint));
  const light = amount < 0 ? lightness * (1 + amount) : lightness * (1 - amount) + amount;
  const reach = saturation * Math.min(light, 1 - light);
  return [0, 8, 4].map((place) => hexOf(channel(place, hue, light, reach))).join("");
}

function toHsl(red: number, green: number, blue: number) {
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  const lightness = most - range / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  return { hue: hueOf(red, green, blue, most, range), saturation, lightness };
}

/** In sixths of the circle. */
function hueOf(red: number, green: number, blue: number, most: number, range: number): number {
  if (most === red) return (green - blue) / range;
  return most === green ? 2 + (blue - red) / range : 4 + (red - green) / range;
}

function channel(place: number, hue: number, light: number, reach: number): number {
  const at = (((place + hue * 2) % 12) + 12) % 12;
  return light - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
}

function hexOf(share: number): string {
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, "0")
    .toUpperCase();
}
