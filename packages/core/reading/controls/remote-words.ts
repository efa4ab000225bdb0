const REMOTE =
  /\b(?:wfh|wah|waha|remote(?:ly)?|home[\s-]?(?:based|working|workers?|agents?|offices?)|home|homes|tele-?work(?:ing|ers?)?|virtual\s+(?:agents?|teams?|office)|work[\s-]from[\s-]anywhere)\b/iu;

/** The same in other languages. */
const REMOTE_ABROAD =
  /(?<!\p{L})(?:t[ée]l[ée]travail(?:leurs?)?|teletraba(?:jo|jadores)|teletrabalho|telelavoro|telearbeit|heimarbeit|thuiswerk(?:en|ers)?)(?!\p{L})/iu;

/** Whether words speak of people who work from home. */
export function saysRemote(words: string): boolean {
  return REMOTE.test(words) || REMOTE_ABROAD.test(words);
}
