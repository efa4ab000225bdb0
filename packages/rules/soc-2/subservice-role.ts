/** What a subservice organisation seems to do: the work we buy, perhaps that, or something else. */
export type SubserviceRole = "delivers" | "may-deliver" | "other";

/** What is needed to tell whether a subservice organisation does the work we buy. */
export interface DeliveryContext {
  /** The needed sites and services, in the tracker's words. */
  readonly sites: readonly string[];
  readonly services: readonly string[];
  /** Companies that the vendor names as its subcontractors, with what it says of them. */
  readonly subprocessors: readonly string[];
}

/** People, not tools: staffing firms, agents, delivery partners. */
const PROVIDES_PEOPLE =
  /\bstaffing\b|\bmanpower\b|\bagents?\b|\bworkforce\b|\bdelivery (?:partner|cent(?:re|er)|staff|team)|\b(?:call|contact) cent(?:re|er) (?:operations?|staff|partner|services)\b|\bfranchis|\boutsourced (?:staff|team|support)/iu;
const IS_A_RELATION =
  /\baffiliates?\b|\bsubsidiar|\bsister compan|\boffshore (?:team|entity|partner|affiliate)/iu;
/** Where machines stand or software runs, nobody answers calls. */
const IS_HOSTING = /\bdata cent(?:re|er)|\bcolo|\bhosting\b|\bcloud\b|\bplatform\b|\bsoftware\b/iu;
const WORD = /[\p{L}\p{N}]{3,}/gu;
/** Too common in company names to tell two companies apart. */
const COMMON_IN_NAMES = new Set(
  "inc ltd llc corp the and company group global services service solutions".split(" "),
);

/** What a subservice organisation, as the report names it, seems to do for the service. */
export function roleOfSubservice(name: string, context: DeliveryContext): SubserviceRole {
  if (IS_HOSTING.test(name) && !IS_A_RELATION.test(name)) return "other";
  if (PROVIDES_PEOPLE.test(name)) return "delivers";
  const namesakes = context.subprocessors.filter((other) => isSameCompany(name, other));
  if (namesakes.some((other) => doesTheWork(other, context))) return "delivers";
  if (IS_A_RELATION.test(name))
    return mentionsAny(name, context.sites) ? "delivers" : "may-deliver";
  return mentionsAny(name, context.sites) ? "may-deliver" : "other";
}

function doesTheWork(words: string, { sites, services }: DeliveryContext): boolean {
  if (IS_HOSTING.test(words)) return false;
  return PROVIDES_PEOPLE.test(words) || mentionsAny(words, services) || mentionsAny(words, sites);
}

/** Whether two wordings start with the same telling word: "Palayok Staffing", "Palayok (agents, Cebu)". */
function isSameCompany(a: string, b: string): boolean {
  const first = tellingWord(a);
  return first !== null && first === tellingWord(b);
}

function tellingWord(name: string): string | null {
  const words = name.toLowerCase().match(WORD) ?? [];
  return words.find((word) => !COMMON_IN_NAMES.has(word)) ?? null;
}

function mentionsAny(words: string, needed: readonly string[]): boolean {
  const text = words.toLowerCase();
  return needed.some((thing) => thing.length >= 3 && text.includes(thing.toLowerCase()));
}
