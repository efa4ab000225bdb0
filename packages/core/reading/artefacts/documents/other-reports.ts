import { claimsNothing } from "../../claims/mere-mentions/claims-nothing.ts";
import type { ClaimPiece } from "../../claims/pieces/claim-pieces.ts";
import { NEGATED_BEFORE } from "../../claims/wordings/denied.ts";
import type { StandardMention } from "./standard-mentions.ts";

/**
 * The other reports and certificates that pieces of a text name, each once: "SOC 1", "ISO 9001",
 * "HITRUST". Those it says are not held stay out.
 */
export function otherReportsIn(pieces: readonly ClaimPiece[]): readonly string[] {
  const names = new Set<string>();
  for (const { mention, before, after, clause } of pieces) {
    if (mention.standard === "iso" || isStandardOfReport(mention, clause)) continue;
    if (NEGATED_BEFORE.test(before.slice(-30))) continue;
    if (claimsNothing(before, after) && !isSomebodysPublic(before, after)) continue;
    for (const name of mention.names) if (name !== "") names.add(name);
  }
  return [...names];
}

/** "Tessera's SOC 3 is a public report": there is one, whatever it is said to be. */
function isSomebodysPublic(before: string, after: string): boolean {
  return (
    /\p{Lu}\S*['’]s\s$/u.test(before) && /^\s(?:is|are) (?:an? )?public(?:ly)?\s/iu.test(after)
  );
}

/** "SSAE 18 SOC 2": the standard by which the report was made, not another report. */
function isStandardOfReport(mention: StandardMention, clause: string): boolean {
  return (
    /^SSAE/iu.test(mention.text) &&
    /^[\s/,(-]{0,3}(?:AICPA\s)?SOC/iu.test(clause.slice(mention.end))
  );
}
