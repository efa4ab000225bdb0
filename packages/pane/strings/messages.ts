import type { english } from "./english.ts";

/** Everything the pane says. A translation is another object of this type. */
export type Messages = typeof english;
