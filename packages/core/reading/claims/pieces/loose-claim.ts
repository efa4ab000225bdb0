import type { Artefact } from "../claim.ts";
import type { ClaimPiece, LooseClause } from "./claim-pieces.ts";
import { artefactOf } from "./piece-artefact.ts";
import { type PieceClaim, pieceClaim } from "./piece-claim.ts";
import type { Segment } from "../../statement/statement-segments.ts";
import { HAS_NOTHING_TO_SHOW, LOOSE_PLAN, LOOSE_STATE, OF_ALL } from "../wordings/loose-clauses.ts";

/** Where a clause that names no standard stands. */
export interface LooseContext {
  readonly segment: Segment;
  /** The piece that named a standard last. */
  readonly last: ClaimPiece;
  /** What has been said of the artefact so far. */
  readonly claims: readonly PieceClaim[];
  readonly thisYear: number | null;
}

/** What a clause that names no standard says of the one named before it, if it speaks against it. */
export function looseClaim(
  artefact: Artefact,
  { clause }: LooseClause,
  { segment, last, claims, thisYear }: LooseContext,
): PieceClaim | null {
  const ofAll = OF_ALL.test(clause) && (segment.about === "both" || segment.about === artefact);
  if (artefactOf(last) !== artefact && !ofAll) return null;
  if (HAS_NOTHING_TO_SHOW.test(clause)) {
    return { mention: last.mention, answer: "no", signs: ["not-held"], holder: null };
  }
  const planned = LOOSE_PLAN.test(clause) && claims.at(-1)?.answer === "no";
  if (!planned && !LOOSE_STATE.test(clause)) return null;
  const claim = pieceClaim({ ...last, before: "", after: ` ${clause}`, clause }, thisYear);
  return claim?.answer === "yes" ? null : claim;
}
