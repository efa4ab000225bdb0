import { saysRemote } from "../controls/remote-words.ts";
import { readClauses } from "../text/clauses.ts";
import { siteCues } from "./site-cues.ts";

/**
 * What a bracket says of home working at the site before it:
 * - `silent`: nothing;
 * - `everyone`: all who work there do so from home, "(WFH)";
 * - `beside`: some do, beside an office, "(20% WFH)", "(incl. WFH)";
 * - `taken-out`: home working alone is excluded or still to come, "(excluding WFH)";
 * - `unclear`: it takes something out, and that may be the site: "(WFH, out of scope)".
 */
export type HomeNote = "silent" | "everyone" | "beside" | "taken-out" | "unclear";

const BETWEEN_REMARKS = /[,;:]\s*|\s[-\u2013\u2014]\s/u;
const HOME_OFFICE = /\bhome[\s-]?offices?\b/giu;
const OFFICE = /\b(?:offices?|sites?|on[\s-]?site|onsite|wfo|hybrid|mixed?)\b/iu;
const ADDS = /^\W*(?:and|plus|with|also)\b|^\W*[+&]|\bincl(?:ud(?:es?|ed|ing))?\b/iu;

/** Reads a bracket, with its brackets or without. */
export function homeNote(words: string): HomeNote {
  const remarks = words.split(BETWEEN_REMARKS);
  const ofHome = remarks.filter(saysRemote);
  if (ofHome.length === 0) return "silent";
  if (remarks.some((it) => takesOut(it) && (!saysRemote(it) || namesOffice(it)))) return "unclear";
  if (ofHome.some(takesOut)) return "taken-out";
  const isBeside = namesOffice(words) || isSmallShare(words) || ofHome.some((it) => ADDS.test(it));
  return isBeside ? "beside" : "everyone";
}

/** "Out of scope" names nothing that it takes out: it does so of a site put before it. */
function takesOut(remark: string): boolean {
  const { words, isPlain, standing } = readClauses(`Site ${remark}`, siteCues);
  return !isPlain && standing(0, words.length - 1) !== "asserted";
}

function namesOffice(remark: string): boolean {
  return OFFICE.test(remark.replace(HOME_OFFICE, ""));
}

function isSmallShare(words: string): boolean {
  const percent = /(\d{1,3})\s*%/u.exec(words)?.[1];
  return percent !== undefined && Number(percent) < 100;
}
