import { wordings, wordsOf } from "../../text/wordings.ts";

/** How the scope of a certificate begins: with an activity, or the management system that covers it. */
export const OPENS_SCOPE = new RegExp(
  String.raw`^["“„«]?\s*(?:the |die |der |das |l['’]|la |le |les |el |los |las |a |o |il |lo |de |het )?${wordsOf(
    {
      "the management system": wordings`
      information security management systems? | isms | management of information security
      informationssicherheits\p{L}* | management\s?system für informationssicherheit
      syst[èe]me de (?:management|gestion) | sistema de (?:gesti[óo]n|gestão) | sistema di gestione
      managementsysteem | system zarządzania | ledningssystem\p{L}*
    `,
      "an activity": wordings`
      provision | provid(?:ing|er of) | delivery | delivering | supply | design | designing
      (?:software )?development | developing | engineering | operations? | operating | hosting
      management of | managing | maintenance | support | supporting | processing
      administration | implementation | manufactur\p{L}+ | sales?,? | consult(?:ing|ancy)
      outsourc\p{L}+ | activities | all (?:activities|processes|operations)
    `,
      German: wordings`
      entwicklung | betrieb | bereitstellung | erbringung | planung | beratung | vertrieb
      wartung | konzeption
    `,
      French: wordings`
      conception | développement | hébergement | exploitation | fourniture | prestations?
      maintenance | infogérance | gestion
    `,
      "Spanish and Portuguese": wordings`
      dise[ñn]o | desarrollo | prestaci[óo]n | explotaci[óo]n | servicios | provisi[óo]n
      desenvolvimento | prestação | serviços | operação | fornecimento | gesti[óo]n | gestão
    `,
      Italian: wordings`
      progettazione | sviluppo | erogazione | fornitura | gestione | servizi
    `,
      "Dutch, Scandinavian, Polish": wordings`
      ontwikkeling | levering | beheer | utveckling | drift | leverans | utvikling
      projektowanie | świadczenie | rozwój
    `,
    },
  )}`,
  "iu",
);

/** "Certified with the scope of …", "w zakresie …": the words a scope follows inside a sentence. */
export const LEADS_TO_SCOPE = {
  English: wordings`
    (?:with|under|for|having) (?:the|a) (?:certified )?scope (?:of|covering)
  `,
  German: wordings`
    (?:mit|für|unter) (?:dem |den )?(?:geltungsbereich|anwendungsbereich)(?: der| des| von)?
  `,
  French: wordings`
    (?:pour|sur|avec) (?:le |un )?périmètre (?:de|du|des|d['’]|suivant)
  `,
  "Spanish, Portuguese, Italian": wordings`
    con (?:el )?alcance (?:a|de|en|para) | (?:com|no) (?:o )?(?:escopo|âmbito) (?:de|da|do|para)
    (?:con|nel) (?:lo )?(?:scopo|campo di applicazione) (?:di|della)
  `,
  "Polish, Czech": wordings`
    w zakresie | v rozsahu
  `,
};
