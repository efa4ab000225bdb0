import { withDenialsEven } from "../text/denied-predicates.ts";
import { orUnaccented } from "../text/unaccented.ts";
import { onlyCovered } from "./only-covered.ts";

/** What a sentence says before the sites that it leaves out: "quedan excluidas las sedes de …". */
const LEFT_OUT_BEFORE = [
  String.raw`(?:excluded|not\s+(?:covered|included|in\s+scope))\s+(?:are|is)`,
  String.raw`(?:nicht\s+(?:umfasst|abgedeckt|zertifiziert|enthalten)|ausgenommen|ausgeschlossen)\s+(?:ist|sind)`,
  String.raw`(?:est|sont)\s+exclue?s?`,
  String.raw`(?:quedan?|están?)\s+(?:excluid[oa]s?|fuera)|se\s+excluyen?`,
  String.raw`(?:é|são|está|estão|ficam?)\s+excluíd[oa]s?|(?:è|sono)\s+esclus[aeio]|uitgezonderd\s+(?:is|zijn)`,
].join("|");

const ARTICLE_AND_SITES = String.raw`(?:\s+(?:the|die|der|das|den|les?|la|las|los|el|os?|as?|il|gli|i|de|het)(?=\s))?(?:\s+(?:sites?|offices?|locations?|premises|standorte?n?|büros?|bureaux|agences|sedes?|oficinas|unidades|escritórios|sedi|uffici|vestigingen|kantoren)(?:\s+(?:in|at|of|de|d[aeo]|di|en|em|te|à))?)?`;

const BEFORE = new RegExp(
  orUnaccented(
    String.raw`(?<=^|[;.,\n\r]\s*(?:(?:and|und|et|y|e|en)\s+)?)(?:${LEFT_OUT_BEFORE})${ARTICLE_AND_SITES}\s+(?=\p{L})`,
  ),
  "giu",
);

/** ", opened after the period end,": what stands between a site and what is said of it. */
const ASIDE =
  /,\s+(?:which\s+(?:was|were)\s+)?(?:opened|acquired|leased|rented|added|established|launched|set\s+up|taken\s+over|bought|operational|in\s+use)\s[^,.;\n]{3,60},(?=\s+(?:is|are|was|were|has|have|does|do)\s+(?:not|excluded|out)(?!\p{L}))/giu;

/** "So there is no reason to think they would not be covered": a guess, which neither lists a site nor takes it out. */
const NO_REASON =
  /,?\s+(?:so\s+|and\s+)?(?:there\s+is|we\s+see|we\s+have)\s+no\s+reason\s+(?:to\s+(?:think|believe|suppose|assume)|why)\s[^.;\n]*/giu;

/** A first, cheap look: most cells leave nothing out. */
const MAY_LEAVE_OUT = new RegExp(
  orUnaccented(String.raw`exclu|esclus|ausge|uitge|nicht\s|not\s|\sfuera\s`),
  "iu",
);

/** A cell on places with the sentences that leave sites out in the wordings that lists have for it. */
export function withDeniedSites(text: string): string {
  const only = onlyCovered(text);
  if (only !== null) return only;
  const even = withDenialsEven(text.replaceAll(ASIDE, "").replaceAll(NO_REASON, " (unclear)"));
  return MAY_LEAVE_OUT.test(even) ? even.replaceAll(BEFORE, "excluding ") : even;
}
