/** What a report tells of a company behind its name: ", a Delaware corporation", " (a provider of payroll services)". */
const APPOSITION = /\s*(?:[,(]|\s[-–—])\s*an?\s+(?<told>[^,;()\n]{3,120})(?<close>\)|,|$)/giu;

/** What such words call the company. */
const HEAD =
  /\b(?:corporation|company|partnership|provider|processor|organi[sz]ation|entity|firm)\b/u;

/** Words by which the apposition speaks of another company, or of the scope; others read those. */
const OF_ANOTHER =
  /\b(?:subsidiary|affiliate|division|unit|member|part|brand|branch|owned|parent|sister|group|holding|client|customer|former|formerly|not|no|excluded|outside|of the|of \p{Lu})/u;

/** "(payroll and support services)", "– payroll": what the company does, in words that name nobody. */
const SERVICES = String.raw`services?|support|processing|operations|outsourcing|cent(?:er|re)s?|payroll|hosting|development|collections?|telesales|telemarketing|logistics|warehousing|annotation|transcription|translations?`;
const TOLD = String.raw`[\p{Ll}\s,/&-]{0,80}(?<!\p{L})(?:${SERVICES})(?:\s*(?:,|&|and|/)\s*[\p{Ll}\s,/&-]{3,60})?`;
const ACTIVITY = new RegExp(
  String.raw`\s*\(\s*(?<told>${TOLD})\s*\)|\s+[-–—]\s+(?<behind>${TOLD})(?=$|[;\n])`,
  "gu",
);

/** "(Contact Center and Support Services)": the same with capitals, of words that say nothing else. */
const ACTIVITY_WORDS = String.raw`contact|call|cent(?:er|re)s?|customer|client|care|voice|technical|support|services?|back|office|shared|business|process(?:ing)?|bpo|outsourcing|operations|data|entry|payroll|accounting|finance|claims|interpret\p{L}+|translations?|collections?|and`;
const ACTIVITY_IN_CAPITALS = new RegExp(
  String.raw`\s*\((?:(?:${ACTIVITY_WORDS})(?!\p{L})[\s,/&-]*){2,}\)(?=\s*(?:[;,|\n]|$))`,
  "giu",
);

/** Words by which such a bracket speaks of a part, of a time or of somebody else. */
const SAYS_LESS =
  /(?<!\p{L})(?:only|except|excl\p{L}*|without|out|until|till|since|ceased|closed|discontinued|terminated|dormant|pending|planned|future|from|to|for|by|our|its|their|of|supplier|partner|vendor|limited|external|outsourced|carved?|affiliates?|branch(?:es)?|sold|acquired|separate\p{L}*|not)(?!\p{L})/u;

/** A first, cheap look: most cells hold names only. */
const MAY_TELL = /[,(–—-]\s*an?\s/iu;
const MAY_DO = /(?:\(|\s[-–—])\s*\p{Ll}/u;

/** A cell on companies without what it tells of them: "Acme LLC, a Texas limited liability company" is Acme LLC. */
export function withoutAppositions(written: string): string {
  const plain = written.includes("(") ? written.replaceAll(ACTIVITY_IN_CAPITALS, "") : written;
  const text = MAY_DO.test(plain) ? withoutActivities(plain) : plain;
  if (!MAY_TELL.test(text)) return text;
  return text.replaceAll(APPOSITION, (said: string, ...rest: unknown[]) => {
    const { told = "", close = "" } = rest.at(-1) as Record<string, string>;
    if (!HEAD.test(told) || OF_ANOTHER.test(told)) return said;
    return close === "," ? "," : "";
  });
}

function withoutActivities(text: string): string {
  return text.replaceAll(ACTIVITY, (said: string, bracket?: string, behind?: string) => {
    const told = bracket ?? behind ?? "";
    return SAYS_LESS.test(told) || OF_ANOTHER.test(told) ? said : "";
  });
}
