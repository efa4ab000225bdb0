/** What a report tells of a company behind its name: ", a Delaware corporation", " (a provider of payroll services)". */
const APPOSITION = /\s*(?:[,(]|\s[-–—])\s*an?\s+(?<told>[^,;()\n]{3,120})(?<close>\)|,|$)/giu;

/** What such words call the company. */
const HEAD =
  /\b(?:corporation|company|partnership|provider|processor|organi[sz]ation|entity|firm)\b/u;

/** Words by which the apposition speaks of another company, or of the scope; others read those. */
const OF_ANOTHER =
  /\b(?:subsidiary|affiliate|division|unit|member|part|brand|branch|owned|parent|sister|group|holding|client|customer|former|formerly|not|no|excluded|outside|of the|of \p{Lu})/u;

/** A first, cheap look: most cells hold names only. */
const MAY_TELL = /[,(–—-]\s*an?\s/iu;

/** A cell on companies without what it tells of them: "Acme LLC, a Texas limited liability company" is Acme LLC. */
export function withoutAppositions(text: string): string {
  if (!MAY_TELL.test(text)) return text;
  return text.replaceAll(APPOSITION, (said: string, ...rest: unknown[]) => {
    const { told = "", close = "" } = rest.at(-1) as Record<string, string>;
    if (!HEAD.test(told) || OF_ANOTHER.test(told)) return said;
    return close === "," ? "," : "";
  });
}
