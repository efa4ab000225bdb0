import { FUNCTION_WORDS } from "./function-words.ts";

/** Articles that names begin with, and letters that mean something else in capitals: "LAS VEGAS", "IT PARK". */
const OF_NAMES = new Set("la las le les el los des den di do il lo it as".split(" "));

/** Words that say how something stands and are no part of names. */
const STATES = new Set(
  (
    "they we this these those all both each other further also only solely currently temporarily permanently now " +
    "not no yet until since after before next again may respectively remotely remote working work sale " +
    "added removed excluded included covered closed moved relocated transferred opened expanded planned pending " +
    "suspended withdrawn sold restricted situated based established certified audited tested been " +
    "covers covering includes excludes applies operates operating maintains employs delivers provides serves provided " +
    "following complies certify issued conducted whose where when while whereas plans another second " +
    "nicht keine kein alle nur seit bis auch wird werden wurde wurden weitere ausgenommen unseren befinden erfüllt " +
    "pas ne tous toutes tout ses nos notre leur ainsi que qui seulement uniquement avons fondée fondé situé " +
    "fermé fermée exclu exclus exclue couvert couverte couvertes couverts " +
    "todos todas sus nuestro nuestra solo sólo solamente excluido excluida excluidos excluidas cubierto incluye cubre " +
    "limita se hasta desde prevista previsto não nao inclui apenas somente exceto incluída incluido incluído fechado " +
    "niet alle ook wordt worden werd behalve heeft ikke omfattet"
  ).split(" "),
);

/** What cells speak of besides names. */
const MATTERS = new Set(
  (
    "certificate certification scope audit surveillance report description controls management policy line " +
    "site sites office offices branch branches location locations facility facilities premises headquarters " +
    "operations workstations employees staff clients customers subsidiaries affiliates companies " +
    "standort standorte standorten niederlassung niederlassungen hauptsitz zertifikat geltungsbereich marke " +
    "anforderungen managementsystem unternehmen siège bureaux bureau filiales périmètre certificat entreprise " +
    "sede sedes oficina oficinas alcance certificado unidade unidades escritório escritórios escritorios " +
    "operações operaciones filial filiais âmbito extensão vestiging vestigingen hoofdkantoor kantoor kantoren " +
    "certificaat handelsnaam onderdeel bedrijf"
  ).split(" "),
);

const SMALL_LETTER = /\p{Ll}/u;
const WORD = /(?<![\p{L}\p{N}.'’&-])\p{Lu}{2,}(?![\p{L}\p{N}'’&]|\.\p{L}|-\p{N})/gu;
const SENTENCE_START = /(?<=^|\p{L}{3}[.!?] |: )\p{Ll}(?!\p{L}*-\p{L}+-\d)/gu;
/** Fewer words are a name. */
const FEWEST_WORDS = 4;

/**
 * A text that is all of capitals with small letters in the words that are no names, so that names can be told from
 * them: "ACME LTD will be added".
 */
export function withSmallWords(text: string): string {
  if (SMALL_LETTER.test(text) || text.split(" ").length < FEWEST_WORDS) return text;
  return text
    .replace(WORD, (word) => (isNoName(word.toLowerCase()) ? word.toLowerCase() : word))
    .replace(SENTENCE_START, (letter) => letter.toUpperCase());
}

function isNoName(word: string): boolean {
  if (OF_NAMES.has(word)) return false;
  return FUNCTION_WORDS.has(word) || STATES.has(word) || MATTERS.has(word);
}

/** Shorter words in capitals may be initials: "FNOL", "BPO". */
const LONG_WORD = /\p{Lu}{5,}/gu;

/** A text of capitals only that names no one, as scopes do not, in small letters. */
export function inSmallLetters(text: string): string {
  if (SMALL_LETTER.test(text)) return text;
  return text.replace(LONG_WORD, (word) => word.toLowerCase());
}

/** A text of capitals only with names as they are mostly written: "Pune and Navi Mumbai (MIDC)". */
export function inNameCase(text: string): string {
  if (SMALL_LETTER.test(text)) return text;
  return withSmallWords(text).replace(
    LONG_WORD,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
}

const CAPITAL = /\p{Lu}/u;
/** "pune in", "elmford (uk)": two letters at the end, behind a name. */
const CODE_LAST = /^(?:[\p{L}.]+[ ,/(]+)*\p{L}{3,}[ ,/(]+\p{Ll}{2}\)?$/u;

/** A place in small letters only with capitals in the code of a country or state behind it. */
export function withCodeInCapitals(text: string): string {
  if (CAPITAL.test(text) || !CODE_LAST.test(text)) return text;
  return text.replace(/\p{Ll}{2}\)?$/u, (code) => code.toUpperCase());
}

/** Two letters are a code: "san jose, ca". */
function capitalised(word: string): string {
  return word.length === 2 ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

const SMALL_WORD = /(?<![\p{L}\p{N}.'’@/-])\p{Ll}[\p{L}'’]*(?![\p{L}\p{N}]|\.\p{L}|@|-\p{L}+-\d)/gu;

/** A text of small letters only with capitals in the words that may be names: "Acme Ltd will be added". */
export function withCapitals(
  text: string,
  isOrdinary: (word: string) => boolean = () => false,
): string {
  if (CAPITAL.test(text)) return text;
  return text
    .replace(SMALL_WORD, (word) => (isNoName(word) || isOrdinary(word) ? word : capitalised(word)))
    .replace(SENTENCE_START, (letter) => letter.toUpperCase());
}
