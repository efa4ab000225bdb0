import type { Appearance } from "@scopefit/pane/appearance/theme";

/**
 * How Office is coloured, where it says so. Excel on the web does not (office-js #6134); there the
 * system decides.
 */
export function officeAppearance(): Appearance | null {
  // The types promise a theme; Excel on the web has none.
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  const background = theme?.bodyBackgroundColor;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  return background === undefined ? null : isDark(background) ? "dark" : "light";
}

/** Whether a colour such as `#292929` is rather dark than light (sRGB, weighted as the eye does). */
export function isDark(colour: string): boolean {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/iu.exec(colour)?.slice(1) ?? [];
  const [red = 255, green = 255, blue = 255] = parts.map((part) => Number.parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
