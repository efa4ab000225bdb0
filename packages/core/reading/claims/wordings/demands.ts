import { wordPattern } from "../../text/word-pattern.ts";
import { oneOf, type WordTable, wordings, wordsOf } from "../../text/wordings.ts";

/** What is asked of somebody, and held by nobody yet, said before the standard. */
export const DEMANDS: WordTable = {
  "of whoever supplies": wordings`
    (?:vendors|suppliers|providers|partners|contractors) (?:are|is) (?:expected|required|asked) to
    expects? (?:all |our |its )?(?:vendors|suppliers|providers|partners)
  `,
  needed: wordings`
    needs? | required? | requires | requiring | requirements? | mandatory | mandates?
    prefer(?:red|ence|s|ably)? | ideally | nice to have
  `,
  wanted: wordings`
    looking for | wants? | asks? | asked | asking | demands? | demanding
  `,
  must: wordings`
    must | should | shall(?! (?:maintain|continue|remain)) | ought
  `,
  German: wordings`
    verlangt | verlangen | erforderlich | gefordert | notwendig | benötig\p{L}+ | muss | müssen
    soll(?:en)?(?! (?:bis|im|ab|noch|voraussichtlich|20\d\d)(?!\p{L})) | sollten? | voraussetzung
    fordern | fordert | fragen (?:\p{L}+ )?nach | (?:ist|sind|wird|werden) verpflichtet
    erwarte[nt] (?:wir )?von
  `,
  French: wordings`
    requis(?:es)? | impérati(?:f|ve)s? | obligatoires? | nécessaires? | doit | doivent | devra | devons | devez | devront | exigeons | exiger
  `,
  "Spanish and Portuguese": wordings`
    se requieren? | exigimos | exijimos | pedimos a | solicitamos a | requier(?:e|en) | requerid[oa]s? | requerimos | se exigen?
    exig(?:e|en|ences?|és?|ée?s?|ido|ida) | requisit[oi]s? | necess[áa]ri[oa]s? | deberá | deberán
    debe | deben | deve | devem | deverá | deverão | exigir\p{L}+ | precisam? (?:ter|possuir|ser|estar)
    obligatori[oa]s? | obrigat[óo]ri[oa]s?
    (?:clientes) (?:\p{L}+ ){0,2}(?:pedem|piden|solicitan|solicitam|demandan)
  `,
  Italian: wordings`
    chiediamo | richiediamo | esigiamo | richied(?:e|ono) | richiest[oaie] | devono | deve | dovr(?:à|anno) | obbligatori[oae]
  `,
  Dutch: wordings`
    vereist(?:en)? | eis(?:t|en) | nodig | moet | moeten | dient | dienen | verplicht
    verwacht(?:en)? (?:wij |we )?van
  `,
  "Danish, Norwegian, Swedish": wordings`
    begär av | kräver | kræver | krever | ska | skall | skal | måste | må | (?:är|er) (?:ett? )?krav
  `,
  Czech: wordings`
    požad\p{L}+ | vyžad\p{L}+ | musí
  `,
  Polish: wordings`
    mile widzian\p{L}+ | wymaga\p{L}* | musi | muszą | powinien | powinn[aiy]\p{L}* | oczekuj\p{L}+
  `,
};

/** "The supplier shall hold": what a contract demands of whoever signs it. */
export const DEMANDED_OF_ROLE = wordPattern(
  String.raw`(?:vendors?|suppliers?|contractors?|sub-?contractors?|service providers?|providers?|(?:data )?processors?|third[- ]part(?:y|ies)|bidders?|tenderers?|respondents?|applicants?|partners?)\s+(?:shall|will|must|should|agrees? to|undertakes? to|(?:is|are) (?:required|obliged|expected) to|to(?= (?:hold|maintain|have|keep|remain|obtain|comply|ensure)(?!\p{L})))(?!\p{L})`,
);

