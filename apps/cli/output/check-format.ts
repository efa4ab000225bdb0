/** What `scopefit check --format` may ask for. */
export const checkFormats = ["table", "json", "ndjson", "csv", "md"] as const;

export type CheckFormat = (typeof checkFormats)[number];
