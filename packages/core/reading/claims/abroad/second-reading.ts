import type { ClaimAnswer } from "../claim.ts";
import type { ClaimPiece } from "../pieces/claim-pieces.ts";
import type { PieceClaim } from "../pieces/piece-claim.ts";
import { isLeftOpenInWest, saidInWest } from "./claim-abroad.ts";

/** A no and a plan stand as they are: a second reading that finds more in them is no gain. */
const READ_AGAIN: ReadonlySet<ClaimAnswer> = new Set(["yes", "borrowed"]);

/**
 * A yes, or somebody else's, in one of the languages whose wordings stand among the English ones, read a second time by
 * the words of that language: a yes stands only where they say so, somebody else's where they do not say otherwise.
 */
export function readAgain(claim: PieceClaim | null, piece: ClaimPiece): PieceClaim | null {
  if (claim === null || !READ_AGAIN.has(claim.answer)) return claim;
  const said = saidInWest(piece);
  switch (said?.says) {
    case undefined:
      return claim.answer === "yes" && isLeftOpenInWest(piece) ? null : claim;
    case "nothing":
      return null;
    case "others":
      return { ...claim, answer: "borrowed", signs: ["borrowed-partner"], holder: said.holder };
    case "answer":
      return said.answer.answer === "yes" ? claim : { ...claim, ...said.answer };
  }
}
