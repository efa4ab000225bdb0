import { expect, test } from "vitest";
import { claimPieces } from "../pieces/claim-pieces.ts";
import { withPronoun } from "./with-pronoun.ts";

test.for([
  ["a pronoun", "They are ISO 27001 certified", "We host with Northbase", [], true],
  ["the place", "The facility is ISO 27001 certified", "We rent a hall", [], true],
  ["our own place", "The facility is ISO 27001 certified", "The hall is ours", [], false],
  ["a name", "Northbase is ISO 27001 certified", "", ["Northbase Hosting"], true],
  ["a list", "Certifications: ISO 27001", "We host with Northbase", [], true],
  ["a pronoun for nobody else", "They are ISO 27001 certified", "Our teams are trained", [], false],
  ["the vendor", "We are ISO 27001 certified", "We host with Northbase", [], false],
] as const)("%s: “%s” after “%s”", ([, sentence, previous, used, isTheirs]) => {
  const [piece] = claimPieces(sentence);
  if (piece === undefined || !("mention" in piece)) throw new Error(sentence);
  expect(withPronoun(piece, previous, used).before !== piece.before).toBe(isTheirs);
});
