import { type WordTable, wordFamily, wordings } from "../../text/wordings.ts";

/** Advice, and the business of giving it, said before the standard. */
export const ADVICE: WordTable = {
  recommended: wordings`
    recommend(?:s|ed)? | recomendamos | recomienda | recommandons | empfehlen | empfiehlt
    raccomandiamo | aanbevolen
  `,
  consulting: wordings`
    (?:training|consult(?:ing|ants?|ancy)|advisory|advisors?)(?!['’]?s?\s(?:is|has|holds|maintains|was|achieved|received|obtained|Ltd|LLC|LLP|GmbH|Inc|Group|AG|BV)(?!\p{L})|['’]s\s(?:information security|management system|isms|certif\p{L}+)(?!\p{L}))
    (?:^|our )services(?= ?:) | advis(?:e|es|ing) | beraten | beratung | einführung | conseil
    accompagn\p{L}+ | asesor\p{L}+ | consultor\p{L}+ | consulenza
  `,
  learnt: wordings`
    experience (?:with|in|of) | experienced in | knowledge of | familiar(?:ity)? with
    expertise in | background in | trained | courses? | templates? | checklists? | toolkits?
    blog | webinar | e-?book
    (?:tools?|expertise|know-?how|skills?|capabilit\p{L}+|what it takes) (?:for|to (?:achieve|pass|get|reach|meet))
  `,
  "written or taught about it": wordings`
    leitf[aä]den | ratgeber | handbuch | schulung(?:en)? | gu[ií]as? | guid[ae] | cursos? | cors[oi]
    formations? | poradnik\p{L}* | szkoleni\p{L}+ | školení | příručk\p{L}+ | white-?papers?
    cursus(?:sen)? | opleiding(?:en)? | kurs(?:er|y)? | eğitim\p{L}*
  `,
  "whose trade it is": wordings`
    (?:wir sind|siamo|somos|(?:nous )?sommes|wij zijn|jesteśmy|jsme|vi (?:är|er)) (?:\p{L}+ ){0,2}(?:exp[eé]r|espert|ekspert|especialist|spécialist|specialist|spezialist|consul|konsult|konzult|berater|audit[oe]r|ente |enti |organism|zertifizierungsstelle|jednostk|certifikační orgán)\p{L}*
  `,
};

/** "Helped", "have guided", "are taking": whatever is done for somebody on the way to a certificate. */
const HELP = String.raw`(?:help(?:s|ed|ing)?|assist(?:s|ed|ing)?|support(?:s|ed|ing)?|guid(?:es?|ed|ing)|enabl(?:es?|ed|ing)|coach(?:es|ed|ing)?|prepar(?:es?|ed|ing)|(?:get|bring|tak)(?:s|es|ing)?|got|gotten|brought|taken?|took|led)`;
/** "Dozens of SaaS companies", "more than 40 startups", "our clients". */
const OTHERS = String.raw`(?:(?!(?:by|from|with|for|to|in|on|and|our own)\s)[\p{L}\d+-]+\s){0,4}?(?:customers|clients|companies|organi[sz]ations|businesses|start-?ups|scale-?ups|vendors|suppliers|providers|firms|manufacturers|banks|insurers|fintechs|enterprises|SMEs|MSPs)`;

