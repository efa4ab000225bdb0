import { expect, test } from "vitest";
import { claimPieces } from "./claim-pieces.ts";
import { pieceClaim } from "./piece-claim.ts";

test.for([
  ["ISO 27001 certified", "yes", ["held"]],
  ["SOC 2 certified", "yes", ["held", "called-certified"]],
  ["SOC 2 compliant", "aligned", ["compliant"]],
  ["self-certified to ISO 27001", "aligned", ["aligned", "self-attested"]],
  ["ISO 27001 certificate suspended", "lapsed", ["lapsed", "suspended"]],
  ["ISO 27001 lead auditor on staff", "unknown", ["personal-credential"]],
  ["our plan to renew our ISO 27001 certificate", "yes", ["held"]],
  ["no SOC 2 report", "no", ["not-held"]],
  ["recommended for ISO 27001 certification", "in-progress", ["in-progress"]],
  ["first SOC 2 report due Q2", "in-progress", ["in-progress"]],
] as const)("“%s” claims %s with the signs %o", ([text, answer, signs]) => {
  const [piece] = claimPieces(text);
  if (piece === undefined || !("mention" in piece)) throw new Error("no mention");
  expect(pieceClaim(piece, null)).toMatchObject({ answer, signs });
});

test("an explanation of the standard claims nothing", () => {
  const [piece] = claimPieces("SOC 2 is a framework");
  if (piece === undefined || !("mention" in piece)) throw new Error("no mention");
  expect(pieceClaim(piece, null)).toBeNull();
});
