/** "A trading name of", in the languages that companies say so in. */
const IS_TRADING_NAME = [
  String.raw`(?:is|are)\s+(?:an?\s+|the\s+)?(?:registered\s+)?(?:trading|trade|business|brand|doing\s+business\s+as)\s+(?:names?|styles?)\s+(?:of|for|used\s+by)`,
  String.raw`is\s+(?:een|de)\s+handelsnaam\s+van`,
  String.raw`ist\s+(?:ein|der|eine)\s+(?:Handelsname|Geschäftsbezeichnung|Marke)\s+(?:der|von)`,
  String.raw`est\s+(?:un|le)\s+nom\s+commercial\s+de`,
  String.raw`es\s+(?:un|el)\s+nombre\s+comercial\s+de`,
  String.raw`é\s+(?:um|o)\s+nome\s+(?:fantasia|comercial)\s+d[aeo]`,
  String.raw`è\s+(?:un|il)\s+nome\s+commerciale\s+di`,
  String.raw`jest\s+nazwą\s+handlową`,
].join("|");

/** "Solvio is a trading name of Velmar Ltd": one sentence. */
const TRADING_NAME = new RegExp(
  String.raw`(?<=^|[;\n]\s*)["“„]?(?<brand>\p{Lu}[^;,\n"“”„]{1,60}?)["”“]?\s+(?:${IS_TRADING_NAME})\s+(?:the\s+)?(?<company>\p{Lu}[^;,\n]{2,80}?)(?=$|[;,\n]|\.\s|\.$)`,
  "gu",
);

/** "Dublin branch of Velmar Ltd", "Zweigniederlassung der Velmar B.V.": a branch is the company itself. */
const BRANCH_OF =
  /(?:^|,\s*|(?<=[;\n]\s*))(?:the\s+)?(?:(?!(?:former|ex|old|previous|closed|future|planned|no|not|ehemalig|früher|geschlossen|ancien|antigu|antig|były|bývalá)\p{L}*\s)\p{L}+\s+){0,2}(?:branch(?:\s+office)?|(?:zweig)?niederlassung|succursale|sucursal|bijkantoor|filiaal|oddział|pobočka)\s+(?:of|der|des|von|de\s+la|de|del|d[ao]|di|della|van|spółki|společnosti)\s+(?:the\s+)?(?=\p{Lu})/giu;

/** A first, cheap look: most cells hold names only. */
const MAY_SAY =
  /\b(?:name|names|style|styles|handelsnaam|Handelsname|Geschäftsbezeichnung|Marke|nom|nombre|nome|nazwą|branch|niederlassung|succursale|sucursal|bijkantoor|filiaal|oddział|pobočka)\b|niederlassung/iu;

/** A cell on companies with its sentences on trading names and branches put as lists have them. */
export function withTradingNames(text: string): string {
  if (!MAY_SAY.test(text)) return text;
  return text
    .replaceAll(BRANCH_OF, "; ")
    .replaceAll(TRADING_NAME, (_said: string, ...rest: unknown[]) => {
      const { brand = "", company = "" } = rest.at(-1) as Record<string, string>;
      return `${company} (also known as ${brand})`;
    });
}
