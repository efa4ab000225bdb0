import { wordPattern } from "../../text/word-pattern.ts";
import { oneOf, wordings } from "../../text/wordings.ts";

/** Whoever hosts for the vendor, and what is hosted. */
export const HOSTING = wordPattern(
  oneOf({
    "a place": wordings`
      data[\s-]?cent(?:er|re)s? | datacenters? | co-?location | colo facilit\p{L}+ | servers
      (?<!Washington,? )DCs?(?= (?:is|are|has|have|holds?|only|certified)(?!\p{L})|\s*[:–(])
    `,
    "one who provides it": wordings`
      (?:cloud|hosting|infrastructure|upstream|platform|service|saas|iaas|paas|storage|colo\w*|ai|llm|email|payment|identity|network)(?:\s\p{L}+){0,2}[\s-](?:providers?|vendors?)
      (?:external|inference|default|third[- ]party|underlying|these|those|each|all of our)(?:\s\p{L}+)? providers?
      providers?(?= \(|['’]s?| (?:is|are|has|have|hold|holds|maintain|maintains|who|that|which))
      hosting (?:partner|company|vendor|facility|environment|platform)s?
      (?:host|colo)(?= (?:is|has|holds|maintains|received|obtained|achieved|completed|passed))
    `,
    "being there": wordings`
      (?:hosted|stored|kept|housed|located|runs?|running|deployed|backed up|processed|stockée?s?|hébergée?s?|gespeichert|almacenad[oa]s?|armazenad[oa]s?|alojad[oa]s?)(?:\s\p{L}+){0,2}? (?:on|in|at|within|inside|using|with|by|via|across|exclusively in|sur|dans|chez|en|em|auf|bei|in)
      stores? (?:\p{L}+\s){0,4}(?:on|in|at|with|using)
      hosting(?= (?:is|on|at|with|in|from)(?!\p{L})|\s*[:(–])
    `,
    "what it runs on": wordings`
      certified infrastructure | underlying (?:\p{L}+ )?(?:platform|infrastructure|cloud|service)
      (?:our|the|their|cloud|hosting|physical|unsere|server) infrastructure(?= (?:is|are|ist|has|holds|with))
      infrastructure cloud | infrastructure(?=\s*[:–]) | inherit(?:s|ed)?(?: from)?
    `,
    German: wordings`
      cloud-?infrastru[ck]\p{L}+(?: von)? | servern(?!\p{L}) | server stehen
      (?:\p{L}+)?rechenzentr\p{L}+ | hoster | hosting-?(?:partner|anbieter|provider) | gehostet
      cloudanbieter | cloud-anbieter
    `,
    French: wordings`
    hébergement | serveurs | centres? de données | hébergeurs? | hébergée?s? | fournisseurs?
      infrastructures? sous-jacentes?
    `,
    "Spanish and Portuguese": wordings`
      infra(?:estructura|estrutura) (?:de |en |em )?(?:la )?(?:nube|nuvem|cloud) | alojamiento
      hospedagem | servidores | alojad[oa]s? | hospedad[oa]s? | centros? de (?:datos|dados)
      proveedor(?:es)? | provedor(?:es)? | fornecedor(?:es)?
    `,
    Italian: wordings`
      infrastruttura (?:in )?cloud | ospitat[oaie] | fornitor[ei]
    `,
    Dutch: wordings`
      hostingpart(?:ij|ner) | hostingprovider | cloudprovider | rekencentrum | rekencentra
    `,
    "several languages": wordings`
      infra(?:struktur|structuur|estructura|estrutura|struttura)(?=\s*[:(–])
      (?:l['’]|die |de |la |a |unsere |notre |nuestra |nossa |la nostra |onze )infra(?:struktur|structure|structuur|estructura|estrutura|struttura)(?= (?:ist|est|está|é|è|is|hat|has|possède|tiene|tem|ha|heeft)(?!\p{L}))
    `,
    "an infrastructure that is certified": wordings`
      infra(?:structures?|estructuras?|estruturas?|struttur[ae]|strukturze|struktuře)(?=(?:(?! (?:et|y|e|i|a|est|sont|est[áã]o?|están|son|são|sono|jest|są|je|jsou) ) \S+){0,5}? (?:certifiée?s?|certificad[oa]s?|certificat[aei]|certyfikowan\p{L}+|(?:avec|con|com|s|z) (?:\p{L}+ )?(?:certifi|certyf)\p{L}+)(?!\p{L}))
    `,
    "Danish, Norwegian, Swedish": wordings`
      servrar | servere | datahall\p{L}* | serverhall\p{L}* | datacent\p{L}+ | datasent\p{L}+ | udbyder\p{L}*
      (?<!(?:är|er) (?:en|ett?) (?:[\p{L}-]+ )?)(?:drift|moln|hosting|it|infrastruktur|tjänste|tjeneste|sky|cloud|server)-?s?(?:leverantör|leverandør|udbyder|partner)\p{L}*
      leverant[öø]r\p{L}* | leverand[öø]r\p{L}* | host[ae]s (?:hos|av|af|på|i)
      lagr[ae]s (?:hos|på|i)
    `,
    Polish: wordings`
      (?<!(?:jesteśmy|jako|będąc) (?:\p{L}+ )?)dostawc\p{L}+ | hostowan\p{L}+ | centr(?:um|a|ów) (?:przetwarzania )?danych | serwerowni\p{L}*
      (?<!(?:świadczymy|oferujemy|nasze usługi) (?:\p{L}+ )?)hosting\p{L}+
    `,
    Czech: wordings`
      datov\p{L}+ centr\p{L}+ | (?<!(?:jsme|jako) (?:\p{L}+ )?)poskytovatel\p{L}* (?:\p{L}+ )?(?:hosting|služ|infrastruktur|cloud)\p{L}*
    `,
    Turkish: wordings`
      veri merkez\p{L}+ | (?:barındırma|bulut|hosting) (?:hizmet )?sağlayıcı\p{L}* | sunucular\p{L}*
    `,
  }),
);

