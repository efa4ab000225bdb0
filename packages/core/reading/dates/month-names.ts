import { MONTH_NAMES_ABROAD } from "./month-names-abroad.ts";

/**
 * Full names month by month, without accents: English first, then the other languages of western,
 * northern and central Europe and Turkish, with the cases in which Polish and Czech write a date.
 * "Listopada" is the Polish November; Croatian writes its October so, and mostly in digits.
 */
const FULL_NAMES: readonly (readonly string[])[] = [
  [
    "january",
    "enero",
    "janeiro",
    "janvier",
    "januar",
    "janner",
    "gennaio",
    "januari",
    "styczen",
    "stycznia",
    "leden",
    "ledna",
    "ocak",
    "ianuarie",
  ],
  [
    "february",
    "febrero",
    "fevereiro",
    "fevrier",
    "februar",
    "febbraio",
    "februari",
    "luty",
    "lutego",
    "unor",
    "unora",
    "subat",
    "februarie",
  ],
  [
    "march",
    "marzo",
    "marco",
    "mars",
    "marz",
    "maerz",
    "maart",
    "marts",
    "marzec",
    "marca",
    "brezen",
    "brezna",
    "mart",
    "martie",
    "marcius",
  ],
  [
    "april",
    "abril",
    "avril",
    "aprile",
    "kwiecien",
    "kwietnia",
    "duben",
    "dubna",
    "nisan",
    "aprilie",
    "aprilis",
  ],
  [
    "may",
    "mayo",
    "maio",
    "mai",
    "maggio",
    "mei",
    "maj",
    "maja",
    "kveten",
    "kvetna",
    "mayis",
    "majus",
  ],
  [
    "june",
    "junio",
    "junho",
    "juin",
    "juni",
    "giugno",
    "czerwiec",
    "czerwca",
    "cerven",
    "cervna",
    "haziran",
    "iunie",
    "junius",
  ],
  [
    "july",
    "julio",
    "julho",
    "juillet",
    "juli",
    "luglio",
    "lipiec",
    "lipca",
    "cervenec",
    "cervence",
    "temmuz",
    "iulie",
    "julius",
  ],
  [
    "august",
    "agosto",
    "aout",
    "augustus",
    "augusti",
    "sierpien",
    "sierpnia",
    "srpen",
    "srpna",
    "agustos",
    "augusztus",
  ],
  [
    "september",
    "septiembre",
    "setiembre",
    "setembro",
    "septembre",
    "settembre",
    "wrzesien",
    "wrzesnia",
    "zari",
    "eylul",
    "septembrie",
    "szeptember",
  ],
  [
    "october",
    "octubre",
    "outubro",
    "octobre",
    "oktober",
    "ottobre",
    "pazdziernik",
    "pazdziernika",
    "rijen",
    "rijna",
    "ekim",
    "octombrie",
  ],
  [
    "november",
    "noviembre",
    "novembro",
    "novembre",
    "listopad",
    "listopada",
    "listopadu",
    "kasim",
    "noiembrie",
  ],
  [
    "december",
    "diciembre",
    "dezembro",
    "decembre",
    "dezember",
    "dicembre",
    "grudzien",
    "grudnia",
    "prosinec",
    "prosince",
    "aralik",
    "decembrie",
  ],
];

const SHORT_NAMES: readonly (readonly string[])[] = [
  ["jan", "janv", "ene", "gen"],
  ["feb", "febr", "fev", "fevr"],
  ["mar", "mrz", "mrch", "mrt"],
  ["apr", "abr", "avr"],
  ["mag"],
  ["jun", "giu"],
  ["jul", "juil", "lug"],
  ["aug", "ago"],
  ["sep", "sept", "set"],
  ["oct", "okt", "out", "ott"],
  ["nov"],
  ["dec", "dic", "dez"],
];

/** Names that are common words too: "set 2024", "rolled out 2025", "two years ago 2024". */
const EVERYDAY_WORDS: ReadonlySet<string> = new Set([
  ..."set out ago mac mai mars marco mart marts marca maj maja mei gen mag julius luty ocak".split(
    " ",
  ),
]);

const ACCENTS = /\p{M}/gu;
/** Turkish has an i without a dot, which is no accent. */
const DOTLESS_I = /\u0131/gu;

const MONTHS: ReadonlyMap<string, number> = new Map(
  [MONTH_NAMES_ABROAD, FULL_NAMES, SHORT_NAMES].flatMap((list) =>
    list.flatMap((names, index) => names.map((name) => [folded(name), index + 1] as const)),
  ),
);

const ENGLISH_NAMES = FULL_NAMES.map(([english = ""]) => english);

/** Shorter words lie one letter from too many names. */
const SHORTEST_MISSPELT = 4;

/** The number of the month a word names, 1 to 12; `null` where it names none. */
export function monthOf(word: string): number | null {
  return MONTHS.get(folded(word)) ?? null;
}

/** Whether the word names a month and much else: alone with a year it says too little. */
export function isEverydayWord(word: string): boolean {
  return EVERYDAY_WORDS.has(folded(word));
}

/** As `monthOf`, also for an English name with one wrong, missing, added or swapped letter. */
export function monthOfMisspelt(word: string): number | null {
  const exact = monthOf(word);
  if (exact !== null || word.length < SHORTEST_MISSPELT) return exact;
  const name = folded(word);
  const found = ENGLISH_NAMES.flatMap((english, index) =>
    english.length >= SHORTEST_MISSPELT && isOneSlipAway(name, english) ? [index + 1] : [],
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

function folded(word: string): string {
  return withoutPrefix(word)
    .toLowerCase()
    .normalize("NFD")
    .replace(ACCENTS, "")
    .replace(DOTLESS_I, "i");
}

/** "במרץ": Hebrew writes "in" on to the month. */
function withoutPrefix(word: string): string {
  return /^ב\p{sc=Hebr}{3}/u.test(word) ? word.slice(1) : word;
}

/** Whether one insertion, deletion, replacement or swap of neighbours turns one word into the other. */
function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (restA.slice(1) === restB || restA === restB.slice(1)) return true;
  if (restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
