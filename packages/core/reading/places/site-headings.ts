import type { Span } from "../text/span.ts";
import { headsSites } from "./site-words.ts";

const COLON = /\s?:\s+(?=[\p{Lu}\p{N}])/gu;
const LAST_WORD = /(^|[\s.,;|\u2022-])([\p{L}'\u2019]+)$/u;
/** What may stand between the site before a heading and the heading. */
const BEFORE = /[.,]?\s+(?:[-\u2013\u2014]\s+)?$/u;

/**
 * What stands before each further heading of a line that begins with one, to be read as a separator:
 * "Head office: Makati Branch: Cebu City".
 */
export function gapsBeforeSiteHeadings(text: string): readonly Span[] {
  if (!text.includes(":")) return [];
  const gaps: Span[] = [];
  let isHeaded = false;
  for (const { index } of text.matchAll(COLON)) {
    const start = startOfHeading(text, index);
    const line = text.lastIndexOf("\n", index) + 1;
    if (start === null) continue;
    if (text.slice(line, start).trim() === "") isHeaded = true;
    else if (isHeaded) {
      const between = BEFORE.exec(text.slice(line, start))?.[0];
      if (between !== undefined) gaps.push({ start: start - between.length, end: start });
    }
  }
  return gaps;
}

/** Where the heading begins whose last word ends there; `null` where no word for a site stands there. */
function startOfHeading(text: string, end: number): number | null {
  let start: number | null = null;
  let before = text.slice(0, end);
  for (;;) {
    const [, , word] = LAST_WORD.exec(before) ?? [];
    if (word === undefined || !headsSites(word)) return start;
    start = before.length - word.length;
    before = before.slice(0, start).trimEnd();
  }
}

/** "Locations – …", "Sites in scope: …", before anything else. */
const FIRST_HEADING =
  /^(?:(?:certified|covered|registered|in[\s-]scope)\s+)?(?:sites?|locations?|offices?|facilities)(?:\s+(?:in\s+scope|covered|certified))?(?:\s*\((?:complete|full|exhaustive)(?:\s+list)?\))?(?:\s*:|\s+[-–—])\s+(?=\S)/iu;

/** A heading of its own. */
const HEADED_AGAIN = /^[^:;,]{1,60}:\s/u;
/** "The offices in …": a sentence; "La Paz" is none. */
const SENTENCE =
  /^(?:The|This|It|it|You|We|Our|All|Scope|Le|La|Les|El|Los|Der|Die|Das|Nos|Notre|Unsere?|Controls)\s+(?=\p{Ll})/u;

/** "Offices in Pune", "Unidades em …": it says once more what it lists. */
const SITES_IN = /^\p{L}+\s+(?:in|at|en|em|à|a|im)\s+(?=\p{Lu})/u;

/** A list whose first heading says no more than "Sites:", and without it where what follows stands by itself. */
export function withFirstSiteHeading(text: string): string {
  const heading = FIRST_HEADING.exec(text)?.[0];
  if (heading === undefined) return text;
  const rest = text.slice(heading.length);
  if ([HEADED_AGAIN, SENTENCE, SITES_IN].some((own) => own.test(rest))) return rest;
  return `Sites: ${rest}`;
}
