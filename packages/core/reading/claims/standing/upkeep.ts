import { NEAR_NOUN, PARTICIPLE_AFTER } from "../wordings/held.ts";
import { withoutNewEdition } from "./new-edition.ts";
import { wordPattern } from "../../text/word-pattern.ts";

/** "…, transition to 2022 in progress": what is under way is not the certificate itself. */
const UPKEEP_UNDER_WAY =
  /[,;(–-]?\s*(?:and\s)?(?:(?:the|our|its|next|annual|with)\s)*(?:transition\p{L}*|renewal|re-?certification|surveillance|upgrade|extension|re-?audit)(?!\p{L})[^.;]*/iu;

const NAMES_UPKEEP = wordPattern(
  "transition|renewal|re-?certification|surveillance|upgrade|extension|re-?audit",
);

/** What is said of a certificate without the upkeep of it, where enough is said without. */
export function withoutUpkeep(written: string): string {
  const said = withoutNewEdition(written);
  if (!NAMES_UPKEEP.test(said)) return said;
  const kept = said.replace(UPKEEP_UNDER_WAY, " ");
  return NEAR_NOUN.test(kept) || PARTICIPLE_AFTER.test(kept) || /expir|valid/iu.test(kept)
    ? kept
    : said;
}
