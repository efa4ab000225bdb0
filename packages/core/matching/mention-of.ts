import { mentionStanding, type Standing } from "../reading/clauses.ts";
import { remembered } from "../reading/memo.ts";
import { type Word, wordsOf } from "../reading/words.ts";

/** The words of so many texts are kept: each name of a row is looked for in the same few. */
const MOST_TEXTS = 64;

const wordsIn = remembered(wordsOf, MOST_TEXTS);

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/gu;

/**
 * How a text means a thing that it names in so many words, or `absent` where it does not: "Zendesk" in
 * "ticketing (Zendesk), except Jira" is asserted. What stands in brackets after a name is no part of it.
 */
export function mentionOf(name: string, text: string): Standing | "absent" {
  const wanted = wordsIn(name.replace(BRACKETS, " "));
  const words = wordsIn(text);
  const first = placeOf(wanted, words);
  const start = words[first]?.start;
  const end = words[first + wanted.length - 1]?.end;
  if (start === undefined || end === undefined) return "absent";
  return mentionStanding(text, start, end);
}

/** Where some words stand in others, one after the other, or -1. */
function placeOf(wanted: readonly Word[], words: readonly Word[]): number {
  if (wanted.length === 0) return -1;
  return words.findIndex((_word, at) =>
    wanted.every(({ stem }, offset) => words[at + offset]?.stem === stem),
  );
}
