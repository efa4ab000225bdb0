import { orUnaccented } from "../../reading/text/unaccented.ts";
import { wordsOf } from "../../reading/text/words.ts";
import { namesInProse } from "./names-in-prose.ts";

const PAPER = String.raw`(?:[Cc]ertificat\p{L}*|[Cc]ertification|[Cc]ertificad\p{L}*|[Zz]ertifikat\p{L}*|[Zz]ertifizierung|certyfikat\p{L}*|[Cc]ertifikat\p{L}*|[Ss]ertifikat\p{L}*|[Rr]eports?|attestation|attestations|[Ii]nforme|[Rr]apport|[Bb]ericht|ISO(?:\/IEC)?\s+27001(?:\s+\p{L}+)?|SOC\s+[123](?:\s+type\s+\p{L}+)?|accreditation|ISMS)`;

/** Somebody to whom the company that we look for is a guest, a supplier, a customer or a neighbour. */
const ANOTHER = [
  String.raw`insurers?|landlords?|lessors?|hosts?|hosting\s+\p{L}+|hoster|colocation\s+\p{L}+|cloud\s+\p{L}+|clients?|customers?|parents?|parent\s+company|neighbou?rs?|owners?|operators?|suppliers?|vendors?|manufacturers?|banks?|buildings?|franchisors?|principals?|tenants?|licensors?|data\s+cent(?:er|re)s?|resellers?|distributors?|consultants?|partners?|third\s+part(?:y|ies)|others|platform\p{L}*|facilit(?:y|ies)|utility|airlines?|retailers?|council|ministry|authority|university|hospital|sister\s+\p{L}+`,
  String.raw`Vermieter\p{L}*|Versicher\p{L}*|Kunden?|Kundin|Auftraggeber\p{L}*|Betreiber\p{L}*|Anbieter\p{L}*|Eigentümer\p{L}*|Muttergesellschaft|Rechenzentr\p{L}*|Hausherr\p{L}*|Lieferant\p{L}*`,
  String.raw`assureur|bailleur|client|hébergeur|propriétaire|donneur|maison|prestataire|fournisseur|aseguradora|arrendador|cliente|proveedor|propietari[oa]|anfitri[oó]n|seguradora|locador|fornecedor|proprietári[oa]|assicuratore|locatore|fornitore|proprietario`,
  String.raw`verzekeraar|verhuurder|klant|leverancier|eigenaar|hyresvärd\p{L}*|försäkring\p{L}*|kund(?:en)?|leverantör\p{L}*|udlejer\p{L}*|kunde(?:n)?|leverandør\p{L}*|utleier\p{L}*|ubezpieczyciel\p{L}*|klient\p{L}*|wynajmując\p{L}*|dostawc\p{L}*`,
].join("|");

const THE = String.raw`(?:(?:the|our|their|its|an?|this|that|one\s+of|dem|der|die|des|den|unser\p{L}*|ihr\p{L}*|le|la|les|l[’']|un|une|notre|el|los|nuestr[oa]|una?|o|a|os|as|il|lo|de|het|een|onze|vår|vores|vår)\s*)`;

/** "The certificate belongs to the insurer whose …", "the report was issued to our host". */
const HELD_BY_ANOTHER = new RegExp(
  orUnaccented(
    String.raw`(?<!\p{L})${PAPER}\s[^.;]{0,60}?(?:belongs?\s+to|(?:is|are)\s+(?:that|those)\s+of|(?:held|owned|obtained|maintained)\s+by|(?:was|is|been)?\s*(?:issued|granted|awarded)\s+to|in\s+the\s+name\s+of|gehör(?:t|en)|(?:ausgestellt|erteilt)\s+(?:auf|an|für)|lautet\s+auf|appartien(?:t|nent)\s+(?:à|au)|(?:délivré|attribué|accordé)\p{L}*\s+(?:à|au)|est\s+celui\s+d[eu]|pertenecen?\s+a|(?:otorgad|emitid|concedid)[oa]\s+a|es\s+de|pertencem?\s+a|é\s+d[aeo]|appartiene\s+a\p{L}*|rilasciat[oa]\s+a\p{L}*|behoort\s+(?:toe\s+)?aan|afgegeven\s+aan|is\s+van|tillhör|tilhører|utfärdat\s+(?:till|för)|udstedt\s+til|utstedt\s+til|należy\s+do|wydano)\s+${THE}?(?:[\p{Ll}-]+\s+){0,2}?(?:${ANOTHER})(?!\p{L})(?!,?\s+\p{Lu})`,
  ),
  "u",
);

