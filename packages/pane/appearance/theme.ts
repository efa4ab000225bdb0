import {
  teamsHighContrastTheme,
  type Theme,
  webDarkTheme,
  webLightTheme,
} from "@fluentui/react-components";

/** How the pane is coloured. */
export type Appearance = "light" | "dark" | "high-contrast";

const themes: Readonly<Record<Appearance, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  "high-contrast": teamsHighContrastTheme,
};

/** The Fluent theme for an appearance. */
export function themeFor(appearance: Appearance): Theme {
  return themes[appearance];
}

/** How the browser draws what is its own: boxes to tick, the picture of a calendar, scroll bars. */
export function schemeFor(appearance: Appearance): "light" | "dark" {
  return appearance === "light" ? "light" : "dark";
}
