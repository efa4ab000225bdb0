const REMOTE =
  /\b(?:wfh|wah|waha|remote(?:ly)?|home[\s-]?(?:based|working|workers?|agents?|offices?)|home|homes|tele-?work(?:ing|ers?)?|virtual\s+(?:agents?|teams?|office)|work[\s-]from[\s-]anywhere)\b/iu;

/** The same in other languages. */
const REMOTE_ABROAD =
  /(?<!\p{L})(?:t[ée]l[ée]travail(?:leurs?)?|teletraba(?:jo|jadores)|teletrabalho|telelavoro|telearbeit|heimarbeit|thuiswerk(?:en|ers)?)(?!\p{L})/iu;

/** How auditors came to a site, which says nothing of those who work there. */
const REMOTE_AUDIT =
  /\b(?:audit(?:ed)?|assess(?:ed)?|visited|sampled)\s+remotely|\bremote(?:ly)?\s+(?:audit|assess)\p{L}*/giu;

/** Whether words speak of people who work from home. */
export function saysRemote(words: string): boolean {
  if (REMOTE_ABROAD.test(words)) return true;
  return REMOTE.test(words) && REMOTE.test(words.replace(REMOTE_AUDIT, ""));
}
