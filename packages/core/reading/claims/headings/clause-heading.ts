import { DEMANDED_OF_ROLE } from "../wordings/demands.ts";

/** "10.2 ISO 27001.": the number and the name of a clause, and nothing else. */
const NUMBER_AND_NAME = /^\W*\d+(?:\.\d+)*[.)]?\s[^.]{2,60}[.:]?\s*$/u;

/**
 * Whether a sentence is the heading of a contract's clause, and what follows demands something of a party. A name
 * alone is such a heading too: "ISO 27001." before "The provider shall …".
 */
export function isHeadingOfDemand(sentence: string, next: string, isNameAlone: boolean): boolean {
  return (isNameAlone || NUMBER_AND_NAME.test(sentence)) && DEMANDED_OF_ROLE.test(next);
}
