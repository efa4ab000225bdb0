/** Words that begin what is told of a site right behind its name: "Davao employing 900 people", "Davao with 300 seats". */
const TAIL =
  /(?<=\p{Lu}[\p{L}\d.'\u2019-]*)\s+(?=(?:operating|employing|serving|supporting|housing|hosting|providing|handling|running|having|with|where|which|that|whose|who)\s)/u;
/** When something happened there: "Cebu City on June 2015". */
const DATE =
  /(?<=\p{Lu}[\p{L}\d.'\u2019-]*)\s+(?=(?:on|in|since|during)\s+(?:early\s|late\s|mid-?\s?)?(?:\p{Lu}\p{Ll}+\s+(?:\d{1,2},?\s+)?)?(?:19|20)\d\d\s*\.?$)/u;

/** Where what is told of a site begins, right behind its name; the length of the words where nothing is. */
export function startOfTail(words: string): number {
  const starts = [TAIL, DATE].map((tail) => tail.exec(words)?.index ?? words.length);
  return Math.min(...starts);
}

/** The year in which a site is said to be there, right behind its name: "Cebu in June 2027"; `null` for none. */
export function yearInTail(words: string): number | null {
  const tail = words.slice(startOfTail(words));
  const year = /^\s*(?:on|in|since|during)\s.*?((?:19|20)\d\d)\s*\.?$/u.exec(tail)?.[1];
  return year === undefined ? null : Number(year);
}

/** Small words inside names: "Rio de Janeiro", "Stratford upon Avon". */
const IN_NAMES =
  "de|del|della|di|da|do|dos|das|du|des|la|le|les|el|los|las|of|the|am|an|der|den|im|in|bei|ob|upon|on|sur|sous|en|y|e|and|al|ul|as|op|aan|nad|na|w";

/** "Genève pour vous servir", "Stuttgart gehört die …": a name, and at least four words that go on in small letters. */
const GOES_ON = new RegExp(
  String.raw`^((?:\p{Lu}[\p{L}.'\u2019-]*\s)+)(?!(?:${IN_NAMES})\s)\p{Ll}[\p{L}'\u2019-]*(?:\s\S+){3,}$`,
  "u",
);

/** The name that a piece opens with, where the piece goes on as a sentence that nobody here understands; `null` for others. */
export function nameBeforeSentence(name: string): string | null {
  return GOES_ON.exec(name)?.[1]?.trim() ?? null;
}
