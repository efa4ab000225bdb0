import type { ServiceText } from "../../reading/services/find-services.ts";
import type { ServiceMention } from "../../reading/services/service-mention.ts";
import { productAbbreviations } from "../../reading/services/typed/product-abbreviations.ts";
import { lineOf } from "../../reading/services/lexicon/service-terms.ts";
import { isFiller } from "../../reading/text/generic-words.ts";
import { stemSet } from "../../reading/text/word-stem.ts";
import { type Word, wordsOf } from "../../reading/text/words.ts";

/** The words that tell one product or laboratory from another; `null` where neither is bought. */
export function tellingWordsOf({ clauses, mentions }: ServiceText): readonly string[] | null {
  const told = mentions.filter((mention) => isProduct(mention) || isLaboratory(mention));
  if (told.length === 0) return null;
  return clauses.words
    .filter(({ stem }, at) => !isFiller(stem) && !isKindWord(told, stem, at))
    .map((word) => word.stem);
}

function isProduct({ term, frame }: ServiceMention): boolean {
  return frame === "product" || term.needs[0] === "saas-hosting/product";
}

function isLaboratory({ term }: ServiceMention): boolean {
  return term.needs.some((topic) => lineOf(topic) === "laboratory-testing");
}

/** Whether a word tells that it is a product or a laboratory, and not which. */
function isKindWord(told: readonly ServiceMention[], stem: string, at: number): boolean {
  return told.some((mention) => {
    if (isLaboratory(mention)) return LABORATORY_WORDS.has(stem);
    const isOfName = mention.term.needs[0] === "saas-hosting/product";
    return isOfName && at >= mention.first && at <= mention.last;
  });
}

const LABORATORY_WORDS = stemSet("laboratory lab testing test analysis analytical examination");

/** Whether a word is there, or what it is short for: "micro" of microbiology, "HRIS" of human resources. */
export function isToldIn(words: readonly Word[], stem: string): boolean {
  const isShort = stem.length >= SHORTEST_CLIPPED;
  if (words.some((word) => word.stem === stem || (isShort && word.stem.startsWith(stem))))
    return true;
  const meaning = productAbbreviations[stem];
  return meaning !== undefined && wordsOf(meaning).every((word) => isToldIn(words, word.stem));
}

/** The fewest letters by which the beginning of a word is known. */
const SHORTEST_CLIPPED = 4;
