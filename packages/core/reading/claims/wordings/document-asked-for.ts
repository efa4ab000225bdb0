import { oneOf, wholeWords, wordings } from "../../text/wordings.ts";

/**
 * Words of an answer by which a document has been asked for, is to be sent or is waited for: nobody has seen it, and
 * whether there is one is not said. "Certificate requested", "Zertifikat folgt", "certificat à fournir".
 */
const ASKED_FOR = new RegExp(
  wholeWords({
    English: wordings`
      (?<!(?:can|may|to|could) be )requested(?! (?:from us|via|through)) | requesting | asked (?:for|vendor|supplier|them) | ask(?:ing)? for
      chas(?:e|ed|ing) | outstanding | awaited | waiting (?:for|on) | reminder sent | follow(?:ed|ing)?[- ]up
      (?:to be|will be|being|yet to be) (?:provided|sent|supplied|shared|submitted|uploaded|forwarded)
      will (?:provide|send|share|supply|submit|upload|forward)(?! (?:on|upon|under)) | to (?:obtain|get|collect)
      not (?:yet )?(?:provided|sent|supplied|shared|submitted|received|seen|to hand|on file)
      needs? (?:to (?:see|get|obtain)|a|an|the|copy|current|latest|new|updated)? ?(?:certificate|cert|report|copy) | needed | still need
    `,
    German: wordings`
      angefordert | angefragt | nachgefordert | nachzureichen | (?:wird|werden) (?:noch )?(?:nachgereicht|geschickt|gesendet|übermittelt) | folgt | folgen
      ausstehend | warten auf | steht (?:noch )?aus | noch (?:nicht erhalten|offen) | bitte (?:senden|zusenden|nachreichen)
    `,
    French: wordings`
      demandée?s? | en attente d(?:e|u|es) | à (?:fournir|transmettre|envoyer|demander|obtenir|recevoir) | sera (?:fournie?|transmise?|envoyée?) | relancée?s? | non (?:reçue?|fournie?|transmise?)
    `,
    "Spanish and Portuguese": wordings`
      solicitad[oa]s? | (?:a la|en) espera de | aguardando | pedid[oa] | por (?:recibir|enviar|entregar) | se (?:enviará|solicitó) | a (?:enviar|solicitar) | não (?:enviado|recebido) | no (?:recibido|enviado)
      será (?:enviad[oa]|fornecid[oa])
    `,
    Italian: wordings`
      richiest[oa] | da (?:fornire|inviare|richiedere|ricevere) | verrà (?:inviat[oa]|fornit[oa]) | non (?:ricevut[oa]|fornit[oa])
    `,
    Dutch: wordings`
      opgevraagd | aangevraagd | nog (?:te ontvangen|niet ontvangen|op te vragen) | volgt | wordt (?:nagestuurd|toegestuurd)
    `,
    "Danish, Norwegian, Swedish": wordings`
      begärt | begärd | efterfrågat | efterfrågad | etterspurt | bedt om | efterspurgt | följer | følger | skickas | sendes | ettersendes | eftersendes | ej mottaget | ikke mottatt
    `,
    "Polish, Czech": wordings`
      zażądano | poproszono | do (?:uzupełnienia|przesłania|dostarczenia|pozyskania) | zostanie (?:przesłan\p{L}+|dostarczon\p{L}+) | vyžádán\p{L}* | bude (?:zaslán\p{L}*|doložen\p{L}*) | k doložení | doloží
    `,
    "Russian, Ukrainian": wordings`
      запрошен\p{L}* | запросили | ожида\p{L}+ | будет (?:предоставлен\p{L}*|отправлен\p{L}*) | не (?:предоставлен\p{L}*|получен\p{L}*) | запитан\p{L}*
    `,
    "Turkish, Hungarian, Romanian": wordings`
      istendi | talep edildi | bekleniyor | gönderilecek | alınacak | bekért\p{L}* | kért\p{L}* | pótlandó | solicitat | cerut | va fi (?:trimis|furnizat)
    `,
    "Indonesian, Vietnamese": wordings`
      diminta | akan (?:dikirim|diberikan|menyusul) | menyusul | đã yêu cầu | sẽ (?:gửi|cung cấp)
    `,
  }),
  "iu",
);

const ASKED_FOR_IN_EAST_ASIAN =
  /依頼中|依頼済|請求中|請求済|提出待ち|未提出|未受領|追って|待提供|待提交|未提供|未收到|已索取|요청|미제출|미수령|제출 예정/u;

/** It came after all, or may be had by whoever asks. */
const CAME = new RegExp(
  String.raw`(?<!(?:not|nicht|non|no|não|ej|ikke|не|nog niet)\s(?:yet\s)?)(?<!\p{L})(?:${oneOf({
    "it came": wordings`
      received | obtained(?! from) | on file | in hand | attached | reviewed | erhalten | liegt vor | reçue?s? | recibid[oa] | recebid[oa] | ricevut[oa] | ontvangen | mottaget | mottatt | modtaget | otrzyman\p{L}* | obdržen\p{L}* | получен\p{L}*
    `,
    "to be had": wordings`
      (?:on|upon|by|under|per) request | (?:under|after|with|subject to|once|signed) (?:an? |the |our )?(?:m?nda|non-disclosure)(?: is signed)? | held | available | verfügbar | auf anfrage | disponible | sur demande | bajo solicitud | su richiesta | op aanvraag | na żądanie
    `,
  })})(?!\p{L})`,
  "iu",
);

/** Whether an answer says of a document only that it has been asked for or is to be sent. */
export function isAskedFor(words: string): boolean {
  return (ASKED_FOR.test(words) || ASKED_FOR_IN_EAST_ASIAN.test(words)) && !CAME.test(words);
}
