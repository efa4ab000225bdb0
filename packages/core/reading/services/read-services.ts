import { cellState } from "../cell/cell-state.ts";
import type { Fact } from "../cell/fact.ts";
import { findServices, type ServiceText } from "./find-services.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import { isFiller } from "../text/generic-words.ts";
import type { ServiceLine } from "./lexicon/service-line.ts";
import { lineOf } from "./lexicon/service-terms.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import type { StatedService } from "./stated-service.ts";
import { Gap } from "../text/words.ts";
import { typedService } from "./typed/typed-service.ts";

/** Reads the services that a cell names: "CS + BO", "Payroll (PH)", "L1 support". */
export function readServices(cell: SourceCell): Fact<readonly StatedService[]> {
  const state = cellState(cell);
  if (state !== null) return state;
  const services = servicesIn(cell.content.text);
  return services.length > 0
    ? statedIn(cell, services)
    : unclearIn(cell, "it does not say which service");
}

/** The services of a list, those it rules out left aside. */
export function servicesIn(text: string): readonly StatedService[] {
  const services: StatedService[] = [];
  for (const piece of piecesOf(text)) {
    const service = serviceOf(piece);
    if (service !== null && !services.some((other) => other.text === service.text)) {
      services.push(service);
    }
  }
  return services;
}

function serviceOf(piece: string): StatedService | null {
  const found = findServices(typedService(piece));
  const { words } = found.clauses;
  if (words.length === 0 || isRuledOut(found)) return null;
  if (found.mentions.length === 0 && words.every((word) => isFiller(word.stem))) return null;
  return { text: piece, line: lineIn(found) };
}

/** "No payroll": what is named is taken away, and nothing else is. */
function isRuledOut({ clauses: { words, standing }, mentions }: ServiceText): boolean {
  if (mentions.length > 0) return mentions.every((mention) => mention.standing === "negated");
  return standing(0, words.length - 1) === "negated";
}

/** The line of the first service that is named and meant; a loose word counts where it is all. */
function lineIn({ clauses, mentions }: ServiceText): ServiceLine | null {
  const meant = mentions.filter(
    ({ standing, frame }) => standing === "asserted" && frame !== "around",
  );
  const named = meant.find(({ term }) => term.strength === "named" || term.strength === "internal");
  if (named !== undefined) return lineOf(named.term.needs[0] ?? "corporate-internal");
  const [loose, ...more] = meant.filter(({ term }) => term.strength === "may");
  const [topic, ...others] = loose?.term.needs ?? [];
  if (loose === undefined || topic === undefined || more.length + others.length > 0) return null;
  const isAll = clauses.words.every(
    (word, at) => (at >= loose.first && at <= loose.last) || isFiller(word.stem),
  );
  return isAll ? lineOf(topic) : null;
}

/**
 * Cuts a list into services: at commas, semicolons and line breaks, and at "and" or a slash where
 * both sides name one. Brackets stay together, and so does "trust & safety".
 */
function piecesOf(text: string): readonly string[] {
  const { clauses, mentions } = findServices(text);
  const { words } = clauses;
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  let scanned = 0;
  words.forEach((word, at) => {
    depth = depthAfter(text.slice(scanned, word.start), depth);
    scanned = word.start;
    const isInside = mentions.some(({ first, last }) => at > first && at <= last);
    if (at === 0 || depth > 0 || isInside) return;
    const isAnd = word.folded === "and";
    const isWeak = isAnd || (word.gap & Gap.slash) !== 0;
    if (!isWeak && (word.gap & (Gap.comma | Gap.clause)) === 0) return;
    const from = isAnd ? word.end : word.start;
    if (isWeak && !(namesOne(text.slice(start, word.start)) && namesOne(restOf(text, from))))
      return;
    pieces.push(text.slice(start, word.start));
    start = from;
  });
  pieces.push(text.slice(start));
  return pieces.map(trimmed).filter((piece) => piece !== "");
}

/** What stands up to the next separator. */
function restOf(text: string, from: number): string {
  const rest = text.slice(from);
  const end = rest.search(/[,;/&+\n]|\sand\s/u);
  return end < 0 ? rest : rest.slice(0, end);
}

function namesOne(text: string): boolean {
  return findServices(typedService(trimmed(text))).mentions.some(
    ({ term }) => term.strength !== "broad",
  );
}

function depthAfter(between: string, depth: number): number {
  let now = depth;
  for (const sign of between) {
    if (sign === "(" || sign === "[") now += 1;
    else if (sign === ")" || sign === "]") now = Math.max(0, now - 1);
  }
  return now;
}

/** Without separators and bullets at either end; closing brackets and full stops of words stay. */
function trimmed(piece: string): string {
  return piece.replace(/^[\s,;/&+•·|*–-]+|[\s,;/&+•·|–-]+$/gu, "");
}
