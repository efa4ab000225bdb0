import { mentionStanding, type Standing } from "../reading/clauses.ts";
import { remembered } from "../reading/memo.ts";
import { type Word, wordsOf } from "../reading/words.ts";

/** The words of so many texts are kept: each name of a row is looked for in the same few. */
const MOST_TEXTS = 64;
/** A tracker names the same few hundred tools and companies in row after row. */
const MOST_NAMES = 1024;

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/gu;

const wordsIn = remembered(wordsOf, MOST_TEXTS);
const wordsOfName = remembered((name) => wordsOf(name.replace(BRACKETS, " ")), MOST_NAMES);

/**
 * How a text means a thing that it names in so many words, or `absent` where it does not: "Zendesk" in
 * "ticketing (Zendesk), except Jira" is asserted. What stands in brackets after a name is no part of it.
 */
export function mentionOf(name: string, text: string): Standing | "absent" {
  const wanted = wordsOfName(name);
  const words = wordsIn(text);
  const first = placeOf(wanted, words);
  const start = words[first]?.start;
  const end = words[first + wanted.length - 1]?.end;
  if (start === undefined || end === undefined) return "absent";
  return mentionStanding(text, start, end);
}

/** Where some words stand in others, one after the other, or -1. */
function placeOf(wanted: readonly Word[], words: readonly Word[]): number {
  const first = wanted[0];
  if (first === undefined) return -1;
  for (let at = 0; at <= words.length - wanted.length; at += 1) {
    if (words[at]?.stem !== first.stem) continue;
    if (wanted.every(({ stem }, offset) => words[at + offset]?.stem === stem)) return at;
  }
  return -1;
}
