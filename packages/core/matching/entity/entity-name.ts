import { Gap, type Word } from "../../reading/text/words.ts";
import { stateOfAmerica } from "./american-states.ts";
import { SEATED } from "./entity-address.ts";
import { countryEndingAt, countryOfCode } from "./country-words.ts";
import { isGenericNameWord } from "./generic-name-words.ts";
import { homesOfForm } from "./legal-form-homes.ts";
import {
  branchPhraseLength,
  familyAround,
  isBranchWord,
  isCompanyInFront,
  isFormlessWord,
  legalFormEndingAt,
  isAround,
  type LegalForm,
  legalFormInFront,
} from "./legal-forms.ts";
import { withTradeInitials } from "./trade-initials.ts";

/** The name of one company, taken apart. */
export interface EntityName {
  /** What is left of the name without form, country and registration number. */
  readonly core: readonly string[];
  /** The core as one string of words, and as one word. */
  readonly key: string;
  readonly joined: string;
  /** The key with ü as ue, å as aa and so on, where the name is written with such letters. */
  readonly spelledKey: string | null;
  /** The family of its legal form, `null` where the name gives none. */
  readonly family: string | null;
  /** Countries in the registered name: "Acme Philippines, Inc.". */
  readonly countries: readonly string[];
  /** Countries put beside the name: "Acme Ltd (UK)". */
  readonly besideCountries: readonly string[];
  /** Whether a country in the name stands in brackets: "Acme (UK) Ltd". */
  readonly isCountryInBrackets: boolean;
  /** The country that an address behind the name ends with, `null` where there is none. */
  readonly seat: string | null;
  /** The country whose branch of the company is meant: "Acme Inc, Philippine Branch". */
  readonly branchCountry: string | null;
  /** The words of the core that could not stand in any company's name. */
  readonly distinctive: readonly string[];
}

const SPELLED: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  å: "aa",
  ø: "oe",
};
const SPELLED_LETTER = /[äöüåø]/gu;
/** Words of company names that are commonly cut short. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ["intl", "international"],
  ["svcs", "services"],
  ["svc", "service"],
  ["mgmt", "management"],
  ["grp", "group"],
  ["hldgs", "holdings"],
  ["solns", "solutions"],
  ["natl", "national"],
  ["mfg", "manufacturing"],
  ["bros", "brothers"],
  ["assocs", "associates"],
  ["cia", "compania"],
  ["companhia", "compania"],
  ["st", "saint"],
]);
const DROPPED = new Set(["and", "the"]);
/** "Advies en Bemiddeling" is also written "Advies & Bemiddeling". */
const AND_ABROAD = new Set(["und", "et", "en", "och", "og", "oraz"]);

/** Takes one name apart. `text` is the cell that the words are from. */
export function entityNameOf(words: readonly Word[], text: string): EntityName | null {
  const tokens = words.map((word) => word.folded);
  const start = startOfName(tokens);
  const trimmed = trimEnd(words, tokens, start);
  const countries = [...trimmed.inName];
  const coreWords = withoutCountries(
    words.slice(start, trimmed.end),
    tokens.slice(start, trimmed.end),
    countries,
  );
  if (coreWords.length === 0) return null;
  const family = familyAround(formInFront(tokens), trimmed.family);
  if (family === null && isRemark(words, text)) return null;
  const core = withTradeInitials(coreWords).map((token) => LONG_FORMS.get(token) ?? token);
  return {
    core,
    key: core.join(" "),
    joined: core.join(""),
    spelledKey: spelledKeyOf(coreWords, text),
    family,
    countries,
    besideCountries: trimmed.beside,
    isCountryInBrackets: trimmed.isInBrackets,
    seat: trimmed.seat,
    branchCountry: trimmed.branchCountry,
    distinctive: distinctiveOf(coreWords, core),
  };
}

/** Names have fewer words in small letters than this. */
const WORDS_OF_REMARK = 4;

const LEADS_ELSEWHERE = new Set(
  "same see refer annex annexure appendix attached above below".split(" "),
);

/** "same as parent, entities see annex": words without a capital or a form that lead elsewhere are no name. */
function isRemark(words: readonly Word[], text: string): boolean {
  return (
    words.length >= WORDS_OF_REMARK &&
    words.some(({ folded }) => LEADS_ELSEWHERE.has(folded)) &&
    words.every(({ start }) => /\p{Ll}/u.test(text.charAt(start)))
  );
}

