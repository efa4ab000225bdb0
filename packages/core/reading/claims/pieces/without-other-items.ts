import { cloudsIn } from "../holders/cloud-holder.ts";

/** "FedRAMP", "EU", "AL3": capitals within a word, or one with a digit, as names are written and states are not. */
const ABBREVIATION = String.raw`(?:EU-US|\p{Lu}\p{L}*\p{Lu}\p{L}*|\p{Lu}{1,5}-?\d{1,3})`;
const CAPITALISED = String.raw`\p{Lu}\p{Ll}+`;

/** ", EU SCC", " + HDS", "; ENS Alto": an item of one to three names, one of which is an abbreviation. */
const OTHER_ITEM = new RegExp(
  String.raw`\s*[,;/+&]\s*((?:${ABBREVIATION}|${CAPITALISED}(?=(?:\s${CAPITALISED})?\s${ABBREVIATION})|(?<=${ABBREVIATION}\s)${CAPITALISED})(?:\s(?:${ABBREVIATION}|${CAPITALISED})){0,2})(?=\s*(?:[,;/+&]|$))`,
  "gu",
);

/** Abbreviations, and words that people write in capitals, that say where the item before them stands. */
const STATE =
  /(?<!\p{L})(?:TB[ACD]|N\/?A|NO|NOT|NONE|NDA|WIP|POC|ETA|EO[YQM]|ASAP|FY\d*|[QH]\d|TODO|DUE|OPEN|PLAN|DRAFT|SOON|LATER?|FAIL|GAPS?|OLD|EXP|PENDING)(?!\p{L})/u;

/** A word that is written in capitals throughout may be any word. */
const LONG_WORD_IN_CAPITALS = /(?<!\p{L})\p{Lu}{6,}(?!\p{L})/u;

/**
 * What is said after a standard without the items of the list that are names of other things: of "ISO 27001, EU
 * SCC, HDS" nothing is left that could say something of the certificate. The name of a cloud stays, as the
 * certificate may be that cloud's.
 */
export function withoutOtherItems(rest: string): string {
  return rest.replace(OTHER_ITEM, (item: string, names: string) => {
    const maySay = STATE.test(names) || LONG_WORD_IN_CAPITALS.test(names);
    return maySay || cloudsIn(names).length > 0 ? item : " ";
  });
}
