import { answeredClaims } from "./answers/answered-claims.ts";
import { withWhatIsBehind } from "./standing/behind-the-words.ts";
import type { Artefact, Claim, ClaimAnswer } from "./claim.ts";
import type { ClaimSources } from "./claim-sources.ts";
import { combineClaims, noClaim } from "./combine-claims.ts";
import { detailClaims } from "./detail-claims.ts";
import { underHeading } from "./headings/heading-tone.ts";
import type { PieceClaim } from "./pieces/piece-claim.ts";
import type { Segment } from "../statement/statement-segments.ts";
import { isTargetReached } from "./standing/state-of-target.ts";
import { speaksOfOperationsCentre, withTellingSigns } from "./answers/telling-signs.ts";
import { SPEAKS_OF_US } from "./wordings/speaks-of-us.ts";

/** What is claimed of one artefact, and the mentions that claim it. */
export interface ArtefactClaim {
  readonly claim: Claim;
  readonly pieces: readonly PieceClaim[];
}

/** What a text claims of one artefact, its own sentences and the question it answers taken together. */
export function artefactClaim(artefact: Artefact, sources: ClaimSources): ArtefactClaim {
  const said = sources.said[artefact];
  const answered = answeredClaims(artefact, sources, said);
  const spoken = [...said, ...answered];
  const pieces = spoken.length === 0 ? detailClaims(artefact, sources) : spoken;
  const claim = combineClaims(withWhatIsBehind(artefact, pieces, sources), answered);
  const isOfOperations =
    artefact === "soc2" &&
    claim.answer === "yes" &&
    said.length === 0 &&
    speaksOfOperationsCentre(sources.plain);
  const own = isOfOperations ? noClaim : inItsPlace(artefact, claim, sources);
  return { claim: withTellingSigns(artefact, own, sources), pieces };
}

/** "SOC 2 Type II" in a column of milestones is one; whoever says "we hold" says it anywhere. */
function inItsPlace(artefact: Artefact, claim: Claim, sources: ClaimSources): Claim {
  const { tone, plain, segments } = sources;
  if (tone === null || saidOfUs(artefact, segments)) return claim;
  if (tone === "left-out" && claim.answer === "unknown" && names(artefact, segments)) {
    return { ...claim, answer: "no", signs: ["not-held"] };
  }
  const isAskedFor = tone === "demands" && ASKED_FOR_IN_ANY_FORM.has(claim.answer);
  if (isAskedFor && !SAYS_WHAT_VENDOR_HAS.test(plain)) return noClaim;
  const isReached = tone === "plans" && segments.some(speaksOfReachedTarget);
  return isReached ? claim : (underHeading(claim, tone) ?? noClaim);
}

/** Whether whoever speaks says it of himself, where it is claimed; what else he says of himself is no matter. */
function saidOfUs(artefact: Artefact, segments: readonly Segment[]): boolean {
  const claiming = segments.filter(({ about }) => about === artefact || about === "both");
  return (claiming.length === 0 ? segments : claiming).some(({ text }) =>
    SPEAKS_OF_US.test(text.replace(OUR_PAGE, "")),
  );
}

/** "(see our trust page)" */
const OUR_PAGE = /\((?:see|cf\.?|on|at|via) our [^()]*\)/giu;

/** "| ISO 27001 certificate by June | Issued 2026-05-14 |", under "Target | Actual". */
function speaksOfReachedTarget({ text, parts }: Segment): boolean {
  return parts.some((part) => "mention" in part && isTargetReached(part.after, text));
}

function names(artefact: Artefact, segments: readonly Segment[]): boolean {
  return segments.some(({ about }) => about === artefact || about === "both");
}

/** "Vendor currently maintains …", below the heading of what is asked: said of one, and met in part. */
const SAYS_WHAT_VENDOR_HAS =
  /(?<!\p{L})(?:vendor|supplier|processor|company)\s(?:currently\s|also\s|only\s)?(?:holds|has|is|maintains)(?!\p{L})/iu;

/** "Must have: ISO 27001, own or of the group": what is asked for may be aligned, somebody else's, or be over. */
const ASKED_FOR_IN_ANY_FORM: ReadonlySet<ClaimAnswer> = new Set(["aligned", "borrowed", "lapsed"]);
