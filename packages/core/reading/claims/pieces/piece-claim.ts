import { saidAbroad, saidInWest } from "../abroad/claim-abroad.ts";
import { affirmation } from "../standing/affirmation.ts";
import type { ClaimAnswer, ClaimSign } from "../claim.ts";
import type { ClaimPiece } from "./claim-pieces.ts";
import { NEAR_CHARACTERS } from "./claim-reach.ts";
import { holderInBrackets } from "../holders/cloud-holder.ts";
import { claimsNothing } from "../mere-mentions/claims-nothing.ts";
import { denialOrDelay, isDenied } from "../standing/denial-or-delay.ts";
import type { OtherHolder } from "../holders/found-holder.ts";
import { withoutAuditNamed } from "../standing/found-by-audit.ts";
import { isPersonal } from "../mere-mentions/is-personal.ts";
import { isKeptBack } from "../../cell/kept-back.ts";
import { withoutNda } from "../answers/nda-terms.ts";
import { otherHolder } from "../holders/other-holder.ts";
import {
  HELD,
  NOT_HELD,
  OF_PEOPLE,
  type SignedAnswer,
  UNDER_WAY,
} from "../answers/signed-answer.ts";
import type { StandardMention } from "../../artefacts/documents/standard-mentions.ts";
import { withoutUpkeep } from "../standing/upkeep.ts";
import { COMPLIANT, SELF_ATTESTED } from "../wordings/aligned.ts";
import { LIST_LEFT_OPEN } from "../wordings/conditions.ts";
import { OUTRIGHT, TREATS_SUBSERVICE } from "../wordings/documents.ts";
import { HAS_NOT, NOT_PLANNED_AFTER, WE_HAVE_NOT } from "../wordings/denied.ts";
import {
  BAR_OF_PLAN,
  BEGUN_AFTER,
  CERTIFICATION_NEXT,
  DONE_BY_A_DAY,
  DUE_AFTER,
  FIRST_IS_DUE,
  IN_PROGRESS,
  NOW_IN,
  PERIOD_OF_AUDIT,
  RECOMMENDED_AFTER,
  RECOMMENDED_BEFORE,
  TASK_BEFORE,
} from "../wordings/in-progress.ts";

/** What one mention of a standard claims. */
export interface PieceClaim {
  readonly mention: StandardMention;
  readonly answer: ClaimAnswer;
  readonly signs: readonly ClaimSign[];
  readonly holder: string | null;
}

/**
 * What a piece claims, or `null` where it names the standard and claims nothing. `thisYear`: the year in
 * which it is read, where that is known.
 */
export function pieceClaim(piece: ClaimPiece, thisYear: number | null): PieceClaim | null {
  const { mention, clause } = piece;
  // The bracket that opens before a name may be part of the mention: "Twilio (SOC 2)".
  const opened = /^\([^)]*$/u.test(mention.text) ? `${piece.before}(` : piece.before;
  const before = withoutNda(opened);
  const after = withoutNda(piece.after);
  const lead = before.slice(-NEAR_CHARACTERS * 2);
  const rest = after.slice(0, NEAR_CHARACTERS);
  const tail = OUTRIGHT.exec(rest)?.[0] ?? rest;
  const claim = ({ answer, signs }: SignedAnswer, holder: string | null = null): PieceClaim => {
    const coloured = new Set([...signs, ...colours(mention, lead, rest)]);
    return { mention, answer, signs: [...coloured], holder };
  };

  const beyondDoubt = isPersonal(clause) ? OF_PEOPLE : saidBeyondDoubt(lead, rest);
  if (beyondDoubt !== null) return claim(beyondDoubt);
  if (claimsNothing(before, after)) return null;
  if (LIST_LEFT_OPEN.test(clause.slice(mention.end))) return null;
  const abroad = saidAbroad({ ...piece, before, after });
  if (abroad?.says === "nothing") return null;
  if (abroad?.says === "others") {
    return claim({ answer: "borrowed", signs: ["borrowed-partner"] }, abroad.holder);
  }
  if (abroad !== null && abroad.answer.answer !== "yes") return claim(abroad.answer);
  const other = somebodyElse(lead, rest, clause);
  if (other !== null && !isDenied(lead, tail)) {
    return claim({ answer: "borrowed", signs: [other.sign] }, other.holder);
  }
  const answer = isKeptBack(lead, rest)
    ? HELD
    : (abroad?.answer ??
      denialOrDelay(lead, tail) ??
      affirmation({ mention, lead, rest: withoutUpkeep(rest), clause, thisYear }));
  if (answer !== null) return claim(answer);
  const inWest = saidInWest({ ...piece, before, after });
  if (inWest?.says === "others")
    return claim({ answer: "borrowed", signs: ["borrowed-partner"] }, inWest.holder);
  return inWest?.says === "answer" ? claim(inWest.answer) : null;
}

/** Words that say it is not there, or not yet, whatever else stands in the sentence. */
function saidBeyondDoubt(lead: string, rest: string): SignedAnswer | null {
  if (WE_HAVE_NOT.test(lead) || NOT_PLANNED_AFTER.test(rest)) return NOT_HELD;
  if (HAS_NOT.test(lead) && !IN_PROGRESS.test(rest)) return NOT_HELD;
  const isToCome =
    TASK_BEFORE.test(lead) ||
    DUE_AFTER.test(rest) ||
    DONE_BY_A_DAY.test(rest) ||
    BAR_OF_PLAN.test(rest) ||
    BEGUN_AFTER.test(rest) ||
    FIRST_IS_DUE.test(`${lead} ${rest}`) ||
    RECOMMENDED_AFTER.test(rest) ||
    (RECOMMENDED_BEFORE.test(lead) && CERTIFICATION_NEXT.test(rest)) ||
    (NOW_IN.test(lead) && PERIOD_OF_AUDIT.test(rest));
  return isToCome ? UNDER_WAY : null;
}

/** Whoever else it belongs to, by the words around it. */
function somebodyElse(lead: string, rest: string, clause: string): OtherHolder | null {
  if (TREATS_SUBSERVICE.test(clause)) return null;
  return otherHolder(withoutAuditNamed(lead), rest) ?? holderInBrackets(clause);
}

const CALLED_CERTIFIED = /certif|accredited|zertifi/iu;

/** Words of the claim that colour it whatever its answer. */
function colours(mention: StandardMention, lead: string, rest: string): readonly ClaimSign[] {
  const near = `${lead.slice(-60)} ${rest.slice(0, 40)}`;
  const signs: ClaimSign[] = [];
  if (mention.standard === "soc2" && CALLED_CERTIFIED.test(near)) signs.push("called-certified");
  if (COMPLIANT.test(near)) signs.push("compliant");
  if (SELF_ATTESTED.test(near)) signs.push("self-attested");
  return signs;
}
