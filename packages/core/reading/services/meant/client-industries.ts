import { isStopWord } from "../../text/generic-words.ts";
import { inOneList, isJoiner, isProductMention } from "./service-look.ts";
import type { ServiceMention } from "../service-mention.ts";
import { Gap, type Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

/** Words that make an industry of what stands before them. */
const INDUSTRY = stemSet(
  "industry sector company market vertical firm enterprise client customer business institution user",
);

/**
 * Without the words that only tell who the clients are: "services for the insurance and logistics sectors",
 * "outsourcing for social media companies", "technical support for SaaS users".
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
      isLoose(words, mention) &&
      (makesIndustry(words, mention.last) ||
        (isIndustry && inOneList(words, mention, mentions[index + 1])));
    if (!isIndustry) kept.push(mention);
  }
  return kept.length === mentions.length ? mentions : kept.reverse();
}

/** A word that may mean a service, or a product that others have: "for SaaS companies". */
function isLoose(words: readonly Word[], mention: ServiceMention): boolean {
  if (mention.term.strength === "may") return true;
  return isProductMention(mention) && words[mention.first - 1]?.folded === "for";
}

/** "Logistics companies", "insurance and banking customers": what makes an industry of the word before. */
function makesIndustry(words: readonly Word[], last: number): boolean {
  if (isIndustryWord(words[last + 1])) return true;
  for (let at = last + 1; at <= last + LONGEST_LIST; at += 1) {
    const word = words[at];
    if (word === undefined || (word.gap & ~(Gap.comma | Gap.slash)) !== 0) return false;
    if (isStopWord(word.stem) && !isJoiner(word)) return false;
    if (at > last + 2 && isIndustryWord(word)) return endsItem(words[at + 1]);
  }
  return false;
}

/** The most words that a list of industries goes on with. */
const LONGEST_LIST = 6;

/** Whether no other word goes on with the one before: "customers", not "customer service". */
function endsItem(next: Word | undefined): boolean {
  return next === undefined || next.gap !== 0 || isStopWord(next.stem);
}

function isIndustryWord(word: Word | undefined): boolean {
  return word?.gap === 0 && INDUSTRY.has(word.stem);
}
