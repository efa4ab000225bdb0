/** "Hosted on AWS in Dublin, Acme is …": the opening says nothing of whose certificate it is. */
const OPENING_PARTICIPLE =
  /^\W*(?:[Hh]osted|[Bb]uilt|[Rr]unning|[Bb]ased|[Dd]eployed|[Pp]owered|[Bb]acked)\s(?:\([^()]*\)|[^(,;.])*,\s+(?=(?:\p{Lu}[\p{L}\p{N}]*\s(?:is|has|holds|maintains)|we|our)\s)/u;

/** What is left of a sentence without the participle it opens with: that says where its subject is hosted. */
export function withoutOpeningParticiple(words: string): string {
  return words.replace(OPENING_PARTICIPLE, "");
}
