import type { OtherHolder } from "./found-holder.ts";
import { speaksOfItself } from "./own-subject.ts";
import { providersNamedIn } from "./used-providers.ts";

/** What follows a name that makes the words after it the name's: a bracket, "because it is". */
const STILL_ABOUT_NAME =
  /^(?:['’]s)?(?:\s\p{Lu}\S*)*(?:\s(?:as|for)\s[^,;(]{2,40})?\s*(?:\([^)]*$|\s[–—-]\s*$|,\s*(?:(?:an?|the|also|both|itself|who|which|a company|is|are|eine?[mnrs]?|un[ea]?|einem)\s)*(?:[\p{L}-]+\s){0,2}$)|(?<!\p{L})(?:it|they|their|its|who|which|whose|that)\s(?:[\p{L}-]+\s){0,4}$|^['’]s\s(?:[\p{L}-]+\s){0,3}$/u;

/** "… servers of Hexhost (": what stands in the bracket is said of the name before it. */
const IN_BRACKETS_AFTER_NAME =
  /\s(?:with|by|on|via|from|through|over|der|bei|von|durch|par|chez)\s(?:the\s)?(\p{Lu}[\p{L}\p{N}.&-]+(?:\s\p{Lu}[\p{L}\p{N}.&-]*){0,3})\s*\(\s*$/u;

const THEIRS = /(?<!\p{L})(?:their|its)\s(?:[\p{L}-]+\s){0,2}$/u;

/** "Printing is outsourced to Inkwell Ltd, an …", "calls go over Twilio (…". */
export function usedHolder(before: string): OtherHolder | null {
  const named = IN_BRACKETS_AFTER_NAME.exec(before)?.[1];
  if (named !== undefined) return { sign: "borrowed-partner", holder: named };
  for (const name of providersNamedIn(before)) {
    const rest = before.slice(before.lastIndexOf(name) + name.length);
    const isOurs = speaksOfItself(rest) && !THEIRS.test(rest);
    if (STILL_ABOUT_NAME.test(rest) && !isOurs) {
      return { sign: "borrowed-partner", holder: name };
    }
  }
  return null;
}

const BY_SOMEBODY =
  /(?<!\p{L})(?:by|to|with|through|from|via|using|uses?|rents?|leases?|chose|selected|at|on|benefit from|under)\s+(?:an?|another|two|several|multiple|only|their|certified)\s+(?:[\p{L}-]+[\s,]+){0,2}$/iu;

const CERTIFIED_SOMEBODY =
  /^[\s)-]*(?:type\s\S+\s)?(?:certified|compliant|accredited|attested|audited|approved|zertifiziert\p{L}*|certifiée?s?|certificad[oa]s?)\s+(?!(?:environment|manner|way|framework|isms|process|system|standard|and|or|information|by|for|in|on|with|to|since)(?!\p{L}))(?:[\p{L}-]+\s*){1,3}/iu;

/** "… shredded by an ISO 27001 certified contractor". */
export function saidOfWhoIsUsed(before: string, after: string): OtherHolder | null {
  if (!BY_SOMEBODY.test(before)) return null;
  const match = CERTIFIED_SOMEBODY.exec(after);
  return match === null ? null : { sign: "borrowed-partner", holder: match[0].trim() };
}
