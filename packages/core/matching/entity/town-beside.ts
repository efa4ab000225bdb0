import { type Word, wordsOf } from "../../reading/text/words.ts";
import type { EntityText } from "./entity-text.ts";
import { endsWithForm } from "./registered-names.ts";

/** "Acme SAS (Lyon)", "Acme SAS – Lyon": a town behind a registered name. */
const TOWN_BEHIND =
  /^(?<name>[^()\n;|]+?)(?:\s*\((?<bracket>\p{Lu}[^()\d]{2,40})\)|\s+[-–—]\s+(?<dash>\p{Lu}[^()\d,]{2,40}))\s*$/u;

/**
 * The company we need without the town that our record puts behind its name, where the address of the only
 * company that is named gives that town: then it tells no two companies apart.
 */
export function withoutTownSeen(needed: string, stated: string, given: EntityText): string {
  const { name = "", bracket, dash } = TOWN_BEHIND.exec(needed)?.groups ?? {};
  const town = foldedWords(bracket ?? dash ?? "");
  if (town.length === 0 || !namesOneCompany(given) || !endsWithForm(name)) return needed;
  const isInName = given.names.some(({ core }) => town.some((word) => core.includes(word)));
  return !isInName && namesTown(wordsOf(stated), town) ? name : needed;
}

function foldedWords(text: string): readonly string[] {
  return wordsOf(text).map(({ folded }) => folded);
}

function namesOneCompany(given: EntityText): boolean {
  const others = [given.excluded, given.doubted, given.formers, given.owners, given.aliases];
  const isPlain = !given.isOpen && !given.excludesForeign && given.excludedCountries.length === 0;
  return isPlain && given.names.length === 1 && others.every((names) => names.length === 0);
}

const DIGIT = /^\d/u;

/** Whether words name a town, and no street of that name: "5 Lyon Street". */
function namesTown(words: readonly Word[], town: readonly string[]): boolean {
  return words.some((_word, at) => {
    const next = words[at + town.length];
    const ends = next === undefined || next.gap !== 0 || DIGIT.test(next.folded);
    return ends && town.every((word, offset) => words[at + offset]?.folded === word);
  });
}
