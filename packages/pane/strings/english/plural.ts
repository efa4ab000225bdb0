import { pluralsOf } from "../plural.ts";

/** Counts things in English. */
export const plural = pluralsOf("en");
