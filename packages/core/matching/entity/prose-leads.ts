import { orUnaccented } from "../../reading/text/unaccented.ts";
import { KIND } from "./entity-lead.ts";
import { MANAGEMENT_SYSTEM } from "./management-system-words.ts";
import { takesBack } from "./takes-back.ts";

/** What a company has that is certified or reported on, in the languages that certificates are written in. */
const HELD = [
  MANAGEMENT_SYSTEM,
  String.raw`[Mm]anagement\s+[Ss]ystems?|scopes?|(?:business\s+)?(?:activities|operations|processes|functions|controls|services)`,
  String.raw`[Gg]eltungsbereich|[Tt]ätigkeiten|[Aa]ktivitäten|[Dd]ienstleistungen|[Ll]eistungen|[Pp]rozesse`,
  String.raw`périmètre|activités|prestations|alcance|actividades|servicios|escopo|âmbito|atividades|serviços`,
  String.raw`campo\s+di\s+applicazione|attività|servizi|toepassingsgebied|activiteiten|diensten`,
  String.raw`ledningssystem|styringssystem|ledelsessystem|SZBI|działalność|usługi`,
].join("|");

const OF = String.raw`(?:of|at|within|by|der|des|von|bei(?:\s+der)?|de\s+(?:la|l[’'])|del?|du|d[’']|d[aoei]|dell[ae’']|van|av|af|hos|för|for|w|firmy|spółki)`;

/** What is done by the company itself; "hosted", "audited" or "owned by" is said of others. */
const DONE = [
  String.raw`provided|performed|delivered|carried\s+out|undertaken|operated|rendered|offered|conducted|executed|supplied|developed|maintained|run`,
  String.raw`erbracht|durchgeführt|betrieben|angeboten|fournie?s?|réalisée?s?|assurée?s?|exercée?s?|délivrée?s?`,
  String.raw`prestad[oa]s?|realizad[oa]s?|desarrollad[oa]s?|ofrecid[oa]s?|fornecid[oa]s?|executad[oa]s?|erogat[oaie]|svolt[oaie]|fornit[oaie]`,
  String.raw`geleverd|uitgevoerd|aangeboden|verleend|utförs|levereras|utføres|leveres|świadczon\p{L}+`,
].join("|");

const BY = String.raw`(?:by|durch(?:\s+die)?|von(?:\s+der)?|par|por|pel[oa]s?|d[ao]|dall[ae’']|door|av|af|przez)`;

const PROVISION = String.raw`(?:provision|delivery|supply|design|development|operation|performance|processing|support|maintenance|management|erbringung|bereitstellung|entwicklung|betrieb|fourniture|prestation|développement|prestación|provisión|desarrollo|prestação|fornecimento|desenvolvimento|erogazione|fornitura|progettazione|sviluppo|levering|ontwikkeling|świadczenie)(?!\p{L})`;

/** What opens a scope that says at its end whose it is: "Provision of payroll services by Acme Ltd". */
const PROVISION_BY = String.raw`^(?:the\s+)?${PROVISION}[^.]*\s${BY}`;

/** "Acme Ltd, for the provision of payroll services": the scope of the company before it. */
const FOR_SCOPE = new RegExp(
  String.raw`^\s*,?\s*(?:for|für|pour|para|per|voor|för|på)\s+(?:the|die|das|den|la|le|l[’']|el|il|a|o|de|het)?\s*${PROVISION}`,
  "iu",
);

/** Whether what stands behind a company goes on to the scope of its certificate. */
export function leadsToScope(behind: string): boolean {
  return FOR_SCOPE.test(behind);
}

/** "Acme Ltd holds ISO 27001", "Acme GmbH ist nach … zertifiziert": whose certificate or report it is. */
const HOLDS_IT =
  /^\s+(?:is|are|has|have|holds?|maintains?|possess(?:es)?|achieved|obtained|ist|hat|besitzt|verfügt|est|possède|détient|dispose|tiene|posee|cuenta|está|possui|tem|detém|é|è|possiede|ha|heeft|beschikt|bezit|är|har|er|posiada)\s[^.;\n]*(?:ISO|IEC|27001|SOC|certif|zertif|sertif|certyf)/iu;

/** Whether what stands behind a company says that it has the certificate or report. */
export function saysItHolds(behind: string): boolean {
  return HOLDS_IT.test(behind);
}

