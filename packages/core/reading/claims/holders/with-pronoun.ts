import type { ClaimPiece } from "../pieces/claim-pieces.ts";
import { otherHolder } from "./other-holder.ts";
import { providersNamedIn } from "./used-providers.ts";
import {
  LISTS_WITHOUT_SUBJECT,
  MANY_OTHERS,
  ONE_OF_MANY,
  PRONOUN,
  SOME_PLACE,
  THERE,
} from "../wordings/somebody-before.ts";

/** "We host with Northbase. They are …": the pronoun, or the name, brings back whoever is used. */
export function withPronoun(
  piece: ClaimPiece,
  previous: string,
  used: readonly string[],
): ClaimPiece {
  const name = used.find((one) => opensWith(piece.before, one));
  const goesOn = LISTS_WITHOUT_SUBJECT.test(piece.before) && providersNamedIn(previous).length > 0;
  if (name !== undefined || goesOn) return { ...piece, before: `provider is ${piece.before}` };
  if (ONE_OF_MANY.test(piece.before) && MANY_OTHERS.test(previous))
    return { ...piece, before: `provider is ${piece.before}` };
  if (!PRONOUN.test(piece.before) && !THERE.test(piece.before)) return piece;
  const other = otherHolder(previous, "")?.holder;
  if (other !== undefined) return { ...piece, before: `${other}: ${piece.before}` };
  const isPlace = SOME_PLACE.test(piece.before) && !/(?<!\p{L})ours?(?!\p{L})/iu.test(previous);
  const isUsed = isPlace || providersNamedIn(previous).length > 0;
  return isUsed ? { ...piece, before: `provider is ${piece.before}` } : piece;
}

/** Whether one of the first words is the name, or the part of it that it goes by. */
function opensWith(words: string, name: string): boolean {
  const opening = words.slice(0, OPENING_REACH);
  if (opening.trimStart().startsWith(name)) return true;
  const [first = "", ...others] = opening.split(/[\s:,(]+/u).filter((word) => word !== "");
  const parts = name.split(" ");
  return [first, ...others.slice(0, 2)].some((word) =>
    parts.includes(word.replace(/['’]s$|[.,]$/gu, "")),
  );
}

/** How far into a sentence its subject may stand. */
const OPENING_REACH = 40;
