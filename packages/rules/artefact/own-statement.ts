/** The vendor’s own statement, by its name. */
const OWN_STATEMENT =
  /(?<!\p{L})(?:self[\s-]?(?:assess|attest|certif|declar)\p{L}*|(?:statement|letter|declaration) of (?:compliance|conformity|conformance)|(?:management|consultant['’]?s?) (?:letter|statement|assertion only))(?!\p{L})/iu;

/** Whether an answer calls what it rests on a statement of the vendor’s own: "self-certified". */
export function isOwnStatement(words: string): boolean {
  return OWN_STATEMENT.test(words);
}
