import type { EntityName } from "./entity-name.ts";

const LATIN = /\p{Script=Latin}/u;
const OTHER_LETTER = /[^\p{Script=Latin}\P{L}]/u;

/** A name in one script and, in brackets, the same company's name in another: "株式会社さくら (Sakura Co., Ltd.)". */
const OTHER_BEFORE_LATIN =
  /(?<=[^\p{Script=Latin}\P{L}]\s*)\(\s*(?<inside>\p{Script=Latin}[^()]*)\)/gu;
const LATIN_BEFORE_OTHER =
  /(?<=[\p{Script=Latin}.]\s*)\(\s*(?<inside>[^\p{Script=Latin}\P{L}][^()]*)\)/gu;

/** A cell in which a company's names in two scripts stand as two entries. */
export function withScriptsApart(text: string): string {
  if (!OTHER_LETTER.test(text) || !text.includes("(")) return text;
  return text
    .replaceAll(OTHER_BEFORE_LATIN, "; $<inside>; ")
    .replaceAll(LATIN_BEFORE_OTHER, "; $<inside>; ");
}

/** Whether one name is in Latin letters and the other in none: nobody can tell by letters whether they are one. */
export function areInOtherScripts(one: EntityName, other: EntityName): boolean {
  const [mine, theirs] = [one.core.join(""), other.core.join("")];
  return isLatin(mine) ? isOther(theirs) : isOther(mine) && LATIN.test(theirs);
}

function isLatin(letters: string): boolean {
  return LATIN.test(letters) && !OTHER_LETTER.test(letters);
}

function isOther(letters: string): boolean {
  return OTHER_LETTER.test(letters) && !LATIN.test(letters);
}
