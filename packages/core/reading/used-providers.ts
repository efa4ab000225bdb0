import { wordPattern } from "./word-pattern.ts";

/**
 * Names that a text brings in as somebody it uses: whoever hosts, stores, delivers or handles things
 * for the vendor. What is said of them later is said of them and not of the vendor.
 */

/** A name: one to four capitalised words, the first of them no pronoun or standard. */
const NAME = String.raw`(\p{Lu}[\p{L}\p{N}.&-]+(?:['’]s)?(?:\s(?:&\s)?\p{Lu}[\p{L}\p{N}.&-]*){0,3})`;

/** What is done by, at or with whoever is used, whatever the sentence's subject. */
const PLACED = String.raw`(?:[Hh]osted|[Ss]tored|kept|housed|located|lives?|sits?|runs?|running|deployed|powered|backed up|archived|shredded|printed|scanned|operated|run|handled|managed|delivered|sent|shipped|routed|[Oo]utsourced|[Ss]ubcontracted|contracted out|processed|served|protected|built|based|installed|colocated|gehostet|gespeichert|stehen|läuft|hébergée?s?|stockée?s?|assurée?s?|fournie?s?|opérée?s?|gérée?s?|alojad[oa]s?|almacenad[oa]s?|hospedad[oa]s?|armazenad[oa]s?|gestionad[oa]s?|processad[oa]s?|ospitat[oaie]|conservat[oaie]|gehost|opgeslagen)`;
const AT = String.raw`(?:on top of|on|in|inside|within|at|by|with|using|via|through|to|over|across|under|bei|auf|in der|bei der|durch|von|chez|sur|par|dans|en|em|na|no|pela|pelo|por|presso|su|da|bij|op|door)`;

const PLACED_AT = wordPattern(
  String.raw`${PLACED}(?:\s[\p{Ll}-]+){0,4}?\s${AT}\s(?:the\s|a\s|an\s|our\s(?:[\p{Ll}-]+\s){1,3}|der\s|die\s|dem\s|la\s|el\s|il\s)?${NAME}`,
  "u",
);

/** "Unsere Server werden bei Northbase betrieben": the verb comes last. */
const LIES_AT_IN_GERMAN = wordPattern(
  String.raw`(?:werden|wird|liegen|liegt|laufen)\s(?:bei|auf)\s(?:der\s|dem\s|den\s)?${NAME}`,
  "u",
);

/** "We use Northbase", "we chose Neonbase", "we partner with Brightpay": said by whoever uses it. */
const WE_USE = wordPattern(
  String.raw`(?:[Ww]e|[Oo]ur\s(?:[\p{Ll}-]+\s){1,3}|(?!(?:Customers|Clients|Teams|Compan|Users|You|People|Organi|Business|They|Who|Millions|Enterprises|Developers|Startups|Companies|Please|To|When|If)\b)\p{Lu}[\p{Ll}\d]+)\s(?:(?:currently|also|only|now|primarily|exclusively|have|has)\s)*(?:use|uses|using|used|chose|chosen|selected|picked|leverage|leverages|utili[sz]e|utili[sz]es|employ|employs|contract|contracts|contracted|engage[sd]?|work|works|partner|partners|partnered|integrate|integrates|rely|relies|depend|depends|build|builds|host|hosts|store|stores|run|runs|keep|keeps|send|sends|process|processes|nutzt|nutzen|verwendet|verwenden|utilise|utilisons|utiliza|utilizamos|usa|usamos|gebruikt|gebruiken|använder|bruger|bruker)(?:\s(?:with|on|upon|to|in|at|for|via|from|all|files?|data|everything|our|the|its|your|customer|user|content|services?|platform|application|app|it|them|[Ss]ervers?|Rechenzentren|der|die|das|des|von|les|le|la|los|el|du|de|van))*\s${NAME}`,
  "u",
);