/** The words of a core that tell it apart; initials that are spelled out in generic words do not. */
function distinctiveOf(words: readonly Word[], core: readonly string[]): readonly string[] {
  const telling = core.filter((token) => !isGenericNameWord(token) && !isOneLetter(token));
  if (words.length === core.length) return telling;
  const written = new Set(words.map(({ folded }) => LONG_FORMS.get(folded) ?? folded));
  return telling.filter((token) => written.has(token));
}

/** Leaves out "M/s", "The" and a form in front: "PT Acme". */
function startOfName(tokens: readonly string[]): number {
  let start = 0;
  if (tokens[0] === "m" && tokens[1] === "s") start = 2;
  while (start < tokens.length - 1 && isPreamble(tokens, start)) start += 1;
  return start === 0 && opensWithGermanArticle(tokens) ? 1 : start;
}

const GERMAN_ARTICLES = new Set(["die", "der", "das", "den", "dem"]);

/** "Die Acme AG", as German sentences have it; "Die Cast Ltd" is a name. */
function opensWithGermanArticle(tokens: readonly string[]): boolean {
  if (tokens.length < 3 || !GERMAN_ARTICLES.has(tokens[0] ?? "")) return false;
  const form = legalFormEndingAt(tokens, tokens.length);
  return form !== null && homesOfForm(form.family).includes("DE");
}

function isPreamble(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? "";
  if (token === "the" || token === "messrs" || token === "sc" || isCompanyInFront(token)) {
    return true;
  }
  return standsInFront(legalFormInFront(token), legalFormEndingAt(tokens, tokens.length));
}

/** The family of the form among the words before a name: "Société SARL Acme". */
function formInFront(tokens: readonly string[]): string | null {
  const first = tokens[isCompanyInFront(tokens[0] ?? "") ? 1 : 0] ?? "";
  const family = legalFormInFront(first);
  return standsInFront(family, legalFormEndingAt(tokens, tokens.length)) ? family : null;
}

/** "SIA Acme" has its form in front; "Sia Acme Ltd" has another behind, and is called so. */
function standsInFront(family: string | null, behind: LegalForm | null): boolean {
  return family !== null && (behind === null || isAround(family, behind.family));
}

interface TrimmedEnd {
  readonly end: number;
  readonly family: string | null;
  readonly inName: readonly string[];
  readonly beside: readonly string[];
  readonly isInBrackets: boolean;
  readonly seat: string | null;
  readonly branchCountry: string | null;
}

/** Takes forms, countries and branch words off the end of a name, in whatever order they stand. */
function trimEnd(words: readonly Word[], tokens: readonly string[], start: number): TrimmedEnd {
  let end = tokens.length;
  let family: string | null = null;
  let inName: string[] = [];
  let beside: string[] = [];
  let isInBrackets = false;
  let seat: string | null = null;
  let branchCountry: string | null = null;
  for (;;) {
    const form = legalFormEndingAt(tokens, end);
    if (form !== null && end - form.length > start) {
      beside = [...beside, ...inName];
      inName = [];
      family ??= form.family;
      end -= form.length;
      continue;
    }
    const last = tokens[end - 1] ?? "";
    if (end - 1 > start && (isBranchWord(last) || isFormlessWord(last) || last === "and")) {
      end -= 1;
      continue;
    }
    const branch = branchPhraseLength(tokens, end);
    if (branch > 0 && end - branch > start) {
      end -= branch;
      continue;
    }
    const place =
      branchPlaceLength(words, tokens, start, end) || placeBehindBranch(tokens, start, end);
    if (place > 0) {
      branchCountry = trailingCountry(tokens, end, end - place)?.code ?? branchCountry;
      end -= place;
      continue;
    }
    const cover = coverRemarkLength(tokens, start, end);
    if (cover > 0) {
      end -= cover;
      continue;
    }
    const state = stateBehindForm(words, tokens, start, end);
    if (state !== null) {
      beside = [...beside, state.code];
      end -= state.length;
      continue;
    }
    const term = definedTermLength(words, tokens, start, end);
    if (term > 0) {
      end -= term;
      continue;
    }
    const country = trailingCountry(tokens, end, start);
    if (country === null || end - country.length <= start) {
      const note = noteLength(words, tokens, start, end, beside.length > 0);
      if (note === 0) break;
      end -= note;
      continue;
    }
    end -= country.length;
    if (end - 1 > start && isPreposition(tokens[end - 1] ?? "")) end -= 1;
    if (family === null && end - 1 > start && isBranchWord(tokens[end - 1] ?? "")) {
      // "Acme Filial Sverige" is Acme, and Sweden is where the branch is.
      branchCountry = country.code;
    } else if (tokens[end - 1] === SEATED) {
      seat = country.code;
      end -= 1;
    } else if (family === null && isSetApart(words[end])) beside.push(country.code);
    else {
      inName.push(country.code);
      isInBrackets ||= ((words[end]?.gap ?? 0) & Gap.open) !== 0;
    }
  }
  return { end, family, inName, beside, isInBrackets, seat, branchCountry };
}

