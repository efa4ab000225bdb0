/** "Kestrel Bank": one to three words that begin with a capital and go on in small letters. */
const NAME = String.raw`(?:\p{Lu}\p{Ll}[\p{L}'’-]*\s){0,2}\p{Lu}\p{Ll}[\p{L}-]*(?:\s(?:plc|Ltd|Inc|LLC|GmbH|AG))?`;

/** What may belong to the one who asks. */
const OURS = String.raw`(?:(?:customer|client|personal|confidential|sensitive)\s)?(?:data|information|systems?|networks?)`;

const ITS_OWN = new RegExp(
  String.raw`(?<=\p{Ll}\s)(?:the\s)?(${NAME})(?:['’]s)?\s(?=${OURS}(?!\p{L}))`,
  "gu",
);

const PROVIDES = String.raw`(?:provid|deliver|suppl|perform|render|offer)\p{L}*`;
const PROVIDED_TO = new RegExp(
  String.raw`(?<=\s${PROVIDES}(?:\s\p{Ll}+){0,3}\s(?:to|for)\s)(?:the\s)?(${NAME})(?=\s*[?.:)]*$)`,
  "gu",
);

/** Words that stand with a capital before data and are no name. */
const NO_NAME =
  /^(?:Personal|Customer|Client|Company|Confidential|Sensitive|Institutional|Student|Employee|Health|Production|Test|Big|Cardholder|European|Information|Third)\b/u;

/** A sentence of so many words shows by its small letters which of them are names. */
const SHORTEST_SENTENCE = 5;

/**
 * A questionnaire names the buyer where others write "we": "What Kestrel data will you access?" asks for our data.
 * Only a sentence is read so; in a title every word may have a capital.
 */
export function buyerAsWe(heading: string): string {
  if (!isSentence(heading)) return heading;
  return heading
    .replace(PROVIDED_TO, (whole, name: string) => (NO_NAME.test(name) ? whole : "us"))
    .replace(ITS_OWN, (whole, name: string) => (NO_NAME.test(name) ? whole : "our "));
}

function isSentence(heading: string): boolean {
  const words = heading.match(/\p{L}[\p{L}'’-]*/gu) ?? [];
  if (words.length < SHORTEST_SENTENCE) return false;
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return small * 2 > words.length;
}
