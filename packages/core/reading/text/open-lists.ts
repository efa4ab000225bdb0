import { orUnaccented } from "./unaccented.ts";

/** What says that the list behind it is not the end of it, by language. */
const WORDINGS: Readonly<Record<string, readonly string[]>> = {
  English: [
    String.raw`(?:but\s+|though\s+|yet\s+|while\s+)?(?:without|not)\s+being\s+(?:\p{L}+ly\s+)?(?:limited|restricted|confined)\s+to`,
    String.raw`without\s+(?:(?:limiting|restricting|confining)\s+(?:itself|themselves|ourselves)|limitation|restriction)\s+to`,
    String.raw`(?:in\s+no\s+way|by\s+no\s+means|not\s+(?:necessarily|strictly|only|solely))\s+(?:limited|restricted|confined)\s+to`,
  ],
  German: [
    String.raw`ohne\s+(?:(?:hier|dar)auf\s+(?:beschränkt|begrenzt)\s+zu\s+sein|(?:sich\s+)?(?:hier|dar)auf\s+zu\s+beschränken|beschränkung\s+(?:hier)?auf)`,
  ],
  French: [
    String.raw`sans\s+(?:toutefois\s+|pour\s+autant\s+)?(?:s['’](?:y\s+)?limiter|(?:y\s+)?être\s+limitée?s?)(?:\s+(?:à|aux?))?`,
  ],
  Spanish: [String.raw`sin\s+(?:estar\s+limitad[oa]s?|limitación)\s+(?:a(?:l|\s+ell[oa]s?)?)`],
  Portuguese: [
    String.raw`sem\s+(?:se\s+limitar(?:em)?|limitar-se|estar(?:em)?\s+limitad[oa]s?)\s+(?:a(?:os?)?|às?)`,
  ],
  Italian: [String.raw`senza\s+(?:limitarsi|essere\s+limitat[oaie])\s+a(?:d|l|i|gli|lle|lla)?`],
  Dutch: [
    String.raw`zonder\s+(?:beperkt\s+te\s+zijn|zich\s+te\s+beperken|(?:enige\s+)?beperking)\s+tot`,
  ],
  Polish: [String.raw`nie\s+ograniczając\s+się\s+do|bez\s+ograniczenia\s+do`],
  Scandinavian: [
    String.raw`utan\s+att\s+(?:vara\s+begränsa[dt]e?|begränsas)\s+till`,
    String.raw`(?:uden\s+at|uten\s+å)\s+være\s+(?:begrænset|begrenset)\s+til`,
  ],
};

const NOT_LIMITED = new RegExp(
  orUnaccented(
    String.raw`(?<!\p{L})(?:${Object.values(WORDINGS).flat().join("|")})(?!\p{L})(?:\s*,)?`,
  ),
  "giu",
);

/** A first, cheap look: most texts limit nothing. */
const MAY_LIMIT = new RegExp(
  orUnaccented("limit|restrict|confin|beschränk|begrenzt|beperk|ogranicz|begräns|begræns|begrens"),
  "iu",
);

/**
 * A text in which what only looks like a limit says what it means: "includes, without being restricted to, A and B" is
 * a list with A and B on it that goes on.
 */
export function withOpenLists(text: string): string {
  return MAY_LIMIT.test(text) ? text.replaceAll(NOT_LIMITED, "including but not limited to") : text;
}
