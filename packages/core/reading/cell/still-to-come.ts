/** What is only planned is no yes, whatever word stands first. */
const STILL_TO_COME =
  /\b(?:planned|planning|plan\s+to|in[\s-]progress|under\s+way|underway|wip|pending|not\s+yet|roll(?:ing)?[\s-]?out|scheduled|to\s+be\s+\p{L}+ed|will\s+be|will\s+have|by\s+(?:q[1-4]|h[12]|end|20\d\d)|coming|soon|expected|upcoming|on\s+(?:the\s+|our\s+)?roadmap|being\s+(?:implemented|deployed|rolled)|target(?:ed|ing)?\s+\d?q?\d)\b/iu;

/** Whether words say that something is planned or under way: "to be enabled", "rolling out". */
export function isStillToCome(words: string): boolean {
  return STILL_TO_COME.test(words);
}