/** Whether a sentence says that the certificate or report is somebody's to whom the vendor is host, guest or supplier. */
export function isOfAnotherHolder(sentence: string): boolean {
  return HELD_BY_ANOTHER.test(sentence);
}

/** What a company does with what is somebody else's. */
const DEPENDS = [
  String.raw`(?:itself\s+|merely\s+|only\s+|also\s+|currently\s+)?(?:(?:has|have)\s+(?:outsourced|sub-?contracted|placed|moved|rented|leased|bought)|uses?|rents?|leases?|sub-?lets|occup(?:y|ies)|shares?|rel(?:y|ies)\s+(?:up)?on|depends?\s+(?:up)?on|resells?|distributes?|buys?|purchases?|outsources?|sub-?contracts?|licenses?|subscribes?\s+to|hosts?\s+(?:its|their)|stores?\s+(?:its|their)|keeps?\s+(?:its|their)|places?\s+(?:its|their)|works?\s+(?:with|for|from|out\s+of|alongside)|operates?\s+(?:from|out\s+of|within|inside)|sits?\s+(?:in|within|beside|next)|is\s+(?:a\s+|an?\s+\p{L}+\s+)?(?:tenant|client|customer|user|neighbour|neighbor|guest|lodger|hosted|housed|franchisee|agent|reseller|supplier)|has\s+(?:its|a|an)\s+(?:desk|office|server|rack|cage|contract)|acts?\s+(?:as|for)|borrows?)`,
  String.raw`(?:nutzt|mietet|verwendet|bezieht|teilt|vertreibt|lagert|betreibt\s+(?:ihre|seine)\p{L}*\s+server|ist\s+(?:Mieterin|Mieter|Kundin|Kunde|untergebracht))`,
  String.raw`(?:utilise|loue|partage|recourt|s[’']appuie|héberge\s+ses|occupe|sous-traite|revend|est\s+(?:locataire|cliente?|hébergée?))`,
  String.raw`(?:utiliza|usa|alquila|arrienda|comparte|aloja\s+sus|ocupa|subcontrata|revende|es\s+(?:cliente|inquilin[oa]|arrendatari[oa])|aluga|partilha|hospeda\s+seus|utilizza|affitta|condivide|ospita\s+i\s+suoi|è\s+(?:cliente|ospite|conduttrice))`,
  String.raw`(?:gebruikt|huurt|deelt|is\s+(?:huurder|klant)|använder|hyr|delar|är\s+(?:hyresgäst|kund)|bruger|lejer|deler|bruker|leier|er\s+(?:lejer|kunde|leietaker)|korzysta|wynajmuje|dzieli|jest\s+(?:najemcą|klientem))`,
].join("|");

const DEPENDS_BEHIND = new RegExp(
  orUnaccented(String.raw`^(?:\s*\([^()]{1,60}\))?,?\s+(?:${DEPENDS})(?!\p{L})`),
  "iu",
);

/** "The insurer whose helpline …", "the offices which …", "the building where …": whose part the company plays there. */
const WHOSE = new RegExp(
  orUnaccented(
    [
      String.raw`(?<!\p{L})(?:whose|on\s+whose\s+behalf|for\s+wh(?:om|ich)|to\s+wh(?:om|ich)|with\s+wh(?:om|ich)|dont|dessen|deren|für\s+(?:den|die|das)|cuy[oa]s?|cuj[oa]s?|il\s+cui|la\s+cui|waarvan|wiens|voor\s+wie|vars|hvis|którego|której|których)\s+(?:[\p{L}’'-]+\s+){0,6}?$`,
      String.raw`(?:offices?|premises|buildings?|floors?|sites?|halls?|cent(?:er|re)s?|facilit(?:y|ies)|campus|racks?|servers?|platforms?|software|tools?|rooms?|suites?|Räume\p{L}*|Büros?|Gebäude\p{L}*|Standort\p{L}*|locaux|bureaux|immeuble|oficinas?|edificio|locales|instalaciones|escritórios?|uffici|edificio|kantor\p{L}*|gebouw|lokaler|kontor\p{L}*|biur\p{L}*)\s+(?:which|that|where|in\s+which|die|das|den|in\s+denen|que|où|donde|che|waar|som|där|hvor|które|gdzie)\s+(?:[\p{L}’'-]+\s+){0,3}?$`,
      String.raw`(?<!\p{L})(?:where|wo|où|donde|onde|dove|waar|där|hvor|gdzie|kde|gdje|где|де)\s+(?:[\p{L}’'-]+\s+){0,3}?$`,
      String.raw`(?<!\p{L})(?:ends?|stops?|until|up\s+to\s+the\s+point)\s+where\s*$`,
      String.raw`(?<!\p{L})(?:shared|shares|rented|leased|sublet|jointly\s+occupied|used|occupied)\s+(?:with|by|to|from)\s*$`,
    ].join("|"),
  ),
  "iu",
);

