/** Full names in English, Spanish, Portuguese, French and German, month by month, without accents. */
const FULL_NAMES: readonly (readonly string[])[] = [
  ["january", "enero", "janeiro", "janvier", "januar", "janner"],
  ["february", "febrero", "fevereiro", "fevrier", "februar"],
  ["march", "marzo", "marco", "mars", "marz", "maerz"],
  ["april", "abril", "avril"],
  ["may", "mayo", "maio", "mai"],
  ["june", "junio", "junho", "juin", "juni"],
  ["july", "julio", "julho", "juillet", "juli"],
  ["august", "agosto", "aout"],
  ["september", "septiembre", "setiembre", "setembro", "septembre"],
  ["october", "octubre", "outubro", "octobre", "oktober"],
  ["november", "noviembre", "novembro", "novembre"],
  ["december", "diciembre", "dezembro", "decembre", "dezember"],
];

const SHORT_NAMES: readonly (readonly string[])[] = [
  ["jan", "janv", "ene"],
  ["feb", "febr", "fev", "fevr"],
  ["mar", "mrz", "mrch"],
  ["apr", "abr", "avr"],
  [],
  ["jun"],
  ["jul", "juil"],
  ["aug", "ago"],
  ["sep", "sept", "set"],
  ["oct", "okt", "out"],
  ["nov"],
  ["dec", "dic", "dez"],
];

/** Names that are common words too: "set 2024", "rolled out 2025", "two years ago 2024". */
const EVERYDAY_WORDS: ReadonlySet<string> = new Set(["set", "out", "ago", "mai", "mars", "marco"]);

const MONTHS: ReadonlyMap<string, number> = new Map(
  [FULL_NAMES, SHORT_NAMES].flatMap((list) =>
    list.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  ),
);

const ENGLISH_NAMES = FULL_NAMES.map(([english = ""]) => english);

const ACCENTS = /\p{M}/gu;

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
  return word.normalize("NFD").replace(ACCENTS, "").toLowerCase();
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
