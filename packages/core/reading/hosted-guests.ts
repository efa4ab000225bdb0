import { isStopWord } from "./generic-words.ts";
import { TERM_ENDS, type Word } from "./words.ts";
import { stemSet } from "./word-stem.ts";

/** Whom and what people host, where computers host websites. */
const GUESTS = stemSet(
  "event conference congress meeting webinar workshop party visit visitor guest student intern delegation tournament fair exhibition refugee dinner",
);
const HOSTING = new Set(["hosting", "host"]);
/** How many words may stand between: "hosting of international exchange students". */
const REACH = 4;

/** Whether the hosting that starts at a word is that of guests: "hosting of conferences". */
export function isHostingOfGuests(words: readonly Word[], at: number): boolean {
  if (!HOSTING.has(words[at]?.stem ?? "")) return false;
  const from = words[at + 1]?.folded === "of" ? at + 2 : at + 1;
  for (let next = from; next < from + REACH; next += 1) {
    const word = words[next];
    if (word === undefined || (word.gap & TERM_ENDS) !== 0 || isStopWord(word.stem)) return false;
    if (GUESTS.has(word.stem)) return true;
  }
  return false;
}