/** "Estar en posesión del certificado": what a tender asks for, put as a thing to do. */
export const DEMANDED_TO_HAVE =
  /^\W*(?:estar (?:en posesi[óo]n|na posse|em posse)|estar (?:certificad|acreditad)[oa]s?|disponer|poseer|contar con|acreditar|possuir|dispor|être (?:certifiée?|titulaire|en possession)|disposer|posséder|détenir|essere (?:in possesso|certificat[oaie])|possedere|disporre)(?!\p{L})/iu;

/** "… must provide a current": asking for a copy supposes nothing when it is a demand. */
export const DEMANDED_TO_SHOW = wordPattern(
  String.raw`(?:must|shall|should|required to|expected to|obliged to|asked to)\s(?:\p{L}+\s){0,3}(?:provide|furnish|submit|share|supply|produce|present|have|hold|maintain|keep|be|obtain|demonstrate|evidence|surrender|show|exhibit|attach|carry|make available|possess|undergo|deliver)(?!\p{L})`,
);

/** "Vendor to send SOC 2 report": a remark of who has yet to show one. */
export const TO_BE_SENT_BEFORE =
  /^\W*(?:(?:the|our|their)\s)?(?:vendor|supplier|provider|they|account (?:manager|rep|exec\p{L}*)|sales(?: rep)?|rep|contact|csm)\s(?:(?:is|are|has|have|still|needs|yet)\s)*to\s(?:send|provide|share|supply|forward|upload|submit|confirm|deliver|re-?send)\s(?:(?:the|an?|its|their|new|latest|current|updated)\s)*$/iu;

/** "SOC 2 report requested", "ISO 27001: must have": it is asked for. */
export const ASKED_FOR_AFTER =
  /^[\s)–-]*(?:type\s\S+\s)?(?:(?:reports?|certificates?|certs?|certifications?|attestations?)\s)?(?:(?:(?:has|have) been |was |were |is |are |being )?(?:requested|sought|chased)(?!.*(?:received|obtained|provided))|[:|]?\s?(?:must|should)[- ]have)(?!\p{L})|^\s*\([^()]*\)[\s,–-]*(?:(?:is|are)\s)?(?:required|mandatory|needed|expected)(?!\p{L})/iu;

