import type { Span } from "../text/span.ts";

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

/** Verbs that help another to say what was, is or will be done with a site: "Davao was closed". */
const HELPING = wordSet(
  `is are was were be been being has have had will shall would fue fueron ha han será foi foram está están estão ist sind
  wurde wurden wird werden est sont été a ont sera blev ble bliver blir är er zijn werd werden wordt worden è sono
  stata stato state stati został została zostały jest są byla byl je`,
);

/** Little words inside names: "Ciudad de México". */
const OF_NAMES = wordSet("de del la las los do da dos das du des of upon am an der den");

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*/gu;
const CAPITAL = /^[\p{Lu}\p{N}]/u;

/**
 * The site that a whole sentence speaks of, "Davao" in "The Davao site was withdrawn from the certificate", by
 * where it stands in the text; `null` where there is no sentence. `name` is what the words from `start` to `end` name.
 */
export function siteOfSentence(text: string, { start, end }: Span, name: string): Span | null {
  const site = beginningOf(name);
  const at = site === "" ? -1 : text.indexOf(site, start);
  if (at < 0 || at >= end) return null;
  const found = { start: at, end: at + site.length };
  for (const [word] of text.slice(found.end, end).matchAll(WORD)) {
    if (HELPING.has(word.toLowerCase())) return found;
    if (CAPITAL.test(word)) return null;
  }
  return null;
}

/** The words with capitals that a name begins with, and the little ones among them. */
function beginningOf(name: string): string {
  let end = 0;
  for (const { 0: word, index } of name.matchAll(WORD)) {
    if (CAPITAL.test(word)) end = index + word.length;
    else if (end === 0 || !OF_NAMES.has(word)) break;
  }
  return name.slice(0, end);
}