/** Help for others; a list of one's own certifications may follow it all the same. */
export const HELPING_BEFORE = wordFamily({
  helps: wordings`
    (?:helps?|helping|assists?|assisting)(?= (?:you|your|our (?:customers|clients|users)|an?|the|them|customers|clients|organi[sz]ations|companies|businesses|teams|users|startups|with|in|to|achieve|meet|comply|get|obtain|prepare|maintain|satisfy)(?![\p{L}]))
    prepar(?:e|es|ing) (?:you|companies|organi[sz]ations|customers|clients|businesses|startups)
    supports?(?= (?:compliance|audits?|certification|evidence|you|your|an?|the|customers?|clients?|organi[sz]ations?))
    supporting
    (?:our|the|its|this) (?:\p{L}+ )?(?:software|products?|platform|tools?|solutions?|app|modules?|features?) (?:supports?|covers?|maps?|tracks?|manages?|handles?|makes?)
  `,
  "helps them": String.raw`${HELP} ${OTHERS}`,
  "makes it possible": wordings`
    enabl(?:e|es|ing) | lets?(?! (?:our|the|its) ) | allow(?:s|ing)?(?! (?:our|the|its) )
    guid(?:e|es|ing)
  `,
  "makes it easy": wordings`
    facilitat(?:e|es|ing) | simplif(?:y|ies|ying) | automat(?:e|es|ing|ed) | streamlin(?:e|es|ing)
    accelerat(?:e|es|ing)
  `,
  German: wordings`
    (?:begleite|unterstütze|helfe|berate|bringe|mache|führe)[nt] (?:wir )?(?:Sie|Ihnen|Ihr\p{L}*|(?:unsere[nr]? )?Kunden|Unternehmen|Firmen|Organisationen|Betriebe)
    erreichen Sie | erhalten Sie | fit für | (?:schnell|einfach|bequem)\p{L}* zu[rm]
  `,
  French: wordings`
    obtenez | (?:votre|vos) (?:certification|certificat|conformité)s? | vous (?:aid|guid)\p{L}+
    aid(?:e|ons|ent|er) (?:les|des|nos|vos|votre|vous|à)
  `,
  Spanish: wordings`
    (?:te|les?|os) (?:ayud|acompañ|gui)\p{L}+ | ayud(?:amos|an?|ar) (?:a|en) | obtén | obtenga
    consigue | consiga | tus? (?:certificados?|certificación)
  `,
  Portuguese: wordings`
    ajud(?:amos|am?|ar|ando) (?:(?:a|as|o|os) )?(?:sua|seu|empresas?|organizações|clientes|você|na|no|a)
    conquiste | obtenha | apoiamos
  `,
  Italian: wordings`
    aiut(?:iamo|ano?|are) | (?:ti|vi) (?:accompagn|guid|support)\p{L}+ | ottieni | ottenete
    accompagniamo
  `,
  "Polish, Czech": wordings`
    pomaga\p{L}* | pomáh\p{L}+ | wspiera\p{L}* (?:firmy|organizacje|klientów|przedsiębiorstwa)
  `,
  Dutch: wordings`
    (?:begeleid|help|ondersteun)(?:t|en)? (?:wij |we )?(?:uw?|je|jouw?|jullie|klanten|organisaties|bedrijven)
  `,
  "Danish, Norwegian, Swedish": wordings`
    (?:hjälper|hjælper|hjelper|stöttar|støtter|vägleder|vejleder|veileder) (?:vi )?(?:ert?|dig|deg|dere|jer|dem|företag|virksomhe[dt]er|bedrifter|organisa[ts]joner|organisationer|kunder\p{L}*)
  `,
});

/** "Helping clients since 1999, we are", "we support customers worldwide and are": what follows is one's own. */
export const THEN_OF_ITSELF =
  /^.*(?:,\s(?:we|our company)\s(?=(?:are|hold|have|maintain)(?!\p{L}))|(?<!(?<!\p{L})(?:who|that|which)(?!\p{L}).*)\sand\s(?=are(?!\p{L})))/su;

/** "… with industry certifications such as": what follows help for others and is one's own. */
export const OWN_LIST_BEFORE =
  /(?<!\p{L})with (?:(?:our|industry|recogni[sz]ed|leading|global|key|[\p{L}-]+-standard)\s)*(?:certifications?|attestations?|accreditations?)(?: and \p{L}+)?,? (?:including|such as|like)\s/iu;

/** "ISO 27001 belgesi almanıza yardımcı oluyoruz": help for others, said after the standard. */
export const HELPING_AFTER =
  /^[^.;]{0,50}?(?<!\p{L})(?:almanıza|almanız için|yardımcı ol|danışmanlığ|danışmanlık hizmet)\p{L}*/iu;
