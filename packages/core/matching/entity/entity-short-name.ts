import { wordsOf } from "../../reading/text/words.ts";
import { countryEndingAt } from "./country-words.ts";
import { endsWithForm } from "./registered-names.ts";

/** "Acme Services Ltd (“Acme”, the “Company”)", "株式会社さくら(英文名:Sakura Co., Ltd.)": a name in brackets that is said to be one. */
const DEFINED = new RegExp(
  String.raw`[（(]\s*(?:(?:the|hereinafter|hereafter|herein)\s+)?(?:["“„](?<quoted>[^"“”()]{2,60})["”](?:\s*(?:,|or|and|/)\s*(?:(?:or|and)\s+)?(?:the\s+)?["“„][^"“”()]{2,60}["”])*|(?:英文名称?|英語表記|英語名)\s*[:：]\s*(?<named>[^()（）]{2,80}))\s*[)）]`,
  "giu",
);

/** "Velmar Naves y Aduanas S.A. (VENADSA)": letters of the name, in order, in a bracket behind the form. */
const LETTERS = /(?<name>[^;()\n|]{6,120})\s*\(\s*(?<letters>\p{Lu}{3,10})\s*\)/gu;

function withLetters(text: string): string {
  return text.replaceAll(LETTERS, (said: string, ...rest: unknown[]) => {
    const { name = "", letters = "" } = rest.at(-1) as Record<string, string>;
    const isCountry = countryEndingAt([letters.toLowerCase()], 1) !== null;
    const isShort = !isCountry && endsWithForm(name) && holdsInitials(name, letters);
    return isShort ? `${name.trimEnd()} (also known as ${letters})` : said;
  });
}

/** Long enough to be nobody else's letters by chance. */
const TELLING_LETTERS = 4;

/** Whether letters are the initials of a name, or, where there are many, letters of it in order. */
function holdsInitials(name: string, letters: string): boolean {
  const words = wordsOf(name).map(({ folded }) => folded);
  const own = letters.toLowerCase();
  const initials = words.map((word) => word.charAt(0)).join("");
  if (initials.startsWith(own)) return true;
  if (own.length < TELLING_LETTERS || own.charAt(0) !== words[0]?.charAt(0)) return false;
  let at = 0;
  for (const letter of words.join("")) if (letter === own.charAt(at)) at += 1;
  return at === own.length;
}

/** What contracts call a party by, and no name of it. */
const ROLE =
  /^(?:the\s+)?(?:company|vendor|supplier|provider|service\s+(?:provider|organi[sz]ation)|organi[sz]ation|contractor|client|customer|processor|controller|group|service)$/iu;

/** A cell with the short names that it defines put as lists have them: "also known as". */
export function withShortNames(text: string): string {
  return withLetters(text).replaceAll(DEFINED, (bracket: string, ...rest: unknown[]) => {
    const { quoted, named } = rest.at(-1) as Record<string, string | undefined>;
    const name = (quoted ?? named ?? "").trim();
    if (name === "") return bracket;
    return ROLE.test(name) ? "" : ` also known as ${name}`;
  });
}
