/** Some capitals in a row, so that a short name such as “IBM” tells nothing. */
const CAPITALS = /^(?=.*\p{Lu}{4})[^\p{Ll}]+$/u;

/** Whether a text is written in capitals throughout, as titles are set apart: “CALL CENTRES”. */
export function inCapitals(text: string): boolean {
  return CAPITALS.test(text);
}
