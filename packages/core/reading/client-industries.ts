import { inOneList } from "./service-look.ts";
import type { ServiceMention } from "./service-mention.ts";
import type { Word } from "./words.ts";

/** Words that make an industry of what stands before them. */
const INDUSTRY = new Set(
  "industry sector company market vertical firm enterprise client customer business institution".split(
    " ",
  ),
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
      (INDUSTRY.has(words[mention.last + 1]?.stem ?? "") ||
        (isIndustry && inOneList(words, mention, mentions[index + 1])));
    if (!isIndustry) kept.push(mention);
  }
  return kept.length === mentions.length ? mentions : kept.reverse();
}
