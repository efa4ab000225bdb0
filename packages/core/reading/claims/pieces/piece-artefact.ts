import type { Artefact } from "../claim.ts";
import type { ClaimPiece } from "./claim-pieces.ts";

/** The certificate or the report, whichever a piece speaks of; `null` where it is neither. A bare type is SOC 2's. */
export function artefactOf({ mention }: ClaimPiece): Artefact | null {
  if (mention.standard === "type") return "soc2";
  return mention.standard === "other" ? null : mention.standard;
}
