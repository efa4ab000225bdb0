import { claimsNothing } from "../mere-mentions/claims-nothing.ts";
import { type ClaimPiece, claimPieces } from "../pieces/claim-pieces.ts";
import { otherHolder } from "../holders/other-holder.ts";
import { type PieceClaim, pieceClaim } from "../pieces/piece-claim.ts";
import type { Segment } from "../../statement/statement-segments.ts";
import { DEMANDED_OF_ROLE } from "../wordings/demands.ts";
import { NOT_SETTLED, SPEAKS_OF_ANY, TELLS_OF_DOCUMENT } from "../wordings/documents.ts";

/**
 * What the heading of a sentence claims by its mere name, where the sentence takes nothing from it:
 * it answers a question ("Yes, SOC 2 Type II. …"), or it goes on about one report ("Issued by …").
 */
export function headingClaim(
  { text, heading }: Segment,
  { before, after }: ClaimPiece,
  answersYes: boolean,
  thisYear: number | null,
): PieceClaim | null {
  if (heading === null || claimsNothing(before, after)) return null;
  const follows = text.slice(heading.length);
  if (DEMANDED_OF_ROLE.test(follows)) return null;
  if (answersYes ? otherHolder(follows, "") !== null : !tellsOfDocument(follows)) return null;
  const [named] = claimPieces(heading);
  return named !== undefined && "mention" in named ? pieceClaim(named, thisYear) : null;
}

function tellsOfDocument(words: string): boolean {
  return TELLS_OF_DOCUMENT.test(words) && !SPEAKS_OF_ANY.test(words) && !NOT_SETTLED.test(words);
}
