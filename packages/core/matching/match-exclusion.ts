import { remembered } from "../reading/text/memo.ts";
import type { Clauses } from "../reading/text/clauses.ts";
import { findServices, type ServiceText } from "../reading/services/find-services.ts";
import { isFiller } from "../reading/text/generic-words.ts";
import { negationCues } from "../reading/text/negation.ts";
import { phraseAt } from "../reading/text/phrase-index.ts";
import type { Word } from "../reading/text/words.ts";
import { lineOf } from "../reading/services/lexicon/service-terms.ts";
import { isMaking, isNoScope, withoutProvidersControls } from "./exclusion-of-no-scope.ts";
import { isEntityIn } from "./entity/match-entity.ts";
import { neededServiceOf } from "./service/needed-service.ts";
import { mayInclude, relationOf } from "./service/service-relation.ts";

/** What an exclusion could take away, in the tracker's words; empty texts ask for nothing. */
export interface ExclusionNeeds {
  readonly services: readonly string[];
  readonly sites: readonly string[];
  readonly entity: string;
}

/**
 * Whether an exclusion takes away something we need. `item` is the part of the text that does, or
 * that leaves it open; it is `null` where the exclusions are clear of everything we need.
 */
export interface ExclusionMatch {
  readonly result: "hit" | "clear" | "unclear";
  readonly item: string | null;
}

const CLEAR: ExclusionMatch = { result: "clear", item: null };

/** "None", "no exclusions", "nil": nothing is excluded. */
const NOTHING_EXCLUDED =
  /^\s*(?:none|nil|no|nothing|n\/?a|not applicable|0|-+|ninguna?|nenhuma?|keine?|aucune?|nessun[ao]?|geen|brak|なし|無し|无|無)\s*(?:\p{L}+\s*){0,3}[.!]*\s*$/iu;
const NO_EXCLUSIONS =
  /^\s*(?:(?:there are|we have|the scope has)\s+)?(?:no|without(?: any)?)\s+(?:\p{L}+\s+){0,2}(?:exclusions?|exceptions?|limitations?|restrictions?)\b[^,;:]*$/iu;
/** "None - all Annex A controls are applicable". */
const NONE_AND_ALL =
  /^\s*(?:none|nil|no exclusions)\s*[-–—,;:(.]+\s*all\s+(?:\p{L}+\s+){0,4}(?:controls?|clauses?|requirements?|services?|sites?)\s+(?:are\s+)?(?:applicable|apply|applied|included|implemented|covered|in scope)[).\s]*$/iu;
const NOTHING_MORE = /\b(?:but|except|other than|apart from|save)\b/iu;

/** Words that turn an excluded service into the service of somewhere or someone. */
const QUALIFIERS = new Set(["for", "at", "in", "from", "to", "by", "of", "on", "when", "where"]);

/** Holds a list of exclusions against what we need. `sameSite` tells whether two texts mean one place. */
export function matchExclusions(
  exclusions: string,
  needed: ExclusionNeeds,
  sameSite: (needed: string, excluded: string) => boolean,
): ExclusionMatch {
  let open: string | null = null;
  for (const piece of excludedPieces(exclusions)) {
    const result = judge(piece, needed, sameSite);
    if (result === "hit") return { result, item: piece.words };
    if (result === "unclear") open ??= piece.words;
  }
  return open === null ? CLEAR : { result: "unclear", item: open };
}

/** How many lists of exclusions are kept; most rows say "none" or the same few things. */
const MOST_LISTS = 256;

const excludedPieces = remembered((text): readonly Piece[] => {
  if (excludesNothing(text)) return [];
  const own = withoutProvidersControls(text);
  return piecesOf(own, findServices(own));
}, MOST_LISTS);

function excludesNothing(text: string): boolean {
  if (text.trim() === "") return true;
  if (NOTHING_MORE.test(text)) return false;
  if (NO_EXCLUSIONS.test(text) || NONE_AND_ALL.test(text)) return true;
  return NOTHING_EXCLUDED.test(text) && findServices(text).mentions.length === 0;
}

/** One item of the list, without the words that say it is excluded. */
interface Piece {
  readonly words: string;
  readonly text: ServiceText;
  /** The words that would name a place. */
  readonly place: string;
  /** Whether the text limits itself to this: then everything else is left out. */
  readonly isLimit: boolean;
  readonly isUnclear: boolean;
}

/**
 * The excluded items. In a list of exclusions a plain item is excluded; where the text is a sentence
 * with an exclusion in it ("all services except payroll"), only what that takes away is.
 */
function piecesOf(text: string, { clauses }: ServiceText): readonly Piece[] {
  const { words, limits, standing } = clauses;
  const codes = words.map((_word, at) => standing(at, at));
  const isSentence = words.some((_word, at) => isCutter(words, at)) && codes.includes("negated");
  const pieces: Piece[] = [];
  for (const { first, last } of runsOf(text, clauses)) {
    const isLimit = limits.some((limit) => first <= limit.last && last >= limit.first);
    const meant = standing(first, last);
    if (isSentence && meant === "asserted" && !isLimit) continue;
    const from = words[first]?.start ?? 0;
    const to = words[last]?.end ?? 0;
    pieces.push(pieceOf(text.slice(from, to), isLimit, meant === "unclear"));
  }
  return pieces;
}

function pieceOf(words: string, isLimit: boolean, isUnclear: boolean): Piece {
  return { words, text: findServices(words), place: placeIn(words), isLimit, isUnclear };
}

