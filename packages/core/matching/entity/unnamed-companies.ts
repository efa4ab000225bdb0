/** How many companies, in words, by the languages that certificates are written in. */
const NUMBER_WORDS: Readonly<Record<number, string>> = {
  2: "two zwei deux dos dois duas due twee dwie två to",
  3: "three drei trois tres três tre drie trzy",
  4: "four vier quatre cuatro quatro quattro cztery fyra fire",
  5: "five fünf cinq cinco cinque vijf pięć fem",
  6: "six sechs seis sei zes sześć sex seks",
  7: "seven sieben sept siete sete sette zeven siedem sju syv",
  8: "eight acht huit ocho oito otto osiem åtta otte",
  9: "nine neun neuf nueve nove negen dziewięć nio ni",
  10: "ten zehn dix diez dez dieci tien dziesięć tio ti",
  11: "eleven elf onze once undici",
  12: "twelve zwölf douze doce doze dodici twaalf",
};

const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries(NUMBER_WORDS).flatMap(([number, words]) =>
    words.split(" ").map((word) => [word, Number(number)] as const),
  ),
);

/** What is counted: "companies", "legal entities", in those languages. */
const COMPANIES = String.raw`(?:companies|entities|subsidiaries|affiliates|firms|gesellschaften|tochterunternehmen|unternehmen|sociétés|entités|filiales|sociedades|empresas|entidades|filiais|subsidiárias|società|imprese|controllate|vennootschappen|bedrijven|entiteiten|spółek|spółki|bolag|selskaper|selskaber)`;

/** Words that may stand between: "seven group companies", "3 further legal entities". */
const BETWEEN = String.raw`(?:(?:group|legal|operating|affiliated|associated|related|member|other|further|rechtlich|selbständige|autres|otras|outras|altre|andere)\s+){0,3}`;

const COUNTED = new RegExp(
  String.raw`(?<![\p{L}\d.])(?<number>\d{1,3}|${[...numbers.keys()].join("|")})\s+${BETWEEN}${COMPANIES}(?!\p{L})`,
  "giu",
);

/** A first, cheap look: how the words for companies begin. */
const MAY_COUNT =
  /compan|entit|entid|subsid|affil|firms|gesell|untern|soci|filia|empresas|impres|controll|vennoot|bedrij|spółk|spółek|bolag|selska/iu;

/** How many companies a text says there are, whether it names them or not; 0 where it counts none. */
export function companiesCounted(text: string): number {
  if (!MAY_COUNT.test(text)) return 0;
  let most = 0;
  for (const { groups } of text.matchAll(COUNTED)) {
    const number = groups?.["number"]?.toLowerCase() ?? "";
    most = Math.max(most, numbers.get(number) ?? Number(number));
  }
  return most;
}
