const REMOTE =
  /\b(?:wfh|wah|waha|remote(?:ly)?|home[\s-]?(?:based|working|workers?|agents?|offices?)|home|homes|tele-?work(?:ing|ers?)?|virtual\s+(?:agents?|teams?|office)|work[\s-]from[\s-]anywhere)\b/iu;

/** Whether words speak of people who work from home. */
export function saysRemote(words: string): boolean {
  return REMOTE.test(words);
}
