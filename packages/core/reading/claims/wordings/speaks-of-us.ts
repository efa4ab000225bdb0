/** Whoever speaks says it of himself; "US" is a country. */
export const SPEAKS_OF_US = /(?<!\p{L})(?:[Ww]e|WE|[Oo]urs?|us)(?!\p{L})/u;