/** What a certificate does for the company that it names. */
const COVERS = [
  String.raw`covers|includes|comprises|encompasses|consists\s+of|appl(?:ies|icable)\s+to|(?:issued|granted|awarded)\s+(?:to|for)|held\s+by`,
  String.raw`umfasst|gilt\s+für|(?:erteilt|ausgestellt)\s+(?:an|für)|couvre|s[’']applique\s+à|(?:délivrée?|attribuée?|accordée?)\s+à`,
  String.raw`cubre|abarca|se\s+aplica\s+a|(?:otorgad[oa]|emitid[oa]|concedid[oa])\s+a|abrange|aplica-se\s+[àa]`,
  String.raw`copre|si\s+applica\s+a|rilasciat[oa]\s+a|omvat|afgegeven\s+aan|omfattar|omfatter|utfärdat\s+(?:för|till)|obejmuje`,
].join("|");

const ARTICLE = String.raw`(?:(?:the|die|der|das|la|le|les|l[’']|el|los|las|il|lo|gli|o|a|os|as|de|het|all[ae’'])\s*)?`;
const WHOLE = String.raw`(?:(?:whole|entire|full|complete|legal|single|gesamte|trading|operating)\s+)*`;
const COMPANY = String.raw`(?:${ARTICLE}\s*${WHOLE}(?:${KIND}|organi[sz]ations?|firms?|business)?\s*,?\s*)`;

/** "Acme plc and its wholly owned subsidiaries Beta Ltd and Gamma Ltd": what lists the companies of one beside it. */
const AND_ITS = new RegExp(
  orUnaccented(
    String.raw`^,?\s*(?:and|und|et|y|e|en|och|og|oraz)\s+(?:its|their|the|deren|dessen|ihre|ses|leurs|sus|suas|le\s+sue|haar|zijn|dess)\s+(?:wholly[\s-]owned\s+|operating\s+|\d+\s+)?${KIND}(?:\s*[:,])?\s*$`,
  ),
  "u",
);

/** Whether what stands between two companies leads from one to another of its group. */
export function listsOwn(between: string): boolean {
  return AND_ITS.test(between.toLowerCase());
}

/** "Limited to the legal entities Acme Ltd and Beta Ltd": all there are. */
const ONLY = new RegExp(
  orUnaccented(
    String.raw`(?<!\p{L})(?:limited|restricted|confined|beschränkt|limité|limitée|restreint|restreinte|limitado|limitada|restringido|restrito|restrita|limitato|limitata|beperkt|begrenset|begränsat)\s+(?:to|auf|à|au|aux|a|ao|tot|till|til)\s*${COMPANY}$`,
  ),
  "u",
);

/** Whether what stands before the first company says that those which follow are all. */
export function leadsToOnly(lead: string): boolean {
  return ONLY.test(lead) && !takesBack(lead);
}

/** Words that end right before the company whose scope, activities or certificate the sentence is about. */
const LEADS_TO_HOLDER = new RegExp(
  orUnaccented(
    [
      String.raw`(?<!\p{L})(?:${HELD})(?:\s+\(\p{L}+\))?\s+(?:that\s+\p{Ll}+\s+)?${OF}\s*${COMPANY}["“«]?$`,
      String.raw`(?<!\p{L})(?:${DONE})(?:\s+[^.:;()]{1,60}?)?\s+${BY}\s*${COMPANY}["“«]?$`,
      String.raw`(?<!\p{L})(?:handling|processing|servicing|administration|operations|support|services?)\s+by\s*${COMPANY}["“«]?$`,
      String.raw`${PROVISION_BY}\s*${COMPANY}["“«]?$`,
      String.raw`(?<!\p{L})(?:${COVERS})\s*${COMPANY}["“«]?$`,
      String.raw`^\s*(?:we|wir|nous|nosotros|nós|wij)\s*,\s*$`,
    ]
      .map((lead) => `(?:${lead})`)
      .join("|"),
  ),
  "u",
);

/** Whether what stands before a company in a sentence, from its beginning or the last company on, leads to the holder. */
export function leadsToHolder(lead: string): boolean {
  const words = lead.trimStart().replace(FIRST_OF_SENTENCE, (letter) => letter.toLowerCase());
  return LEADS_TO_HOLDER.test(words) && !OF_SUPPLIER.test(words);
}

/** "In the data centre operated by", "with software supplied by": whoever follows is a supplier of the holder. */
const OF_SUPPLIER = new RegExp(
  orUnaccented(
    String.raw`(?:data\s?cent|audit|assessment|examination|certification|attestation|platform|software|tool|application|infrastru|cloud|hosting|building|premises|network|rechenzentr|plataforma|piattaforma)\p{L}*\s+(?:\p{L}+\s+){0,3}?(?:${DONE})(?:\s+[^.:;()]{1,60}?)?\s+${BY}\s*${COMPANY}$`,
  ),
  "iu",
);

/** The capital that a sentence begins with; elsewhere one tells a name: "Services of America Inc". */
const FIRST_OF_SENTENCE = /^\p{Lu}(?!\p{Lu})/u;

/** A first, cheap look: most cells hold names only. */
export const TELLS_OF_SCOPE = /\s\p{Ll}{2,}\s/u;
