import type { Claim, ClaimAnswer, ClaimSign } from "./claim.ts";
import { editionOfDesignation } from "../artefacts/certificate/edition.ts";
import type { PieceClaim } from "./pieces/piece-claim.ts";

/** The claim of an answer that says nothing of the standard. */
export const noClaim: Claim = { answer: "unknown", signs: [], holder: null };

/**
 * One claim out of all that a text says of a standard. Whatever speaks against holding it weighs
 * more than what speaks for it, unless the two are about different things: a Type 1 that is there and
 * a Type 2 under way, an edition that is held and its successor. `replies` are those of the pieces
 * that reply to a question: a plain no to it stays one whatever else is offered.
 */
export function combineClaims(
  pieces: readonly PieceClaim[],
  replies: readonly PieceClaim[] = [],
): Claim {
  if (pieces.length === 0) return noClaim;
  const answer = combinedAnswer(pieces, replies);
  const signs = new Set<ClaimSign>(pieces.flatMap((piece) => piece.signs));
  if (contradicts(pieces, answer)) signs.add("contradiction");
  const holder = pieces.find((piece) => piece.holder !== null)?.holder ?? null;
  return { answer, signs: [...signs], holder };
}

function combinedAnswer(
  pieces: readonly PieceClaim[],
  replies: readonly PieceClaim[],
): ClaimAnswer {
  const answers = new Set(pieces.map((piece) => piece.answer));
  const yes = answers.has("yes");
  if (answers.has("lapsed")) {
    return yes && differ(pieces, "lapsed") ? "yes" : "lapsed";
  }
  if (answers.has("no")) {
    const isOfAnother =
      onlyTheWordIsDenied(pieces) || (replies.length === 0 && differ(pieces, "no"));
    return yes && isOfAnother ? "yes" : noOrPlanned(answers);
  }
  if (answers.has("in-progress")) {
    if (yes) return differ(pieces, "in-progress") ? "yes" : "in-progress";
    return answers.has("aligned") && isNextType(pieces) ? "aligned" : "in-progress";
  }
  if (answers.has("borrowed")) return yes && firstIs(pieces, "yes") ? "yes" : "borrowed";
  if (yes) return "yes";
  if (answers.has("aligned")) return "aligned";
  return answers.has("not-applicable") ? "not-applicable" : "unknown";
}

function noOrPlanned(answers: ReadonlySet<ClaimAnswer>): ClaimAnswer {
  return answers.has("in-progress") && !answers.has("yes") ? "in-progress" : "no";
}

function firstIs(pieces: readonly PieceClaim[], answer: ClaimAnswer): boolean {
  return pieces[0]?.answer === answer;
}

/** Whether what is held and what is not are said of different types or editions. */
function differ(pieces: readonly PieceClaim[], answer: ClaimAnswer): boolean {
  const held = pieces.filter((piece) => piece.answer === "yes").map(identity);
  const other = pieces.filter((piece) => piece.answer === answer).map(identity);
  return held.some((one) => one !== "" && other.every((two) => two !== "" && two !== one));
}

/** "SOC 2 Type I compliant, Type II under way": what is under way comes after what is claimed. */
function isNextType(pieces: readonly PieceClaim[]): boolean {
  return pieces.every(({ answer, mention }) =>
    answer === "aligned"
      ? mention.types.join() === "1"
      : answer !== "in-progress" || mention.types.join() === "2",
  );
}

function identity({ mention }: PieceClaim): string {
  return mention.types.join() || (editionOfDesignation(mention.text) ?? "");
}

/** "We do not say certified; we hold an attestation": only the word is denied. */
function onlyTheWordIsDenied(pieces: readonly PieceClaim[]): boolean {
  return (
    pieces.every(
      (piece) =>
        piece.answer !== "no" ||
        (piece.mention.standard === "soc2" && piece.signs.includes("called-certified")),
    ) && pieces.some((piece) => piece.answer === "yes" && !piece.signs.includes("called-certified"))
  );
}

function contradicts(pieces: readonly PieceClaim[], answer: ClaimAnswer): boolean {
  if (answer === "yes" || !pieces.some((piece) => piece.answer === "yes")) return false;
  return answer === "no" || answer === "in-progress" || answer === "lapsed";
}
