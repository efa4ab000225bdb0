import type { Cue } from "../text/negation-cue.ts";
import { phraseAt } from "../text/phrase-index.ts";
import { wordsOf } from "../text/words.ts";
import { EXCLUDING_WORDS } from "./excluding-words.ts";
import { siteCues } from "./site-cues.ts";
import { MAY_LEAD_TO_SITES, SITE_LEAD } from "./site-leads.ts";

/** Between sentences; a full stop behind an abbreviation ends none: "Sta. Rosa". */
const BETWEEN_SENTENCES = /([;\n\r]|(?<=\p{Ll}{4}|\))\.(?:\s+(?=\p{Lu})|\s*$))/u;

/**
 * A cell on places in which the sentences that tell where a service is done from are the places in them: "Payroll
 * services from the offices in Cebu City and Bacolod, in accordance with the SoA" is Cebu City and Bacolod. A
 * sentence that leaves something out, or that speaks of another time, stays as it is.
 */
export function withSitesNamed(text: string): string {
  if (!MAY_LEAD_TO_SITES.test(text)) return text;
  return text
    .split(BETWEEN_SENTENCES)
    .map((sentence) => sitesOf(sentence) ?? sentence)
    .join("");
}

/** The places that the sentences of a text tell it of, as a list; `null` where none does. */
export function sitesNamedIn(text: string): string | null {
  if (!MAY_LEAD_TO_SITES.test(text)) return null;
  const sites = text.split(BETWEEN_SENTENCES).flatMap((sentence) => sitesOf(sentence) ?? []);
  return sites.length === 0 ? null : sites.join("; ");
}

/** ", apart from those in Apia,": what is left out stands within the sentence. */
const LEFT_OUT_WITHIN = new RegExp(
  String.raw`,\s+(?:${EXCLUDING_WORDS})\s+(?:those\s+in\s+|the\s+)?(?<out>\p{Lu}[^,;]{2,60}),(?=\s)`,
  "iu",
);
/** "…, with the exception of the training centre in Fès": it ends the sentence. */
const LEFT_OUT_BEHIND = new RegExp(String.raw`,?\s+(?:${EXCLUDING_WORDS})\s.*$`, "isu");

/** The places of a sentence, and behind them those that it leaves out. */
function sitesOf(sentence: string): string | null {
  const within = LEFT_OUT_WITHIN.exec(sentence)?.groups?.["out"];
  const said = within === undefined ? sentence : sentence.replace(LEFT_OUT_WITHIN, "");
  const behind = LEFT_OUT_BEHIND.exec(said)?.[0] ?? "";
  const sites = sitesOfAll(said.slice(0, said.length - behind.length));
  if (sites === null) return null;
  return within === undefined ? sites + behind : `${sites}${behind}; excluding ${within}`;
}

function sitesOfAll(sentence: string): string | null {
  const sites: string[] = [];
  const prose: string[] = [];
  let from = 0;
  for (const { index, 0: lead } of sentence.matchAll(SITE_LEAD)) {
    if (index < from) continue;
    const names = NAMES.exec(sentence.slice(index + lead.length))?.[0];
    if (names === undefined) return null;
    sites.push(names.replace(BEFORE_STREET, ", ").replace(BEFORE_NAME, "$<joiner>"));
    prose.push(sentence.slice(from, index));
    from = index + lead.length + names.length;
  }
  if (sites.length === 0 || !HOLDS_PROSE.test(sentence)) return null;
  prose.push(sentence.slice(from));
  return prose.some(saysOtherwise) || !isPlain(sentence) ? null : sites.join(", ");
}

/** "W Krakowie przy ul. Długiej". */
const BEFORE_STREET = /\s+przy\s+(?=(?:ul|al|pl)\.)/gu;

/** "Łodzi i w Katowicach": a list has its names alone. */
const BEFORE_NAME =
  /(?<joiner>(?:,|\s(?:and|y|e|und|et|en|og|och|i|oraz|și|и|та|ja|dan|và))\s)(?:(?:w|we|z|în|din|i|på|en|em|à|in|at|di|te|tại|в|у|на)\s)+(?=[\p{Lu}\d])/gu;

/** Wordings that close a list, which any list is, or say that it is covered. */
const HARMLESS: ReadonlySet<Cue> = new Set<Cue>([
  "only",
  "limiter",
  "affirmer",
  "full-list",
  "including",
]);

/** Whether nothing in a sentence takes a place out, puts it off or leaves it open. */
function isPlain(sentence: string): boolean {
  const words = wordsOf(sentence);
  return words.every((_word, at) => {
    const cue = phraseAt(siteCues, words, at)?.value;
    return cue === undefined || HARMLESS.has(cue);
  });
}

function saysOtherwise(prose: string): boolean {
  return (
    OTHER_PLACES.test(prose) ||
    MORE_PLACES.test(prose) ||
    FROM_A_DAY.test(prose) ||
    /[:–—]/u.test(prose)
  );
}

/** "… on two floors and in Davao": a place that is not among those right behind the words that lead to them. */
const MORE_PLACES =
  /(?<!\p{L})(?:and|und|sowie|et|y|e|en|oraz|i|și|och|og|dan|và|și\s+la)\s+(?:also\s+)?(?:in|at|from|aus|à|en|em|a|da|te|we?|z|i|din|la|di|tại)\s+(?:the\s+)?\p{Lu}/u;

const FROM_A_DAY =
  /(?<!\p{L})(?:from|starting|effective|until|till|as\s+of|ab|bis|dès|jusqu\p{L}*|desde|hasta|até|dal|fino|vanaf|tot|od|do)\s+(?:\p{L}+\s+){0,2}20\d{2}(?!\d)/iu;

/** "And at the client's premises in …", "hosted in …", "headquartered in …": places that are said to be something else. */
const OTHER_PLACES =
  /(?<!\p{L})(?:hosted|hosting|head\s?quartered|incorporated|registered|founded|clients?\s+(?:in|at|from)|customers?\s+(?:in|at|from)|near|formerly|other|also|planned)(?!\p{L})/iu;

/** A sentence has words without capitals before its places: "HQ in Leeds" is none. */
const HOLDS_PROSE = /(?:\p{Ll}{3,}\s+(?:\p{Ll}+\s+)*){2}/u;

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\d.’'-]*`;
const IN_NAME = String.raw`(?:de|del|la|las|los|do|da|dos|das|du|des|of|upon|am|an\s+der|sur|di)`;
const NAME = String.raw`(?:\d[\d/-]*\p{L}?\s+)*${WORD}(?:\s+(?:${IN_NAME}\s+){0,2}(?:${WORD}|\d+))*(?:\s+przy\s+(?:ul|al|pl)\.\s+${WORD}(?:\s+(?:${WORD}|\d+))*)?(?:\s*\([^()]*\))?`;
const TO_NEXT = String.raw`(?:(?:in|at|en|em|à|w|we|в|във|на|у|i|på|στη|στην|στο|the|de|d[aeo]|di|te)\s+){0,2}`;
const JOINER = String.raw`\s*,\s*(?:(?:and|y|e|und|et|en|og|och|oraz|sowie|ja)\s+)?${TO_NEXT}|\s*&\s*|\s+(?:and|y|e|und|sowie|et|og|och|en|i|oraz|и|та|και|ve|ja|as\s+well\s+as)\s+${TO_NEXT}`;
/** The places that follow such words, up to where the prose goes on. */
const NAMES = new RegExp(String.raw`^${NAME}(?:(?:${JOINER})${NAME})*`, "u");
