import { endsWithForm } from "./registered-names.ts";

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

/** "Acme Ltd. Brands: Velmar, Quorvo": what the company before is called on the market. */
const BRANDS_OF = new RegExp(
  String.raw`[.,;\s]+(?:brands?|trading\s+names?|trade\s+names?|business\s+names?|Marken|Handelsnamen|marques|noms\s+commerciaux|marcas|nombres\s+comerciales|nomes\s+comerciais|marchi|merken|varumärken|varemærker|varemerker|marki)(?<told>\s[^:;.\n]{1,60})?:\s*(?<brands>[^;\n]{2,200}?)(?=\.?$|[;\n]|\.\s)`,
  "giu",
);

/** Brands that are somebody else's by now, or are left out. */
const NOT_ITS_OWN =
  /(?<!\p{L})(?:not|no|former\p{L}*|old|divested|other|since\s+sold|sold\s+(?:to|off)|excl\p{L}*|outside|without|client\p{L}*|customer\p{L}*|partner\p{L}*|third|licen[sc]ed|future|planned|sister|group|nicht|ehemalig\p{L}*|non|hors|autres?|otr[ao]s|outr[ao]s|altr[ei]|niet|inte|ikke|nie)(?!\p{L})/iu;

function withBrandsBehind(text: string): string {
  return text.replaceAll(BRANDS_OF, (written: string, ...rest: unknown[]) => {
    const { told = "", brands = "" } = rest.at(-1) as Record<string, string | undefined>;
    const before = text.slice(0, rest.at(-3) as number);
    if (!endsWithForm(before) || NOT_ITS_OWN.test(told) || NOT_ITS_OWN.test(brands)) return written;
    const named = brands.split(/\s*(?:,|\s(?:and|und|et|y|e|en|och|og|i)\s|\/)\s*/u);
    return named.map((brand) => `, trading as ${brand}`).join("");
  });
}

/** A first, cheap look: most cells hold names only. */
const MAY_SAY =
  /\b(?:brands?|Marken|marques|marcas|marchi|merken|nombres|noms|nomes|Handelsnamen|handelsnamen|varumärken|varemærker|varemerker|marki|name|names|style|styles|handelsnaam|Handelsname|Geschäftsbezeichnung|Marke|nom|nombre|nome|nazwą|branch|niederlassung|succursale|sucursal|bijkantoor|filiaal|oddział|pobočka)\b|niederlassung/iu;

/** A cell on companies with its sentences on trading names and branches put as lists have them. */
export function withTradingNames(text: string): string {
  if (!MAY_SAY.test(text)) return text;
  return withBrandsBehind(text)
    .replaceAll(BRANCH_OF, "; ")
    .replaceAll(TRADING_NAME, (_said: string, ...rest: unknown[]) => {
      const { brand = "", company = "" } = rest.at(-1) as Record<string, string>;
      return `${company} (also known as ${brand})`;
    });
}
