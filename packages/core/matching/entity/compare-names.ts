import { areInOneGroup } from "./company-groups.ts";
import { isWithinEdits } from "./edit-distance.ts";
import type { EntityName } from "./entity-name.ts";
import type { EntityReason } from "./entity-reasons.ts";
import { areInOtherScripts } from "./entity-scripts.ts";
import { initialsIn } from "./trade-initials.ts";
import type { Membership } from "../scope-match.ts";

/** The answer of one comparison, and the rule that gave it. */
export interface NameJudgement {
  readonly result: Membership;
  readonly reason: EntityReason;
}

/** Shortest core for which a slip of the pen is a better guess than another company. */
const SHORTEST_ALIKE = 6;
const MOST_SLIPS = 2;
const LONGEST_ABBREVIATION = 5;
const LONGEST_LETTERS = 3;

const isIn = (reason: EntityReason): NameJudgement => ({ result: "IN", reason });
const isOut = (reason: EntityReason): NameJudgement => ({ result: "OUT", reason });
const isOpen = (reason: EntityReason): NameJudgement => ({ result: "UNKNOWN", reason });

/** Whether the name we need and a name that is stated are of one company. */
export function compareNames(needed: EntityName, stated: EntityName): NameJudgement {
  if (saysNothing(needed) || saysNothing(stated)) return isOpen("noName");
  return isSameCore(needed, stated) || isSpacedOtherwise(needed, stated)
    ? compareDetails(needed, stated)
    : compareCores(needed, stated);
}

/** Whether the cores are the same words, umlauts written either way. */
export function isSameCore(one: EntityName, other: EntityName): boolean {
  if (one.key === other.key) return true;
  if (one.spelledKey === null && other.spelledKey === null) return false;
  return (
    one.spelledKey === other.key ||
    one.key === other.spelledKey ||
    (one.spelledKey !== null && one.spelledKey === other.spelledKey)
  );
}

/** "VelmarPay EOOD" and "Velmar Pay EOOD": two registered names, the same to the letter. */
function isSpacedOtherwise(one: EntityName, other: EntityName): boolean {
  return (
    one.joined === other.joined &&
    one.joined.length >= SHORTEST_ALIKE + MOST_SLIPS &&
    one.family !== null &&
    other.family !== null
  );
}

/** Words that send the reader to where the names stand: "see annex", "as per the certificate". */
const ELSEWHERE = new Set(
  "see refer as per to in attached attachment annex annexure appendix schedule exhibit certificate list listed above below same certified valid applies tbc tbd tba unknown various multiple none".split(
    " ",
  ),
);

/** Words that open such a reference, whatever follows: "see schedule A of the original certificate". */
const SEE = new Set("see refer siehe voir vease vedi zie".split(" "));

/** "Group", "All entities", "see annex": such words without a legal form name no company. */
export function saysNothing({ core, distinctive, family }: EntityName): boolean {
  if (family !== null) return false;
  return SEE.has(core[0] ?? "") || distinctive.every((token) => ELSEWHERE.has(token));
}

function compareDetails(needed: EntityName, stated: EntityName): NameJudgement {
  if (needed.distinctive.length === 0 || stated.distinctive.length === 0) {
    return isOpen("genericOnly");
  }
  if (areInDifferentCountries(needed, stated)) return isOpen("otherCountry");
  if (areOtherForms(needed.family, stated.family)) return isOpen("otherForm");
  const isBlank = needed.family === null;
  const neededHolds = needed.countries.length > 0;
  const statedHolds = stated.countries.length > 0;
  // Two names of which one holds a country are two companies until shown otherwise; so is a brand alone.
  if (neededHolds && !statedHolds && !saysCountryOf(stated, needed))
    return isOpen("countryMissing");
  if (statedHolds && !neededHolds && needed.besideCountries.length === 0) {
    return isOpen("countryMissing");
  }
  if (stated.family === null && !isBlank && !statedHolds) return isOpen("brandOnly");
  if (isBlank) return isIn("sameBlank");
  return isIn(stated.family === null ? "sameName" : "same");
}

/** "Acme Ltd (UK)" says the country of "Acme UK Ltd"; an address there does so of "Acme (UK) Ltd" only. */
function saysCountryOf(stated: EntityName, needed: EntityName): boolean {
  return stated.besideCountries.length > 0 || (stated.seat !== null && needed.isCountryInBrackets);
}

/** What companies of Japan write in English for the form that they have at home. */
const IN_ENGLISH: Readonly<Record<string, string>> = { kk: "co-ltd" };