/** "SOC 2 reports annually, at Partner's expense": a contract says who pays for what is asked for. */
export const AT_WHOSE_COST =
  /^[^.;]{0,80}?(?<!\p{L})at\s(?:its|their|\p{Lu}[\p{L}\s]{1,30}['’]s?)\s(?:own |sole |additional )?(?:costs?|expense)(?!\p{L})(?! to (?:you|customers|clients))/iu;

/** "… certificaat is verplicht", "… Zertifikat vorzulegen": asked for, said after it in other languages. */
export const DEMANDED_AFTER = new RegExp(
  String.raw`^[^.;,]{0,60}?(?<!\p{L})${wordsOf({
    German: wordings`
      vorzulegen | nachzuweisen | einzureichen | beizubringen | vorausgesetzt | erforderlich
      (?:ist|wird|werden|sind) (?:zwingend |unbedingt )?(?:gefordert|verlangt|benötigt|notwendig|Pflicht|Voraussetzung)
    `,
    Dutch: wordings`
      (?:is|zijn|wordt|worden) (?:verplicht|vereist|nodig|noodzakelijk)
    `,
    "Danish, Norwegian, Swedish": wordings`
      (?:är|er) (?:ett? )?krav | (?:krävs|kræves|kreves)
    `,
    "French, Spanish, Portuguese, Italian": wordings`
      (?:est|sont|es|son|é|são|è|sono|será|serán|serão|sera|sarà) (?:\p{L}+ )?(?:exig|requis|requerid|richiest|obligat|obrigat|obbligat|nécessair|necesari|necessári|necessari|impérati|indispensab)\p{L}*
    `,
    "an advantage": wordings`
      (?:est|es|é|è|is|ist|será|sera) (?:une?|een|ein|uma?|una?) (?:plus|pre|atout|diferencial|ventaja|vantagem|vantaggio|Vorteil|pluspunt)
      (?:jest|będzie) (?:dodatkowym )?(?:atutem|plusem) | von Vorteil
    `,
    "Polish, Czech": wordings`
      (?:jest|są|je|jsou) (?:wymagan|konieczn|niezbędn|požadován|nutn|povinn|vyžadován)\p{L}*
    `,
    Turkish: wordings`
      olmalı\p{L}* | gerek(?:ir|li|mekte)\p{L}* | zorunlu\p{L}* | şart\p{L}* | istenmekte\p{L}*
    `,
  })}`,
  "iu",
);

/** "Copia del certificado … del adjudicatario", "… des Bieters": of whoever wins the contract. */
export const OF_BIDDER_AFTER =
  /^[^.;,:]{0,30}?(?<!\p{L})(?:del|de la|de l['’]|de los|da|do|dos|du|des|dell['’]|van de|der|dello|della)\s?(?:adjudicatari|licita|bieter|auftragnehmer|soumissionnaire|attributaire|candidat|contratad|contratist|concorrent|inschrijver|aggiudicatari|ofert|offerent)\p{L}*/iu;

/** "SOC 2 report less than 12 months old": how new it would have to be. */
export const RECENT_ENOUGH =
  /^[\s()–-]*(?:type\s\S+\s)?(?:(?:reports?|certificates?)\s)?\(?(?:(?:that is|which is|dated)\s)?(?:less than|not? (?:older|more) than|within the (?:last|past)|de moins de|datant de moins de|nicht älter als|con menos de|com menos de|non più vecchi\p{L}* di|niet ouder dan)\s\S+\s(?:months?|years?|mois|ans?|monate|jahre?|meses|años?|anos?|mesi|ann[oi]|maanden|jaar)(?!\p{L})/iu;

/** "Complies with the requirements of": they are met, and asked of nobody. */
export const MEETS_REQUIREMENTS = wordPattern(
  oneOf({
    English: wordings`
      (?:meet(?:s|ing)?|met|fulfil(?:l?s|led|ling|l)?|compl(?:y|ies|ied|ying) with|conform(?:s|ing|ed)? (?:to|with)|satisf(?:y|ies|ied|ying)|(?:in )?(?:accordance|conformity|compliance|line) with|aligned (?:with|to)|according to|against) (?:all |the )*(?:applicable |relevant )?requirements (?:of|set out in|laid down in|in)(?!\p{L})
    `,
    French: wordings`
      (?:répond(?:ent|ons)?|conformes?|conformité|satisf\p{L}+) (?:à l['’]ensemble des |à toutes les |avec les |aux )?exigences (?:de|du|d['’])
    `,
    "Spanish, Portuguese, Italian": wordings`
      (?:cumpl\p{L}+|cumpr\p{L}+|atend\p{L}+|conforme|satisfa\p{L}+|soddisf\p{L}+|rispett\p{L}+) (?:con |com |a )?(?:todos |tutti )?(?:los |os |i |aos )?requisit[oi]s? (?:de|da|do|del|della|dello)(?!\p{L})
    `,
    "Polish, Czech": wordings`
      (?:zgodn\p{L}+ z|spełnia\p{L}*|w oparciu o|odpowiada\p{L}*) (?:wszystki\p{L}+ )?wymaga\p{L}+
      (?:splňuj\p{L}+|(?:v|ve) (?:souladu|shodě) s|odpovíd\p{L}+|podle) (?:všechny )?požadavk\p{L}+
    `,
  }),
);

/** What the customer needs, said before what the vendor has. */
export const COMPLIANCE_NEEDS = wordPattern(
  String.raw`your (?:[\p{L}-]+\s)?(?:compliance |security )?(?:requirements|needs)(?!\p{L})`,
);

/** "Has obtained, and shall maintain": what is promised is to keep what is there. */
export const HAS_AND_WILL_KEEP = wordPattern(
  String.raw`(?:has|have)\s(?:already\s)?(?:obtained|achieved|received|completed|attained),?\sand\s(?:shall|will|agrees? to|undertakes? to)\s(?:continue to\s)?(?:maintain|keep|renew|hold)(?!\p{L})`,
);
