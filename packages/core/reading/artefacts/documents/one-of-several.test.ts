import { expect, test } from "vitest";
import { isOneOfSeveral } from "./one-of-several.ts";

/** Where the names stand, which are those in capitals. */
function placesIn(text: string) {
  return [...text.matchAll(/[A-Z]{3,}/gu)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
  }));
}

test.for([
  ["by OAK or a firm of that size", true],
  ["such as OAK", true],
  ["OAK, ELM", true],
  ["OAK and ELM", true],
  ["by OAK and paid for by us", false],
  ["by OAK, valid to 2028", false],
  ["OAK (renewed), then audited in 2026 by ELM", false],
] as const)("“%s” leaves open which it is: %s", ([text, expected]) => {
  const [first, ...others] = placesIn(text);
  expect(first !== undefined && isOneOfSeveral(first, others, text)).toBe(expected);
});
