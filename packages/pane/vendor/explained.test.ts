import { expect, test } from "vitest";

import { splitByTerms } from "./explained.tsx";

const TERMS = ["bridge letter", "CUEC"];

test.for<readonly [text: string, pieces: readonly string[]]>([
  ["Nothing to explain.", ["Nothing to explain."]],
  ["Send a bridge letter.", ["Send a ", "[bridge letter]", "."]],
  ["List the CUECs.", ["List the ", "[CUECs]", "."]],
  ["A CUEC is a CUEC.", ["A ", "[CUEC]", " is a CUEC."]],
])("%s", ([text, pieces]) => {
  const found = splitByTerms(text, TERMS);
  expect(found.map(({ piece, term }) => (term === null ? piece : `[${piece}]`))).toEqual(pieces);
});
