import { mentionStanding, type Standing } from "../reading/text/clauses.ts";
import { remembered } from "../reading/text/memo.ts";
import { type Word, wordsOf } from "../reading/text/words.ts";

/** The words of so many short texts are kept: each name of a row is looked for in the same few. */
const MOST_TEXTS = 64;
/** A longer one is a scope, which only its own row is held against. */
const LONGEST_KEPT = 64;

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/gu;

const wordsOfShort = remembered(wordsOf, MOST_TEXTS);

let latestScope = "";
let wordsOfLatest: readonly Word[] = [];

function wordsIn(text: string): readonly Word[] {
  if (text.length <= LONGEST_KEPT) return wordsOfShort(text);
  if (text !== latestScope) {
    wordsOfLatest = wordsOf(text);
    latestScope = text;
  }
  return wordsOfLatest;
}

/**
 * How a text means a thing that it names in so many words, or `absent` where it does not: "Zendesk" in
 * "ticketing (Zendesk), except Jira" is asserted. What stands in brackets after a name is no part of it.
 */
export function mentionOf(name: string, text: string): Standing | "absent" {
  if (text === "") return "absent";
  const wanted = wordsIn(/[([]/u.test(name) ? name.replace(BRACKETS, " ") : name);
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
