import { allMatches } from "../../text/all-matches.ts";
import { legalFormAt } from "./legal-form.ts";

/** Words that say of what kind something is: a name made of them alone is the name of nobody. */
const OF_ANY_KIND =
  /^(?:The|Our|An?|ISO|IEC|SOC|Type|Audit|Quality|Information|Software|Security|Data|Product|Systems?|Services?|Independent|Internal|External|Annual|Third|Party|Compliance|Professional|Management|Customer|Trust|Cyber|Cloud|Risk|Technical|Financial|Privacy|Legal|Licensed|US|AICPA|and|of|&)$/u;

/** What was issued, and then what may be told of it before the issuer is named as an item. */
const AFTER_DOCUMENT =
  /(?:SOC\s?2|type\s?(?:1|2|ii?)|27001|report|attestation|certifi(?:ed|cate|cation))(?!\p{L})[^.\n]{0,80}(?:[(|;,–—]|\s-)\s*$/iu;
/** Beside one of these the name may be that of the holder. */
const OF_SOMEBODY =
  /(?<!\p{L})(?:clients?|customers?|partners?|vendors?|suppliers?|compan(?:y|ies)|entit(?:y|ies)|holders?|members?|subsidiar\p{L}+|names?)(?!\p{L})/iu;
const ENDS_ITEM = /^(?:\s*[),;|–—(\n]|\s-\s|\.?\s*$)/u;
/** A name that opens the text is an issuer's where a date follows. */
const DATE_FOLLOWS = /^\s*[,;(|–—](?!.{0,12}(?:SOC|ISO|IEC))[^.\n]{0,15}(?:19|20)\d\d/u;

/**
 * Reads a company whose name ends in a word of its trade and that stands as an item beside the certificate or
 * report: "SOC 2 Type II (Larchmont Assurance; unqualified)". Two of them are none.
 */
export function issuerByTrade(trades: string): (text: string) => string | null {
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\p{N}&'’-]|[\p{L}\p{N}] )((?:\p{Lu}[\p{L}\p{N}'’-]* |& |and |of ){1,4}(?:${trades})(?!\p{L}))`,
    "gu",
  );
  return (text) => {
    const names = allMatches(pattern, text).flatMap(({ index, 1: name = "" }) => {
      const end = index + name.length;
      const form = legalFormAt(text, end);
      const isItem = standsAsItem(text, index, end + form.length);
      return isItem && !name.split(" ").slice(0, -1).every(isOfAnyKind) ? [name + form] : [];
    });
    return names.length === 1 ? (names[0] ?? null) : null;
  };
}

function isOfAnyKind(word: string): boolean {
  return OF_ANY_KIND.test(word);
}

function standsAsItem(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 30);
  if (start === 0) return DATE_FOLLOWS.test(after);
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  return ENDS_ITEM.test(after) && AFTER_DOCUMENT.test(before) && !OF_SOMEBODY.test(before);
}
