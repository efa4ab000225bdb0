import { inOneList } from "./service-look.ts";
import type { ServiceMention } from "../service-mention.ts";
import type { Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

/** Words that make an industry of what stands before them. */
const INDUSTRY = stemSet(
  "industry sector company market vertical firm enterprise client customer business institution",
);

/**
 * Without the loose words that only tell who the clients are: "services for the insurance and logistics
 * sectors", "outsourcing for social media companies".
 */
export function withoutClientIndustries(
  words: readonly Word[],
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  let isIndustry = false;
  const kept: ServiceMention[] = [];
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (mention === undefined) continue;
    isIndustry =
      mention.term.strength === "may" &&
      (isIndustryWord(words[mention.last + 1]) ||
        (isIndustry && inOneList(words, mention, mentions[index + 1])));
    if (!isIndustry) kept.push(mention);
  }
  return kept.length === mentions.length ? mentions : kept.reverse();
}

function isIndustryWord(word: Word | undefined): boolean {
  return word?.gap === 0 && INDUSTRY.has(word.stem);
}
