/** Words that stand before the places of a sentence, each with those for the sites of a company. */
interface SiteLead {
  /** "From", "at", "aus". */
  readonly from: string;
  /** "The", "its three", "den". */
  readonly whose: string;
  /** "Delivery", which may stand before the sites. */
  readonly kind?: string;
  readonly sites: string;
  /** "In", "located at", which lead on to the names. */
  readonly in: string;
}

const NUMBER = String.raw`\d{1,2}|two|three|four|five|six|seven|eight|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|dois|duas|três|due|tre|twee|drie`;

/** By language. */
const LEADS: readonly SiteLead[] = [
  {
    from: String.raw`from|at|in|out\s+of|across|within|through|to`,
    whose: "the|its|our|their|following",
    kind: String.raw`(?:[\p{Ll}-]+\s+(?:(?:and|&)\s+[\p{Ll}-]+\s+)?){0,3}?`,
    sites:
      "(?:operations\\s+)?floors?|offices?|sites?|locations?|facilit(?:y|ies)|cent(?:er|re)s?|premises|campus(?:es)?|hubs?|branch(?:es)?",
    in: String.raw`(?:(?:located|situated|based)\s+)?(?:in|at|of)`,
  },
  {
    from: "an|aus|von|in|am|im",
    whose: "den|dem|der|ihren|seinen|unseren",
    sites: String.raw`Standort(?:e|en)?|Büros?|Niederlassung(?:en)?|Betriebsstätten?|(?:Service|Call|Contact)[\s-]?[Cc]enter[ns]?`,
    in: "in|an",
  },
  {
    from: String.raw`depuis|à\s+partir\s+de|sur|dans|au\s+départ\s+de|à`,
    whose: "les|ses|nos|le|son|des|leurs",
    kind: String.raw`(?:[\p{Ll}-]+\s+){0,2}?`,
    sites: "sites?|bureaux?|locaux|centres?|agences?|établissements?|plateaux?",
    in: String.raw`(?:situés?\s+)?(?:d[e’']|à)`,
  },
  {
    from: "desde|en|a",
    whose: "las|los|sus|la|el|su",
    sites: "sedes?|oficinas?|centros?|instalaciones|delegaciones",
    in: String.raw`(?:(?:ubicad|situad|localizad)[oa]s?\s+)?(?:de|en)`,
  },
  {
    from: String.raw`a\s+partir\s+d[aeo]s?|n[ao]s?|em|desde`,
    whose: "as|os|suas|seus|sua|seu|a|o",
    sites: "instalações|escritórios?|unidades?|sedes?|centros?|locais",
    in: String.raw`(?:(?:localizad|situad)[oa]s?\s+)?(?:d[aeo]|em)`,
  },
  {
    from: "dalle|dalla|dai|dagli|presso|nelle|nella|negli",
    whose: "le|la|gli|il|proprie|sue",
    kind: String.raw`(?:proprie\s+|sue\s+)?`,
    sites: String.raw`(?:sedi|sede)(?:\s+operativ[ae])?|uffici|ufficio|stabilimenti|stabilimento|centri|centro`,
    in: String.raw`(?:situat[eio]\s+)?(?:di|a|in)`,
  },
  {
    from: "vanuit|op|in|vanaf",
    whose: "de|het|haar|zijn|onze",
    sites: "vestiging(?:en)?|locaties?|kantoren|kantoor",
    in: "in|te|van",
  },
  {
    from: "från|fra|vid|ved|på",
    whose: "de|våra|vores|våre",
    sites: String.raw`kontor(?:en|erne|ene|et)?|anläggning(?:en|arna)|lokation(?:er|erne)|lokasjon(?:er|ene)`,
    in: "i|på",
  },
  {
    from: "z|w|ze",
    whose: "swoich|naszych|swojego",
    sites: String.raw`centr(?:um|ów|ach)(?:\s+\p{Ll}+){0,2}?|ośrod\p{L}+|biur(?:a|o|ach)?|oddział(?:u|ów|ach)|siedzib\p{L}*|lokalizacj\p{L}+|placów\p{L}+`,
    in: String.raw`(?:(?:zlokalizowan|znajdując|położon)\p{L}+\s+)?(?:się\s+)?we?`,
  },
  {
    from: "от|в|на|из|з|у",
    whose: "своих|нашите|своите",
    sites: String.raw`офис\p{L}*|площадк\p{L}*|центр\p{L}*|майданчик\p{L}*`,
    in: String.raw`(?:в|във|на|у)(?:\s+город\p{L}+)?`,
  },
  {
    from: String.raw`din|de\s+la|la|în`,
    whose: "sale|noastre",
    sites: String.raw`sedi(?:ul|ile|u)|birou(?:l|rile)?|punct(?:ul|ele)\s+de\s+lucru|centr(?:ul|ele)|sucursal(?:a|ele)`,
    in: String.raw`din|de\s+la|în`,
  },
  {
    from: "dari|di",
    whose: "seluruh|kami",
    sites: String.raw`(?:kantor|pusat|lokasi|cabang)(?:\s+(?:operasional|layanan|pusat|cabang))?`,
    in: "di",
  },
  {
    from: "từ|tại|ở",
    whose: "các|những",
    sites: String.raw`(?:văn\s+phòng|trung\s+tâm|chi\s+nhánh|trụ\s+sở|cơ\s+sở)(?:\s+(?:chính|vận\s+hành|dịch\s+vụ))?`,
    in: "tại|ở",
  },
  {
    from: "από|στις|στα",
    whose: "τις|τα|τους",
    sites: "εγκαταστάσεις|γραφεία|κέντρα",
    in: "στην|στο|στη|στις|της|του",
  },
];

