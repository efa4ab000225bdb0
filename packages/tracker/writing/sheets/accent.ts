/** The one accent of everything that is ours, RGB without the number sign. */
export const ACCENT = "0F6CBD";
