/** Signs that answer yes or say that something is there, for use inside a pattern's brackets. */
export const YES_SIGNS = "✓✔✅☑";

/** Signs that answer no. */
export const NO_SIGNS = "✗✘✕❌☒";
