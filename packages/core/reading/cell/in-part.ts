/** Words that say "yes, and not everywhere". "Read only" is a kind of access and limits nothing. */
const IN_PART =
  /\b(?:partial(?:ly)?|partly|in\s+part|some|mostly|mainly|largely|limited|(?<!\b(?:read|view)[\s-])only|except(?:\s+for)?|excluding|excl|optional(?:ly)?|not\s+all|not\s+everywhere|not\s+enforced|but\s+not|where\s+(?:possible|feasible)|case[\s-]by[\s-]case|sometimes|varies|50\s*\/\s*50|teilweise|parcial(?:mente)?|partiel(?:lement)?|en\s+parte|em\s+parte)\b/iu;

/** Whether words say that something holds in part only: "partly", "except contractors". */
export function isInPart(words: string): boolean {
  return IN_PART.test(words);
}
