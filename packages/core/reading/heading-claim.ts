import { claimsNothing } from "./claims-nothing.ts";
import { type ClaimPiece, claimPieces } from "./claim-pieces.ts";
import { otherHolder } from "./other-holder.ts";
import { type PieceClaim, pieceClaim } from "./piece-claim.ts";
import type { Segment } from "./statement-segments.ts";

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
  if (answersYes ? otherHolder(follows, "") !== null : !tellsOfDocument(follows)) return null;
  const [named] = claimPieces(heading);
  return named !== undefined && "mention" in named ? pieceClaim(named, thisYear) : null;
}

function tellsOfDocument(words: string): boolean {
  return TELLS_OF_DOCUMENT.test(words) && !SPEAKS_OF_ANY.test(words) && !NOT_SETTLED.test(words);
}

/** "Auditor: to be selected". */
const NOT_SETTLED =
  /(?<!\p{L})(?:not|no|none|nobody|tb[acd]|to be|to follow|pending|n\/a|unknown|yet)(?!\p{L})/iu;
/** What only one report or certificate has: an issuer, a term, a day. */
const TELLS_OF_DOCUMENT =
  /^\W*(?:(?:(?:it|this) (?:was|is) )?(?:last |first |most recently )?(?:issued|performed|conducted|audited|examined|signed|renewed|re-?certified|attested|prepared|completed) (?:by|on|in|every|each|annually)|(?:(?:service )?auditor|audit firm|cpa firm|certification body|registrar|issuer|(?:certificate|cert|registration|report) (?:no|number|date)|issue date|expiry(?: date)?|(?:report |audit |reporting )?period)\s*[.:–-]|(?:our|the|latest|current|most recent) (?:\p{L}+ ){0,2}(?:reports?|certificates?|certs?|attestation|opinion)|since (?:19|20)\d\d|cover(?:s|ing) (?:all|our|the))(?!\p{L})/iu;
/** What holds of any of them. */
const SPEAKS_OF_ANY =
  /(?<!\p{L})(?:must|should|requires?|required|requirements?|mandatory|typically|usually|generally|normally|describes?|evaluates?|demonstrates?|helps?)(?!\p{L})/iu;