function areOtherForms(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  return (IN_ENGLISH[one] ?? one) !== (IN_ENGLISH[other] ?? other);
}

function areInDifferentCountries(one: EntityName, other: EntityName): boolean {
  if (isSeatedElsewhere(one, other) || isSeatedElsewhere(other, one)) return true;
  const mine = [...one.countries, ...one.besideCountries];
  const theirs = [...other.countries, ...other.besideCountries];
  if (mine.length === 0 || theirs.length === 0) return false;
  // "Acme Philippines, Inc. (USA)": the country beside a name is where the one that is meant sits.
  const besides = [
    [one.besideCountries, theirs],
    [other.besideCountries, mine],
  ] as const;
  if (besides.some(([beside, codes]) => beside.length > 0 && isDisjoint(beside, codes)))
    return true;
  if (one.countries.length > 0 && other.countries.length > 0) {
    return !isSameSet(one.countries, other.countries);
  }
  return !mine.some((code) => theirs.includes(code));
}

/** "Acme Ltd (UK)" and "Acme Ltd, 2 Elm Street, Cork, Ireland". */
function isSeatedElsewhere({ seat }: EntityName, other: EntityName): boolean {
  if (seat === null) return false;
  const theirs = [...other.countries, ...other.besideCountries];
  return theirs.length > 0
    ? !theirs.some((code) => code.startsWith(seat))
    : other.seat !== null && other.seat !== seat;
}

function isDisjoint(one: readonly string[], other: readonly string[]): boolean {
  return !one.some((code) => other.includes(code));
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.every((code) => other.includes(code)) && other.every((code) => one.includes(code));
}

/** Two different names: related perhaps, or other companies. */
function compareCores(needed: EntityName, stated: EntityName): NameJudgement {
  const shared = needed.core.filter((token) => stated.core.includes(token));
  const sharesName = shared.some((token) => needed.distinctive.includes(token));
  if (sharesName) {
    const mine = needed.distinctive.every((token) => stated.core.includes(token));
    const theirs = stated.distinctive.every((token) => needed.core.includes(token));
    if (isAlike(needed, stated)) return isOpen("alike");
    if (mine || theirs) return isOpen("contained");
    if (needed.distinctive[0] === stated.distinctive[0]) return isOpen("sister");
  }
  if (isAlike(needed, stated) || isAlikeButForGeneric(needed, stated)) return isOpen("alike");
  if (areInOneGroup(needed.core, stated.core)) return isOpen("group");
  if (isShortFor(needed, stated) || isShortFor(stated, needed)) return isOpen("shortName");
  if (areInOtherScripts(needed, stated)) return isOpen("otherScript");
  return isOut(shared.length > 0 && !sharesName ? "genericOnly" : "other");
}

function isAlike(one: EntityName, other: EntityName): boolean {
  return areWithinSlips(one.joined, other.joined);
}

/** "SmartServ" and "SmartServe Solutions": a slip apart, but for generic words. */
function isAlikeButForGeneric(one: EntityName, other: EntityName): boolean {
  return areWithinSlips(one.distinctive.join(""), other.distinctive.join(""));
}

function areWithinSlips(one: string, other: string): boolean {
  if (one === other) return one !== "";
  if (Math.max(one.length, other.length) < SHORTEST_ALIKE) return false;
  if (numbersIn(one) !== numbersIn(other)) return false;
  return isWithinEdits(one, other, MOST_SLIPS);
}

/** "Vault 1" and "Vault 2" are two companies, whatever they share. */
function numbersIn(joined: string): string {
  return joined.replaceAll(/\D+/gu, " ").trim();
}

/** "TCS" and "Tata Consultancy Services", "TP" and "Teleperformance". */
function isShortFor(short: EntityName, long: EntityName): boolean {
  const [token = ""] = short.distinctive;
  if (short.distinctive.length !== 1 || token.length > LONGEST_ABBREVIATION || token.length < 2) {
    return false;
  }
  if (long.core.length > 1) {
    const initials = long.core.map(initialsIn).join("");
    if (initials === token || initials.startsWith(token)) return true;
  }
  const [first = ""] = long.core;
  return token.length <= LONGEST_LETTERS && holdsLetters(first, token);
}

/** Whether a longer word starts with the first letter and holds the others in order. */
function holdsLetters(word: string, letters: string): boolean {
  if (word.length < 2 * letters.length || word.charAt(0) !== letters.charAt(0)) return false;
  let at = 0;
  for (const letter of letters) {
    at = word.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
