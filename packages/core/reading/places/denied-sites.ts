import { withDenialsEven } from "../text/denied-predicates.ts";
import { orUnaccented } from "../text/unaccented.ts";

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

const NAME = String.raw`\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*`;
/** "Only the Phnom Penh facility, however, has been audited": whatever else the cell names is not. */
const ONLY_COVERED = new RegExp(
  String.raw`(?<!\p{L})(?:[Oo]nly|[Ss]olely)\s+(?:the\s+)?(?<names>${NAME}(?:(?:,\s|\sand\s|\s&\s)${NAME})*)(?:\s+(?:sites?|offices?|facilit(?:y|ies)|cent(?:er|re)s?|hubs?|campus))?,?\s+(?:however,?\s+)?(?:has|have|is|are|was|were)\s+(?:been\s+)?(?:audited|certified|assessed|covered|included|in\s+scope)(?!\p{L})`,
  "u",
);
/** Another standard may have other sites. */
const OTHER_STANDARD = /9001|14001|22301|45001|PCI|SOC\s?1/u;

/** A first, cheap look: most cells leave nothing out. */
const MAY_LEAVE_OUT = new RegExp(
  orUnaccented(String.raw`exclu|esclus|ausge|uitge|nicht\s|not\s|\sfuera\s`),
  "iu",
);

/** A cell on places with the sentences that leave sites out in the wordings that lists have for it. */
export function withDeniedSites(text: string): string {
  const only = OTHER_STANDARD.test(text) ? undefined : ONLY_COVERED.exec(text)?.groups?.["names"];
  if (only !== undefined) return only;
  const even = withDenialsEven(text);
  return MAY_LEAVE_OUT.test(even) ? even.replaceAll(BEFORE, "excluding ") : even;
}
