/** A sentence ends behind a bracket, a whole word or a legal form that is no abbreviation: "Acme Limited. The …". */
const SENTENCE_END =
  /(?<!\b(?:Corp|Comp|Intl|Tech|Serv|Svcs|Bros|Assn|Phils|Hldgs|Inds))(?<=(?:\p{L}\p{Ll}{3}|\)|\b(?:Ltd|Inc|LLC|GmbH|SAS|SA|AS|AG|SE|BV|S\.A|S\.A\.S|S\.L|B\.V)))\.\s+(?=\p{Lu})(?!(?:Inc|Ltd|Corp|Co|Pvt|LLC|DE\s+C\.?\s?V)\b)/gu;

/** A cell with a semicolon for the full stop between its sentences. */
export function withSentencesParted(text: string): string {
  return text.includes(". ") ? text.replaceAll(SENTENCE_END, "; ") : text;
}