/** "Acme de Colombia": what leads to the country and says nothing. */
function isPreposition(token: string): boolean {
  return token === "de" || token === "del" || token === "do" || token === "da" || token === "du";
}

/** The town of a branch has at most so many words. */
const LONGEST_BRANCH_PLACE = 3;

/** How many words between a legal form and a branch word say where the branch is: "Ltd – Manila ROHQ". */
function branchPlaceLength(
  words: readonly Word[],
  tokens: readonly string[],
  start: number,
  end: number,
): number {
  if (!isBranchWord(tokens[end] ?? "")) return 0;
  for (let length = 1; length <= LONGEST_BRANCH_PLACE; length += 1) {
    const form = legalFormEndingAt(tokens, end - length);
    if (form === null || end - length - form.length <= start) continue;
    return isSetApart(words[end - length]) ? length : 0;
  }
  return 0;
}

/** How many words at the end are a branch and its town behind a form: "GmbH, Zweigniederlassung Wien". */
function placeBehindBranch(tokens: readonly string[], start: number, end: number): number {
  for (let length = 2; length <= LONGEST_BRANCH_PLACE; length += 1) {
    if (!isBranchWord(tokens[end - length] ?? "")) continue;
    const form = legalFormEndingAt(tokens, end - length);
    return form !== null && end - length - form.length > start ? length : 0;
  }
  return 0;
}

/** "Acme Inc (Delaware)": the state in brackets behind the form of a company of America. */
function stateBehindForm(
  words: readonly Word[],
  tokens: readonly string[],
  start: number,
  end: number,
): { readonly code: string; readonly length: number } | null {
  for (let length = 1; length <= 2; length += 1) {
    if (((words[end - length]?.gap ?? 0) & Gap.open) === 0) continue;
    const code = stateOfAmerica(tokens.slice(end - length, end).join(" "));
    const form = code === null ? null : legalFormEndingAt(tokens, end - length);
    if (code === null || form === null || end - length - form.length <= start) return null;
    return { code, length };
  }
  return null;
}

/** What a contract calls a company behind its name, and what else says nothing of it. */
const OWN_TERMS = new Set(
  "the company or and collectively each hereinafter hereafter referred to as called we us our service organization organisation hq headquarters head office".split(
    " ",
  ),
);

/** How many words in brackets behind the legal form only name the company again: "Acme Inc (“Acme”)". */
function definedTermLength(
  words: readonly Word[],
  tokens: readonly string[],
  start: number,
  end: number,
): number {
  for (let length = 1; length <= LONGEST_TERM; length += 1) {
    const form = legalFormEndingAt(tokens, end - length);
    if (form === null || end - length - form.length <= start) continue;
    if (((words[end - length]?.gap ?? 0) & Gap.open) === 0) continue;
    const name = tokens.slice(start, end - length - form.length);
    const term = tokens.slice(end - length, end);
    return term.every((token) => OWN_TERMS.has(token) || name.includes(token)) ? length : 0;
  }
  return 0;
}

const LONGEST_TERM = 6;

const SAYS_IN = new Set(
  (
    "also is are included covered in scope certified yes all both each fully see as per annex annexure appendix " +
    "schedule attached certificate since seit depuis sinds"
  ).split(" "),
);

