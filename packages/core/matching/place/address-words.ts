import { nameKey } from "@scopefit/places/name-key";

const STREET_WORDS =
  /(?:^|\s)(?:ave|avenue|street|road|rd|blvd|boulevard|lane|ln|drive|highway|hwy|calle|carrera|cra|rua|avenida|av|via|plaza|tower|towers|bldg|building|block|blk|floor|floors|flr|fl|level|lvl|suite|ste|unit|room|rm|phase|plot|wing|corner|cor|cnr|gate|park|parkway|pkwy|square|sq|court|house|barangay|brgy|district|zone|sector|estate|village|complex|no|str|strasse|ul|ulitsa|bulevard|jalan|jln|lorong|marg|nagar|layout|cross|main|opp|near|behind|po|p o|box|pin|zip|campus|mall|centre|center)(?=\s|$)/u;
/** The same in other languages; beside a city such words tell where in it something is. */
const STREET_WORDS_ABROAD =
  /(?:^|\s)(?:zona|torre|torres|edificio|edif|poligono|parque|piso|planta|oficina|local|colonia|col|urb|urbanizacion|paseo|ronda|glorieta|largo|praca|travessa|bairro|andar|sala|rue|allee|chemin|quai|cours|impasse|etage|immeuble|batiment|piazza|piazzale|viale|corso|palazzo|vicolo|platz|gasse|weg|ring|ufer|stock|etage|gebaude|laan|plein|kade|gracht|singel|verdieping|route|carretera|camino|estrada|rambla|barrio|plac|aleja|aleje|pietro|calea|utca|emelet|namesti|ulice|nabrezi|strada|soseaua|etaj|gatan|vagen|vej|gade|katu|cadde|caddesi|sokak|mahallesi|plaza|kat)(?=\s|$)/u;
/** The same in Cyrillic letters, mostly clipped: "ул. Ленина", "пр. Мира", "бул. България". */
const STREET_WORDS_CYRILLIC =
  /(?:^|\s)(?:ул|улица|вул|вулиця|пр|просп|пр-т|проспект|пер|переулок|провулок|бул|бульвар|булевард|пл|площадь|площа|площад|наб|набережная|шоссе|тракт|мкр|микрорайон|район|дом|корп|корпус|стр|строение|офис|оф|этаж|поверх|бц|бизнес-центр|технопарк)(?=\s|$)/u;
const STREET_AT_END = /\s(?:st|dr|pl|ct|cres|way|row|walk|close)$/u;
const NUMBER = /(?:^|\s)(?:\d+\p{L}?|[a-z]?\d+(?:st|nd|rd|th)?f?)(?=\s|$)/u;

const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ["ave", "avenue"],
  ["av", "avenue"],
  ["avenida", "avenue"],
  ["st", "street"],
  ["saint", "street"],
  ["str", "street"],
  ["rd", "road"],
  ["blvd", "boulevard"],
  ["hwy", "highway"],
  ["bldg", "building"],
  ["blk", "block"],
  ["centre", "center"],
  ["twr", "tower"],
  ["cor", "corner"],
  ["cnr", "corner"],
  ["sq", "square"],
  ["n", "north"],
  ["s", "south"],
  ["e", "east"],
  ["w", "west"],
]);

/** Words that tell where in a building, or nothing at all. */
const WITHIN_BUILDING =
  /^(?:floor|floors|flr|fl|level|lvl|unit|suite|ste|room|rm|wing|the|of|and|no|near|opp|corner|\d+(?:st|nd|rd|th)|\d+f)$/u;

/** Whether words, as a key, read like part of an address: a street, a building, a number. */
export function isAddress(key: string): boolean {
  return namesStreet(key) || NUMBER.test(key);
}

/** Words before the name of a street, a square, a quarter or a building, which may be that of a city: "Rue de Paris". */
const CALLED_AFTER = new RegExp(
  `^(?:\\d+\\p{L}? )?(?:${[
    "ave|avenue|avenida|av|blvd|boulevard|bulevard|bulevardul|plaza|place|square|calle|carrera|cra|paseo|ronda|rambla",
    "carretera|camino|glorieta|colonia|col|barrio|urb|urbanizacion|rua|praca|largo|travessa|estrada|bairro|via|viale",
    "corso|piazza|piazzale|vicolo|palazzo|strada|soseaua|rue|allee|quai|cours|route|chemin|impasse|immeuble|ul|ulica",
    "ulice|plac|aleja|namesti|jalan|jl|torre|torres|edificio|edif|parque|poligono",
  ].join("|")})(?: (?:de|du|d|del|da|do|dos|das|di|della|la|le|el|los|las|ciudad|city|of))*$`,
  "u",
);

/** Whether words, as a key, lead to a name that is then only what a street or a building is called. */
export function leadsToStreetName(key: string): boolean {
  return CALLED_AFTER.test(key);
}

/** Whether words, as a key, hold one for a street or a building. */
export function namesStreet(key: string): boolean {
  return (
    STREET_WORDS.test(key) ||
    STREET_WORDS_ABROAD.test(key) ||
    STREET_WORDS_CYRILLIC.test(key) ||
    STREET_AT_END.test(key)
  );
}

/**
 * Whether two addresses may be one: all words of one stand in the other, floors and units aside.
 * "Ayala Ave 123" and "123 Ayala Avenue, 6F" may; two numbers of one street may not.
 */
export function mayBeOneAddress(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  return fewer.size > 0 && [...fewer].every((word) => holdsWord(more, word));
}

function wordsOf(address: string): ReadonlySet<string> {
  const words = nameKey(address).split(" ");
  const telling = words.filter((word) => !WITHIN_BUILDING.test(word));
  return new Set(telling.map((word) => SAME_WORD.get(word) ?? word));
}

/** "EC2M" is a part of the postal district EC2. */
const PART_OF_DISTRICT = /^[a-z]{1,2}\d{1,2}[a-z]$/u;

function holdsWord(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  return [...words].some((it) => PART_OF_DISTRICT.test(it) && it.slice(0, -1) === word);
}

/** Sites that streets and buildings in them are called after: "8 Changi Business Park Avenue 1". */
const HOLDS_STREETS = /(?:^|\s)(?:\S*park|campus|complex|village|zone)$/u;

/** Whether an address says by its words that it is in a park or zone of that name. */
export function isInPark(address: string, park: string): boolean {
  const name = nameKey(park);
  return HOLDS_STREETS.test(name) && ` ${nameKey(address)} `.includes(` ${name} `);
}
