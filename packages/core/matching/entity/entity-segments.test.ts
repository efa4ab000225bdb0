import { expect, test } from "vitest";

import { wordsOf } from "../../reading/text/words.ts";
import { segmentsOf } from "./entity-segments.ts";

test.for([
  ["Acme Ltd and Beta Ltd", "name: acme ltd | name: beta ltd"],
  ["Acme Ltd excluding Beta Ltd", "name: acme ltd | excluded: beta ltd"],
  ["Acme Ltd and its subsidiaries", "name: acme ltd | open:"],
  ["Acme Ltd, although the latter is new", "name: acme ltd | lastNamed: is new"],
  ["Acme Ltd until May", "name: acme ltd | limited: may"],
  ["Acme Till Ltd", "name: acme till ltd"],
] as const)("“%s” is cut into “%s”", ([text, expected]) => {
  const words = wordsOf(text);
  const said = segmentsOf(words, text).map(({ role, first, last }) => {
    const own = words.slice(first, last).map(({ folded }) => folded);
    return `${role}: ${own.join(" ")}`.trim();
  });
  expect(said.join(" | ")).toBe(expected);
});
