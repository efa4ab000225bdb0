/** "Combien coûte", "Jak uzyskać": what it takes, with no question mark either. */
const ASKS_WHAT_IT_TAKES =
  /^\W*(?:combien (?:coûte|de temps)|cuánto (?:cuesta|tarda)|quanto (?:costa|custa)|ile (?:kosztuje|trwa)|kolik stojí|was kostet|wat kost|wie (?:erhält|bekommt|erlangt) man|hoe (?:krijg|behaal|verkrijg)\p{L}*|jak (?:uzyskać|zdobyć|otrzymać|získat)|come (?:ottenere|si ottiene)|como (?:obter|conseguir|tirar)|cómo (?:obtener|conseguir|se obtiene)|comment (?:obtenir|se faire))(?!\p{L})/iu;

const OPENS_AS_QUESTION =
  /^\W*(?:czy|est-ce que|êtes-vous|avez-vous|disposez-vous|est (?:cette|cet|ce|votre|vos|la|le)|(?:haben|sind|verfügen|besitzen) sie|(?:ist|hat|verfügt) (?:ihr|der|die|das|dieser?)|(?:heeft|bent|beschikt) u|¿|(?:do|does|did|are|is|has|have) (?:you|your|the|this|they|it|vendor|supplier)|har (?:du|ni|i|leverandøren)|er (?:du|i|leverandøren))(?!\p{L})/iu;

/** What would be the answer to it. */
const ANSWERS =
  /[:–—-]\s|(?<!\p{L})(?:yes|no|oui|non|ja|nein|nee|tak|nie|sí|sim|não|planned|in progress|pending)(?!\p{L})|[✓✗]/iu;

/** Whether a sentence asks, though it ends without a question mark: "Czy firma ma ISO 27001". */
export function isUnmarkedQuestion(sentence: string): boolean {
  const opening = OPENS_AS_QUESTION.exec(sentence) ?? ASKS_WHAT_IT_TAKES.exec(sentence);
  return opening !== null && !ANSWERS.test(sentence.slice(opening[0].length));
}