/** Whether a company is named only as one that uses, rents or works for what is certified of another. */
export function dependsOnAnother(lead: string, behind: string): boolean {
  return DEPENDS_BEHIND.test(behind) || WHOSE.test(lead);
}

/** "Held by", "the certified company", "certificate of": whose certificate it is stands behind. */
const HOLDER_BEFORE = new RegExp(
  orUnaccented(
    [
      String.raw`(?:held|owned|maintained)\s+by|(?:issued|granted|awarded)\s+to|in\s+the\s+name\s+of|belongs?\s+to|(?:holder|owner)(?:\s+of\s+the\s+\p{L}+)?(?:\s+is|,|:)|certified(?:\s+(?:company|organi[sz]ation|entity|business|firm|party))?|certificat(?:e|ion)\s+(?:of|for|belonging\s+to)`,
      String.raw`zertifizierten?\s+(?:Gesellschaft|Unternehmen|Firma|Organisation)|Zertifikat(?:s)?\s+(?:der|des|von)|(?:ausgestellt|erteilt)\s+(?:auf|an|für)|Inhaber\p{L}*\s+(?:des\s+Zertifikats\s+)?ist`,
      String.raw`(?:société|entreprise|entité|organisation)\s+certifiée|certificat\s+d[eu]|délivrée?\s+à|titulaire\s+(?:du\s+certificat\s+)?est|(?:empresa|sociedad|entidad|organización)\s+certificada|certificado\s+de|(?:otorgad|emitid|concedid)[oa]\s+a|titular\s+(?:del\s+certificado\s+)?es|(?:empresa|sociedade|entidade)\s+certificada`,
      String.raw`(?:società|azienda|impresa|organizzazione)\s+certificata|certificato\s+d[iea]\p{L}*|rilasciat[oa]\s+a|gecertificeerde\s+(?:organisatie|onderneming|vennootschap)|certificaat\s+van|afgegeven\s+aan|certifierade?\s+(?:bolaget|organisationen)|certificerede\s+(?:selskab|virksomhed)|utfärdat\s+(?:till|för)|certyfikat\s+(?:firmy|spółki)`,
    ]
      .map((words) => `(?:${words})`)
      .join("|")
      .replace(/^/u, String.raw`(?<!\p{L})(?:`)
      .concat(
        String.raw`)[\s,:]*(?:(?:the|die|der|la|le|l[’']|el|il|de|het)\s+)?(?:(?:company|firm|Firma|Gesellschaft|société|empresa|sociedad|società|spółka)\s+)?["“„«]?$`,
      ),
  ),
  "iu",
);

/** "…, the certificate holder", "…, which is certified": whose certificate it is stands before. */
const HOLDER_BEHIND = new RegExp(
  orUnaccented(
    String.raw`^(?:\s*\([^()]{1,60}\))?,?\s+(?:(?:the|as|being|die|der|la|le|el|il|de)\s+)*(?:(?:certificate\s+)?holder|certified\s+(?:company|organi[sz]ation|entity)|Zertifikatsinhaber\p{L}*|titulaire|titular|certificaathouder|(?:which|that|who|whose|die|das|qui|dont|que|cuya|che|som)\s[^,;.]{0,40}(?:certif|zertif|sertif|certyf|ISO|SOC|accredit))`,
  ),
  "iu",
);