/** "Email delivery: Mailgrove", "hosting is provided by Ridgehost". */
const FUNCTION = String.raw`(?:[Hh]osting|[Ss]torage|[Ii]nfrastructure|[Ee]-?mails?(?:\s(?:delivery|service))?|[Pp]ayments?|[Dd]atabases?|[Bb]ackups?|[Aa]uth(?:entication)?|[Ll]ogin|[Ii]dentity|[Vv]ector (?:store|database)|AI|LLM|[Mm]odels?|[Cc]ompute|[Qq]ueues?|CRM|[Hh]elpdesk|[Mm]aps|[Ww]eb hosting|[Ss]ervers?|[Dd]ata cent(?:er|re)s?|[Aa]nalytics|[Mm]onitoring|[Ll]ogging|[Cc]loud|CDN|SMS|[Tt]elephony|[Mm]essaging|[Ss]earch|[Hh]ébergement|[Hh]ospedagem|[Aa]lojamiento|[Hh]osting-?[Pp]artner)`;
const IN_FUNCTION = wordPattern(
  String.raw`${FUNCTION}(?:\s(?:provider|partner|platform|service|vendor|hosting|delivery|processing|processor|gateway))*\s*(?:[:–(-]|,|is\s(?:provided|handled|done|managed|run|delivered)\s(?:by|through|via|with)|(?:by|via|with|through|from)|est\s\p{Ll}+\spar)\s*(?:the\s)?${NAME}`,
  "u",
);

/** "Our hosting provider, Ridgehost", "the LLM provider we use, Modelforge". */
const PROVIDER_NAMED = wordPattern(
  String.raw`(?:provider|processor|host|hoster|vendor|supplier|contractor|partner|landlord|carrier|Anbieter|Dienstleister|fournisseur|hébergeur|proveedor|provedor|fornecedor|fornitore)s?(?:\s(?:we|that we)\s(?:use|have chosen|rely on))?\s?[,:(–-]?\s?(?:is\s|are\s|called\s|namely\s)?${NAME}`,
  "u",
);

/** "Northbase hosts us", "Postbird delivers our email". */
const DOES_FOR_US = wordPattern(
  String.raw`${NAME}\s(?:hosts|stores|delivers|handles|processes|runs|manages|operates|provides|powers|keeps|serves|archives|prints|supplies)\s(?:us|our|all\sour|all\sof\sour|ours)(?!\p{L})`,
  "u",
);

const PATTERNS = [DOES_FOR_US, PLACED_AT, LIES_AT_IN_GERMAN, WE_USE, IN_FUNCTION, PROVIDER_NAMED];

const NO_NAME =
  /^(?:ISO|IEC|SOC|SSAE|ISAE|PCI|HIPAA|GDPR|DSGVO|NIST|AICPA|AES|TLS|SSL|SSO|NDA|EU|US|USA|UK|EEA|The|This|These|Our|We|It|All|Type|Tier|Europe|Germany|France|Spain|Ireland|India|Canada|Australia|Switzerland|Frankfurt|London|Dublin|Amsterdam|Paris|Madrid|Manila|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]|Yes|No|Docker|Kubernetes|Linux|Trust|Enterprise|Business|Pro|Customer|Client|Vanta|Drata|Secureframe|Sprinto|Scrut|Thoropass|Tugboat|Big)(?![\p{L}])/u;

/** What one of the patterns below needs; most texts have none of it. */
const MAY_USE = wordPattern(
  String.raw`(?:${[
    "host|stor|kept|keep|hous|locat|li[v]|sit|run|deploy|power|back|archiv|shred|print|scan|operat|handl|manag|deliver",
    "werden|wird|lieg|laufen|sen[dt]|ship|rout|outsourc|subcontract|contract|process|serv|protect|buil[dt]|bas|install|coloc|gehost|gespeichert|stehen|läuft",
    "héberg|stock|assur|fourni|opér|gér|aloja|almacen|hosped|armazen|gestiona|ospit|conserv|opgeslagen",
    "us(?:[ea]|ing)|nutz|verwend|gebruik|använd|brug|bruk|chose|select|pick|leverag|utili|employ|engag|work|partner|integrat|rel[iy]|depend",
    "infrastructure|e-?mail|payment|database|auth|login|identity|vector|ai|llm|model|compute|queue|crm|helpdesk|map|web|data|analytics|monitor|log|cloud|cdn|sms|telephon|messag|search",
    "provider|processor|vendor|supplier|landlord|carrier|anbieter|dienstleister|fournisseur|proveedor|provedor|fornecedor|fornitore",
  ].join("|")})`,
);

/** Names of whoever a text says it uses, the possessive taken away, in the order they stand. */
export function providersNamedIn(text: string): readonly string[] {
  if (!MAY_USE.test(text)) return NONE;
  const names = new Set<string>();
  for (const pattern of PATTERNS) {
    for (const match of pattern.all(text)) {
      const name = (match[1] ?? "").replace(/['’]s(?=\s|$).*$/u, "").replace(/[.,]$/u, "");
      if (name.length > 2 && !NO_NAME.test(name)) names.add(name);
    }
  }
  return names.size === 0 ? NONE : [...names];
}

const NONE: readonly string[] = [];
