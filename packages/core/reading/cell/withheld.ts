/** "Confidential" as the whole answer, or said of the answer; "Confidential Shredding Ltd" is a name. */
const CONFIDENTIAL =
  /^[\s\p{P}]*(?:strictly\s+|commercially\s+|company\s+)?(?:confidential|proprietary)(?:\s+information)?[\s\p{P}]*$|\b(?:is|are|considered|as|remains?|strictly|commercially)\s+(?:confidential|proprietary)\b/iu;

const KEPT_BACK =
  /\b(?:(?:not|cannot|can['\u2019]?t|don['\u2019]?t|unable\s+to|won['\u2019]?t|declin(?:e|es|ed)\s+to|refus(?:e|es|ed)\s+to)\s+(?:be\s+)?(?:publicly\s+)?(?:disclos|shar|comment|discuss|reveal|nam|list|publish)\p{L}*|withheld|refused|declined|undisclosed|none\s+disclosed|no\s+comment|not\s+at\s+liberty)(?!\p{L})/iu;

/** Whether words say that an answer is known and kept back: "confidential", "we do not disclose". */
export function isWithheld(text: string): boolean {
  return CONFIDENTIAL.test(text) || KEPT_BACK.test(text);
}