function isCutter(words: readonly Word[], at: number): boolean {
  const cue = phraseAt(negationCues, words, at)?.value;
  return cue === "exception" || cue === "excluder";
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/**
 * Runs of words between separators and cues; "and" separates too, but not within the title of a control.
 * What is confirmed ("claims are included") is left aside, unless it is what an exception takes away.
 */
function runsOf(text: string, { words, standing }: Clauses): readonly Run[] {
  const runs: Run[] = [];
  let first = 0;
  const close = (at: number) => {
    const run = withoutCopulas(words, first, at - 1);
    if (run !== null) runs.push(run);
  };
  let isAfterException = false;
  const isTakenAway = (from: number, to: number) =>
    isAfterException && from <= to && standing(from, to) === "negated";
  const isInTitle = (at: number) => isNoScope(text.slice(words[first]?.start, words[at]?.start));
  for (let at = 0; at < words.length;) {
    const cue = phraseAt(negationCues, words, at);
    const word = words[at];
    if (cue !== null) {
      if (cue.value !== "affirmer" || isTakenAway(first, at - 1)) close(at);
      isAfterException ||= cue.value === "exception";
      at = cue.last + 1;
      first = at;
      continue;
    }
    const isAnd = word?.folded === "and";
    if (word !== undefined && at > first && (word.gap !== 0 || (isAnd && !isInTitle(at)))) {
      close(at);
      first = isAnd ? at + 1 : at;
    }
    at += 1;
  }
  close(words.length);
  return runs;
}

const COPULAS = new Set(
  "is are was were be been the a an any all scope from certificate report we it".split(" "),
);

/** "The Cebu site is" is "Cebu site"; `null` where nothing is left. */
function withoutCopulas(words: readonly Word[], from: number, to: number): Run | null {
  let [first, last] = [from, to];
  while (first <= last && COPULAS.has(words[first]?.folded ?? "")) first += 1;
  while (last >= first && COPULAS.has(words[last]?.folded ?? "")) last -= 1;
  return first <= last ? { first, last } : null;
}

function judge(
  piece: Piece,
  { services, sites, entity }: ExclusionNeeds,
  sameSite: (needed: string, excluded: string) => boolean,
): ExclusionMatch["result"] {
  if (piece.isUnclear && !piece.isLimit) return "unclear";
  const service = strongest(services.map((needed) => judgeService(needed, piece.text)));
  const isHit =
    service === "hit" ||
    sites.some((site) => sameSite(site, piece.place)) ||
    (entity !== "" && isEntityIn(entity, piece.words));
  if (piece.isLimit) return isHit ? "clear" : "unclear";
  if (isHit) return "hit";
  if (service === "unclear") return "unclear";
  if (isNoScope(piece.words)) return "clear";
  if (isMaking(piece.words)) return services.some(isMade) ? "unclear" : "clear";
  return isUnderstood(piece) ? "clear" : "unclear";
}

/** Whether an excluded item is the service, a part of it, or the service under some condition. */
function judgeService(
  needed: string,
  { clauses, mentions }: ServiceText,
): ExclusionMatch["result"] {
  const { topics, phrase } = neededServiceOf({ text: needed, line: null });
  if (phrase !== null) {
    const stems = clauses.words.map((word) => word.stem).join(" ");
    return ` ${stems} `.includes(` ${phrase.stems.join(" ")} `) ? "hit" : "clear";
  }
  const related = mentions.filter(
    ({ term, frame }) =>
      frame !== "internal" &&
      topics.some(
        (topic) =>
          ["covers", "part"].includes(relationOf(topic, term)) || mayInclude(term, lineOf(topic)),
      ),
  );
  if (related.length === 0) return "clear";
  const isFirm = related.some(
    ({ term, frame, last }) =>
      term.strength === "named" &&
      frame === "delivered" &&
      topics.some((topic) => relationOf(topic, term) === "covers") &&
      !clauses.words.slice(last + 1).some((word) => QUALIFIERS.has(word.folded)),
  );
  return isFirm ? "hit" : "unclear";
}

/** Whether what is needed is itself the making of something. */
function isMade(needed: string): boolean {
  const { topics } = neededServiceOf({ text: needed, line: null });
  return topics.some((topic) => {
    const line = lineOf(topic);
    return line === "software-engineering" || line === "saas-hosting";
  });
}

/** "The Cebu site" is Cebu. */
function placeIn(item: string): string {
  return item
    .replace(/^(?:the|our|any|all)\s+/iu, "")
    .replace(
      /\s+(?:sites?|offices?|cent(?:er|re)s?|facilit(?:y|ies)|locations?|branch(?:es)?|campus)$/iu,
      "",
    );
}

/** An item that names another line of service, or a department, cannot be what we need. */
function isUnderstood({ words, text: { clauses, mentions } }: Piece): boolean {
  const known = mentions.filter(({ term }) => term.strength !== "broad");
  if (known.length === 0) return SITE_WORD.test(words);
  return clauses.words.every(
    (word, at) => isFiller(word.stem) || known.some(({ first, last }) => at >= first && at <= last),
  );
}

/** It names a site, and it is none of ours. */
const SITE_WORD = /\b(?:site|office|cent(?:er|re)|facility|location|branch|campus)s?\s*$/iu;

function strongest(results: readonly ExclusionMatch["result"][]): ExclusionMatch["result"] {
  if (results.includes("hit")) return "hit";
  return results.includes("unclear") ? "unclear" : "clear";
}
