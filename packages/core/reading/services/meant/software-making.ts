import { isProductMention } from "./service-look.ts";
import type { ServiceMention } from "../service-mention.ts";
import type { ServiceTerm } from "../lexicon/service-terms.ts";
import { Gap, type Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

const MAKING = stemSet(
  "development programming desarrollo desenvolvimento developpement entwicklung sviluppo ontwikkeling",
);
const OF = new Set(["of", "de", "von", "di", "van"]);
/** "Entwicklung kundenspezifischer Software", "Entwicklung mobiler Apps": German says "of" by an ending. */
const GENITIVE = /(?:ischer|ueller|iler|ierter|eigener)$/u;
/** How far before the software the "of" may stand: "of custom web applications". */
const OF_REACH = 3;
/** How far before that the making may stand: "development, testing, implementation and maintenance of". */
const LIST_REACH = 8;
/** A product of the vendor's own: "of the AcmeFlow platform". */
const OWN = new Set(["the", "our", "its", "own"]);
/** What a maker for clients makes; a platform is the vendor's own. */
const MADE = new Set(["software", "application", "logiciel", "app"]);

/** The making of software, named apart from what is made. */
export const softwareMaking: ServiceTerm = {
  strength: "named",
  needs: ["software-engineering"],
  covers: ["software-engineering"],
};

/** "Design, development, testing and maintenance of software": the making is named apart from what is made. */
export function withSoftwareMaking(
  words: readonly Word[],
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  return mentions.map((mention) =>
    isProductMention(mention) && isMade(words, mention)
      ? { ...mention, term: softwareMaking }
      : mention,
  );
}

function isMade(words: readonly Word[], { first, last }: ServiceMention): boolean {
  if (!MADE.has(words[last]?.stem ?? "")) return false;
  let of = first - 1;
  while (of >= first - OF_REACH && !OF.has(words[of]?.folded ?? "")) {
    if (OWN.has(words[of]?.folded ?? "") || words[of + 1]?.gap !== 0) return false;
    of -= 1;
  }
  if (!OF.has(words[of]?.folded ?? "")) {
    if (!GENITIVE.test(words[first - 1]?.folded ?? "")) return false;
    of = first - 1;
  }
  for (let at = of - 1; at >= Math.max(0, of - LIST_REACH); at -= 1) {
    const word = words[at];
    if (word === undefined || MAKING.has(word.stem)) return word !== undefined;
    if ((word.gap & (Gap.clause | Gap.open | Gap.close | Gap.colon)) !== 0) return false;
    if (OF.has(word.folded)) return false;
  }
  return false;
}