/** How many words behind the legal form say no more than that the company is in: "Acme Ltd included". */
function coverRemarkLength(tokens: readonly string[], start: number, end: number): number {
  let length = 0;
  while (SAYS_IN.has(tokens[end - length - 1] ?? "")) length += 1;
  const form = length > 0 ? legalFormEndingAt(tokens, end - length) : null;
  return form !== null && end - length - form.length > start ? length : 0;
}

/** Words beside a name that speak of another company, or say that it is not the one. */
const OF_ANOTHER = new Set(
  (
    "parent holding holdings group affiliate affiliates subsidiary subsidiaries sister related client " +
    "customer landlord lessor partner vendor supplier provider subcontractor contractor host agent not no " +
    "former old dissolved merged pending excluded except unknown tbc tbd all other others and or global"
  ).split(" "),
);

/**
 * How many words in brackets or after a dash, behind the legal form, say where the company sits or which
 * part of it is meant: "Philippines, Inc. (Makati)". A registered name ends with its form, so that they
 * make it no other company where its country is given; without one, "Ltd – Manila" may be a company there.
 */
function noteLength(
  words: readonly Word[],
  tokens: readonly string[],
  start: number,
  end: number,
  hasCountryBeside: boolean,
): number {
  for (let length = 1; length <= LONGEST_BRANCH_PLACE; length += 1) {
    const form = legalFormEndingAt(tokens, end - length);
    if (form === null || end - length - form.length <= start) continue;
    const country = countryEndingAt(tokens, end - length - form.length);
    if (country === null && !hasCountryBeside) return 0;
    const gap = words[end - length]?.gap ?? 0;
    if ((gap & (Gap.open | Gap.colon)) === 0) return 0;
    return tokens.slice(end - length, end).some((token) => OF_ANOTHER.has(token)) ? 0 : length;
  }
  return 0;
}

function trailingCountry(tokens: readonly string[], end: number, start: number) {
  const named = countryEndingAt(tokens, end);
  if (named !== null) return named;
  const code = countryOfCode(tokens[end - 1] ?? "") ?? codeBehindForm(tokens, end, start);
  return code === null ? null : { code, length: 1 };
}

/** "Acme d.o.o. (HR)": letters that may mean anything are a country behind a form of its law. */
function codeBehindForm(tokens: readonly string[], end: number, start: number): string | null {
  const code = (tokens[end - 1] ?? "").toUpperCase();
  const form = code.length === 2 ? legalFormEndingAt(tokens, end - 1) : null;
  if (form === null || end - 1 - form.length <= start) return null;
  return homesOfForm(form.family).includes(code) ? code : null;
}

/** "Acme (UK)", "Acme – Philippines": the country is put beside the name, unless a form follows it. */
function isSetApart(word: Word | undefined): boolean {
  return word !== undefined && (word.gap & (Gap.open | Gap.colon | Gap.comma)) !== 0;
}

/** The words of the core; country names inside it are moved to `countries`, never the first word. */
function withoutCountries(
  words: readonly Word[],
  tokens: readonly string[],
  countries: string[],
): readonly Word[] {
  const kept: Word[] = [];
  for (let at = tokens.length; at > 0;) {
    const country = countryEndingAt(tokens, at);
    if (country !== null && at - country.length > 0) {
      countries.push(country.code);
      at -= country.length;
      continue;
    }
    at -= 1;
    const word = words[at];
    const isInside = at > 0 && at < tokens.length - 1;
    const isDropped =
      word === undefined || DROPPED.has(word.folded) || (isInside && AND_ABROAD.has(word.folded));
    if (!isDropped) kept.push(word);
  }
  return kept.reverse();
}

const NOT_PLAIN = /[^ -~]/u;

function spelledKeyOf(words: readonly Word[], text: string): string | null {
  if (!NOT_PLAIN.test(text)) return null;
  let differs = false;
  const spelled = words.map((word) => {
    const written = text.slice(word.start, word.end).normalize("NFC").toLowerCase();
    const changed = written.replace(SPELLED_LETTER, (letter) => SPELLED[letter] ?? letter);
    if (changed === written) return word.folded;
    differs = true;
    return changed;
  });
  return differs ? spelled.join(" ") : null;
}

function isOneLetter(token: string): boolean {
  return token.length === 1;
}
