/** Every address has a dot with a letter on either side. */
const MAY_HOLD_ADDRESS = /\p{L}\.\p{L}/u;

/** "https://northbase.example/compliance", "www.northbase.example", "compliance.northbase.com/soc2". */
const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s)>\]]+|(?<![\p{L}\p{N}@.])(?:[a-z0-9-]+\.)+(?:com|org|net|io|ai|dev|app|cloud|co|eu|de|fr|es|it|nl|pt|uk|ch|us|example)(?:\/[^\s)>\]]*)?(?![\p{L}\p{N}])/giu;

/** A text without the web addresses in it: the words of an address ("/legal/compliance") say nothing. */
export function withoutAddresses(text: string): string {
  return MAY_HOLD_ADDRESS.test(text) ? text.replace(ADDRESS, " ") : text;
}