/** "Covers also …": behind the holder, the sentence goes on to who else is in. */
const GOES_ON =
  /cover|inclu|exten[dt]|appl(?:y|ies)|compris|scope|also|together|along|as\s+well|list|umfass|gilt|einbezogen|auch|sowie|couvr|étend|aussi|ainsi|cubre|abarca|también|abrang|também|copre|anche|omvat|ook|tevens|avser|även|omfatt|også|obejm|również|takže|также|також|поширю/iu;

const JOINED = /^\s*(?:,\s*)?(?:and|und|et|y|e|en|och|og|oraz|i|sowie|&|,)?\s*$/iu;

/** "Acme GmbH mit Sitz in Wien und": what stands between two companies of a list. */
const LISTED =
  /^\s*,?\s*(?:and|und|et|y|e|en|och|og|oraz|i|sowie|&)\s|(?:^|\s)(?:and|und|et|y|e|en|och|og|oraz|i|sowie|&)\s*$/iu;

/** "On the premises of": where something is done, whoever it is done for. */
const PREMISES_OF =
  /(?<!\p{L})(?:offices?|premises|buildings?|headquarters|site|facilit(?:y|ies)|Räumen|Räumlichkeiten|Büros?|locaux|bureaux|oficinas|instalaciones|escritórios|uffici|sede|kantoor|lokaler)\s+(?:of|der|des|von|de|del|da|di|van|hos|till)\s+(?:(?:the|la|le)\s+)?$/iu;

/** What is said of a company that is certified or reported on, before its name or behind it. */
const TELLS_BEFORE = new RegExp(
  orUnaccented(
    String.raw`${GOES_ON.source}|applic|legal\s+entit|certif|zertif|sertif|certyf|серти|audit|assess|examin|tested|controls?|systems?|ISMS|management|issued|award|grant|holder|regist|reports?|provided|provision|delivered|performed|carried|undertaken|evidence|geprüft|inhaber|erbracht|erteilt|attribu|délivr|titulaire|fourni|otorg|emitid|prestad|titular|rilasci|erogat|afgegeven|geleverd|utfärd|udstedt|utstedt|wydan|świadcz|выдан|видан`,
  ),
  "iu",
);
const TELLS_BEHIND = new RegExp(
  orUnaccented(
    String.raw`^(?:\s*\([^()]{1,60}\))?,?\s[^;.]{0,80}?(?<!\p{L})(?:is|are|was|were|has|have|holds?|being|ist|sind|wurde|hat|est|sont|a|es|son|está|están|é|são|è|sono|heeft|är|er|jest)\s(?:[\p{L}’']+\s+){0,4}?(?:cover|inclu|certif|zertif|sertif|certyf|audit|assess|ISO|SOC|regist|in\s+scope|umfasst|abgedeckt|couvert|cubiert|abrangid|copert|gedekt|omfatt|obj[eę])`,
  ),
  "iu",
);

/** Whether a sentence says of another company it names that the certificate is that one’s, and does not go on to this. */
export function isBesideHolder(
  { start, end }: { readonly start: number; readonly end: number },
  sentence: string,
): boolean {
  const names = namesInProse(wordsOf(sentence), sentence);
  const others = names.filter((name) => name.end <= start || name.start >= end);
  const [lead, behind] = [sentence.slice(0, start), sentence.slice(end)];
  if (others.length === 0 || HOLDER_BEFORE.test(lead)) return false;
  if (PREMISES_OF.test(lead)) return true;
  const isListed = others.some((other) =>
    LISTED.test(
      other.end <= start ? sentence.slice(other.until, start) : sentence.slice(end, other.start),
    ),
  );
  if (!isListed && !TELLS_BEFORE.test(lead) && !TELLS_BEHIND.test(behind)) return true;
  if (GOES_ON.test(sentence.slice(others[0]?.end ?? 0, start))) return false;
  return others.some((other) => {
    const between =
      other.end <= start ? sentence.slice(other.until, start) : sentence.slice(end, other.start);
    if (JOINED.test(between)) return false;
    const isHolder =
      HOLDER_BEFORE.test(sentence.slice(0, other.start)) ||
      HOLDER_BEHIND.test(sentence.slice(other.end));
    return isHolder;
  });
}
