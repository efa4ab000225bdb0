import { oneOf, wordings, type WordTable } from "./wordings.ts";

/** What stands before an answer that is written into one cell with its question. */
const LABEL_WORDS: WordTable = {
  English: wordings`a(?!.*\bB:) | ans\.? | answer | notes? | nb | fyi | remarks? | comments? | (?:vendor|supplier|your|our|provider)(?:'s)? (?:answer|response|reply|comments?) | response | reply | resp\.?`,
  "other languages": wordings`antwort | réponse | réponses | respuesta | resposta | risposta | antwoord | svar | odpowiedź | odpověď | ответ | відповідь | cevap | yanıt | 回答 | 答 | 답변 | 답`,
};
const LABEL = new RegExp(String.raw`^(?:${oneOf(LABEL_WORDS)})\s*[:：]\s*`, "iu");

/** What people write before they come to the answer; a name may follow a greeting. */
const GREETING_WORDS: WordTable = {
  English: wordings`hi | hello | dear(?: all| team| sir or madam)? | good (?:morning|afternoon|evening|day) | (?:many )?thanks | thank you`,
  "other languages": wordings`hallo | guten (?:tag|morgen) | (?:vielen |herzlichen )?dank | bonjour | merci(?: beaucoup)? | hola | buen(?:os|as) (?:d[ií]as|tardes) | (?:muchas )?gracias | ol[áa] | bom dia | boa tarde | obrigad[oa] | buongiorno | salve | grazie(?: mille)? | goedendag | beste | dank u(?: wel)? | hej | hei | tack | tak for | cześć | dzień dobry | dziękuj(?:ę|emy) | dobrý den | děkuj(?:i|eme) | здравствуйте | добрый день | спасибо | merhaba | teşekkürler`,
};
const GREETED = String.raw`(?: (?:all|team|there|everyone|both|\p{Lu}\p{L}+){1,2})?`;
const THANKED = String.raw`(?: (?:you|so much|very much|a lot|again|for|für|pour|por|per|voor|om|za|за|the|your|die|ihre|votre|la|su|sua|uw|de|question|frage|questions|fragen|pregunta|pergunta|domanda|vraag|asking|reaching|out|getting|in|touch|e-?mail|mail|message|nachricht|note|enquiry|inquiry|anfrage|request|patience|reply)){0,6}`;
const GREETING = new RegExp(
  String.raw`^(?:(?:${oneOf(GREETING_WORDS)})(?:${GREETED}|${THANKED})|(?:good|great) question)\s*(?:[,.!;:–—]+|\s-)\s*(?=\S)`,
  "u",
);

/** "As per our certificate: Manila, Cebu". */
const AS_PER =
  /^(?:as\s+)?per\s+(?:our|the|your)?\s*(?:attached\s+|latest\s+|current\s+)?(?:certificate|report|soa)\s*[:,]\s*(?=\S)/iu;

/**
 * An answer without what people write before they come to it: "Answer:", "Note:", a greeting, thanks, the paper that
 * it is taken from.
 */
export function withoutAnswerOpening(text: string): string {
  return withoutGreeting(text.replace(LABEL, "").replace(AS_PER, ""));
}

/** A name is told by its capital, so the case of all but the first letter counts. */
function withoutGreeting(text: string): string {
  const opened = text.charAt(0).toLowerCase() + text.slice(1);
  const greeting = GREETING.exec(opened)?.[0] ?? "";
  return text.slice(greeting.length);
}
