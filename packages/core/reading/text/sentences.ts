import { allMatches } from "./all-matches.ts";
import { monthOf } from "../dates/month-names.ts";

const SENTENCE_END = /[.!?](?:["'”’)\]]{0,2})\s+(?=["'“‘([]?[\p{Lu}\p{Lo}\d✓✗])|[。！？؟]/gu;

/** Full stops after these end no sentence. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|etc|vs|no|nr|nos|inc|ltd|pvt|pty|co|corp|cert|reg|approx|st|dr|mr|ms|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|exp|incl|z\.b|bzw|ca|ref|dept|art|sec|es|ej|bijv|bspw|evtl|inkl|vgl|np|p\.ex|est|rev|ver|u\.s|u\.k)|(?:^|\s)\p{Lu}|^\s*\d{1,2})\.$/iu;

const BULLET = /^\s*(?:[-*•‣▪·–+>]|\(?\d{1,2}[.)]|[a-z]\))\s+/u;

/** Lines longer than this are taken to be wrapped rather than ended. */
const WRAPPED_LINE_LENGTH = 50;

/** The sentences, list items and table rows of a text, trimmed and without bullets. */
export function sentences(text: string): readonly string[] {
  return lines(text).flatMap(sentencesOfLine);
}

function lines(text: string): readonly string[] {
  if (!text.includes("\n")) return [text.replace(BULLET, "").trim()];
  const joined: string[] = [];
  let previous = "";
  let heading = "";
  let wasItem = false;
  for (const line of text.split("\n")) {
    const trimmed = line.replace(BULLET, "").trim();
    const isItem = BULLET.test(line);
    const startsAnew = isItem || previous === "";
    const last = joined.at(-1);
    if (trimmed === "") {
      previous = "";
      continue;
    }
    if (!isItem) heading = "";
    else if (!wasItem && last !== undefined) {
      const [lead, opening] = listHeading(last);
      if (opening !== "") joined.splice(-1, 1, ...(lead === "" ? [] : [lead]));
      heading = opening;
    }
    if (heading !== "" && isItem) {
      joined.push(`${heading}: ${trimmed}`);
    } else if (last !== undefined && !startsAnew && continues(previous, trimmed)) {
      joined[joined.length - 1] = `${last} ${trimmed}`;
    } else if (last !== undefined && last.endsWith(":") && last.length < LONGEST_HEADING) {
      joined[joined.length - 1] = `${last} ${trimmed}`;
    } else {
      joined.push(trimmed);
    }
    previous = trimmed;
    wasItem = isItem;
  }
  return joined;
}

/** Lines no longer than this may be the heading of what follows. */
const LONGEST_HEADING = 60;

/** A sentence that opens a list may be longer: "These centres are certified to several standards, including:". */
const LONGEST_OPENING = 180;

/**
 * What governs every item of a list, and what stands before it: "Planned certifications", with or without
 * a colon, or the last sentence of a line that ends with one. "" where nothing does.
 */
function listHeading(line: string): readonly [lead: string, heading: string] {
  const bare = line.replace(/[\s:]+$/u, "");
  if (line.length < LONGEST_HEADING) return /(?:[\p{L})]|:)$/u.test(line) ? ["", bare] : [line, ""];
  if (!line.endsWith(":")) return [line, ""];
  const start = sentencesOfLine(line).at(-1)?.length ?? 0;
  if (start > LONGEST_OPENING) return [line, ""];
  return [line.slice(0, -start).trim(), bare.slice(line.length - start)];
}

/** "Certification body: …": a label and its value. */
const LABELLED = /^\p{Lu}[^:.]{1,40}:\s/u;

/** Whether a line goes on where the line before it was merely wrapped. */
function continues(previous: string, line: string): boolean {
  if (/[.:;!?|]$/u.test(previous) || line.startsWith("|")) return false;
  if (LABELLED.test(previous) && LABELLED.test(line)) return false;
  return (
    /^[\p{Ll}(&]/u.test(line) || previous.length > WRAPPED_LINE_LENGTH || previous.endsWith(",")
  );
}

/** "vom 1. Oktober", "od 1. 1. 2025": the full stop makes the number a day, or a month. */
function isDayOfMonth(line: string, stop: number, next: number): boolean {
  if (!/(?<!\d)\d{1,2}$/u.test(line.slice(Math.max(0, stop - 3), stop))) return false;
  if (/^\d{1,2}\.\s?(?:19|20)\d\d(?!\d)/u.test(line.slice(next, next + 10))) return true;
  if (/^(?:19|20)\d\d(?!\d)/u.test(line.slice(next, next + 5)))
    return /\d\.\s?\d{1,2}$/u.test(line.slice(0, stop));
  const word = /^\p{L}+/u.exec(line.slice(next))?.[0];
  return word !== undefined && monthOf(word) !== null;
}

function sentencesOfLine(line: string): readonly string[] {
  const found: string[] = [];
  let start = 0;
  for (const match of allMatches(SENTENCE_END, line)) {
    const end = match.index + match[0].length;
    if (ABBREVIATION.test(line.slice(start, match.index + 1))) continue;
    if (isDayOfMonth(line, match.index, end)) continue;
    found.push(line.slice(start, end).trim());
    start = end;
  }
  found.push(line.slice(start).trim());
  return found.filter((sentence) => sentence !== "");
}
