import { expect, test } from "vitest";
import type { ClaimPiece } from "../pieces/claim-pieces.ts";
import { headingClaim } from "./heading-claim.ts";
import { segmentsOf } from "../../statement/statement-segments.ts";

test.for([
  ["ISO 27001. Issued by Northgate.", false, "yes"],
  ["ISO 27001. Certification body: to be selected.", false, null],
  ["ISO 27001. Everybody knows it.", false, null],
  ["ISO 27001. Everybody knows it.", true, "yes"],
  ["ISO 27001. Our hosting provider holds it.", true, null],
] as const)("“%s”, after a yes: %s, claims %s by its heading", ([text, afterYes, answer]) => {
  const [segment] = segmentsOf(text);
  const [piece] = segment?.parts ?? [];
  const claim = segment && headingClaim(segment, piece as ClaimPiece, afterYes, null);
  expect(claim?.answer ?? null).toBe(answer);
});