/** "… certificate covers its data centres". */
export const COVERS_HOSTING =
  /^[^.;]{0,40}?(?:covers?|covering|for|of)\s(?:[\p{L}'’]+\s){0,3}?(?:data[\s-]?cent(?:er|re)s?|datacent(?:er|re)s?|hosting (?:facilit|environment|infrastructure)\p{L}*)/iu;

/** "… für seine Infrastruktur": what the certificate of whoever runs a platform covers. */
export const COVERS_ITS_INFRASTRUCTURE =
  /^[^.;]{0,40}?(?<!\p{L})(?:para (?:a |la )?su[ao]?|pour (?:son|leur)|für (?:seine|ihre|deren)|voor (?:zijn|haar|hun)|per la (?:sua|propria)|dla swojej|pro svou)\s(?:\p{L}+\s){0,2}?infra\p{L}+/iu;

/** "-zertifizierten Infrastruktur", "-gecertificeerde infrastructuur": what something is built upon. */
export const CERTIFIED_BASE_AFTER =
  /^[\s)–-]*(?:zertifizierte[nrms]?|geprüfte[nrms]?|gecertificeerde|sertifioidun|certifierade?|certificerede|sertifiserte?)\s(?:[\p{L}-]+\s){0,2}?[\p{L}-]*(?:infrastru[ck]tu+r\p{L}*|cloud\p{L}*|serverumgebung|plattformen?|dienstleistern|partnern|anbietern|lieferanten)(?!\p{L})/iu;

/** "ISO 27001 certified data centres", "… hosting provider": what the words after make it of. */
export const PROVIDER_AFTER =
  /^[\s)\]]*(?:(?:certified|compliant|accredited|attested|audited|approved|zertifizierte\w*|certificad[oa]s?|certifiée?s?|certification|facility)[\s,]+)?(?:(?!(?:for|of|to|and|by|with|from|our|its|their|covers?|covering|includes?|on|in|we|since|as)\b)[\p{L}-]+[\s,]+){0,4}?(?:data[\s-]?cent|datacent|hosting|hosted|facilit(?:y|ies)\b|colo(?:cation)?\b|co-location|servers?\b|providers?\b|processors?\b|vendors?\b|suppliers?\b|partners?\b|gateways?\b|sub-?processors?\b|hosts?\b(?!\s(?:on|with|in|at|its|our|the|all|data|customer|everything)\b)|infrastructures?\b|cloud (?:provider|infrastructure|environment|data)|rechenzentr|centros? de|hoster|centr\p{L}* danych|datov\p{L}+ centr|veri merkez|altyapı)/iu;