/** "Prestación de servicios de nómina desde Cali": what is done, as a noun, and where. */
const PROVISION_FROM = String.raw`(?:[Pp]restación|[Pp]restação|[Pp]rovisión|[Ff]ourniture|[Ee]rogazione|[Ll]evering|[Śś]wiadczenie)\s+(?:(?:de|di|des|van)\s+|d[’'])?[^.,;:\n\p{Lu}]{3,90}?\s+(?:desde|depuis|a\s+partir\s+d[eo]|da|vanuit|z)\s+(?=\p{Lu})`;

/** "In the offices" in one word, with the names right behind it. */
const IN_THE_SITES = String.raw`(?:toimipisteissä|toimipisteessä|toimistoissa|toimistossa)\s+(?=\p{Lu})`;

/** What says that the sites which follow are covered, before or behind them. */
const COVERS = String.raw`covers?|includes?|comprises?|embraces?|encompass(?:es)?|(?:covered|included|certified|in\s+scope)\s+(?:are|is)|umfasst|umfassen|couvre|comprend|incluye|abarca|comprende|cubre|abrange|inclui|include|copre|nel\s+campo\s+di\s+applicazione|omvat|omfatter|omfattar|omfattet\s+av\s+sertifikatet\s+er|omfattet\s+af\s+certifikatet\s+er|obejmuje|kattaa`;

function sitesPattern({ from, whose, kind = "", sites, in: leads }: SiteLead): string {
  const lead = String.raw`(?:${from}|${COVERS})\s+(?:(?:${whose}|${NUMBER})\s+){0,2}${kind}(?:${sites})`;
  return String.raw`${lead}(?:\s+(?:${leads})\s+(?:the\s+)?|\s+)(?=[\p{Lu}\d])`;
}

/** "Provided from Cebu City": what is done, and where. */
const DONE_FROM = String.raw`(?:services|provided|performed|delivered|carried\s+out|operated|undertaken|erbracht|fournis|prestados|erogati|geleverd|świadczon\p{Ll}+|realizowan\p{Ll}+|prowadzon\p{Ll}+|wykonywan\p{Ll}+)\s+(?:(?:by|durch|par|por|da|door|przez)\s+(?:\p{Lu}[\p{L}.&'’()-]*\s+)+)?(?:solely\s+|exclusively\s+|only\s+)?(?:from|at|in|aus|depuis|desde|da|vanuit|z|we?)\s+(?=\p{Lu})`;

/** Words that lead from the prose of a sentence to the sites it is about. */
export const SITE_LEAD = new RegExp(
  String.raw`(?<!\p{L})(?:${[...LEADS.map(sitesPattern), IN_THE_SITES, DONE_FROM, PROVISION_FROM].join("|")})`,
  "gu",
);

/** A first, cheap look: most cells are lists. */
export const MAY_LEAD_TO_SITES = new RegExp(
  String.raw`\p{Ll}\s+(?:${LEADS.map(({ sites }) => sites).join("|")}|toimi(?:piste|sto)\p{Ll}+|from|at|in|aus|depuis|desde|da|vanuit|z|we?)\s`,
  "u",
);
