import { findServices } from "../services/find-services.ts";
import { isHarmlessOfSite } from "./harmless-words.ts";

/** An address that post or papers go to is no place of work. */
const ADDRESS_ONLY = /\b(?:mailing|postal|legal|registered|billing|correspondence)\s+address\b/iu;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'\u2019-]*/gu;
const SMALL_LETTER = /^\p{Ll}/u;
const CAPITAL = /\p{Lu}/u;
/** "(not Davao)" says something of Davao. */
const TAKES_OUT_ANOTHER =
  /^\s*(?:not|no|except|excluding|excl\.?|without|nicht|ohne|außer|sauf|sin|salvo|sem|exceto|bez|senza|zonder)\s+(?:the\s+)?\p{Lu}/u;

/** Where those sit whom a service is for: "customer care for EMEA". */
const SERVED = new Set(
  "emea apac anz latam na us usa uk eu dach nordics europe asia america americas".split(" "),
);

/**
 * Whether a remark beside a site only describes it, by what is known to be harmless or by the service that is
 * done there, and so is no part of where it is.
 */
export function describesSite(remark: string): boolean {
  if (ADDRESS_ONLY.test(remark)) return false;
  const words = wordsOf(remark).map((word) => word.toLowerCase());
  if (words.length > 0 && words.every(isHarmlessOfSite)) return true;
  const { mentions, clauses } = findServices(remark);
  if (mentions.length === 0 || !clauses.isPlain) return false;
  return clauses.words.every(
    ({ folded }, at) =>
      isHarmlessOfSite(folded) ||
      SERVED.has(folded) ||
      mentions.some(({ first, last }) => at >= first && at <= last),
  );
}

/** "No." before a number says nothing; any other "no" does. */
const NUMBER_SIGN = /\b(?:no|nr)\b\.?\s*(?=(?:\p{L}+[ -]?)?\d)/giu;

function wordsOf(remark: string): readonly string[] {
  return remark.replace(NUMBER_SIGN, "").match(WORD) ?? [];
}

/** Little words inside names: "Ciudad Autónoma de Buenos Aires". */
const OF_NAMES = new Set(
  "de del la las los el do da dos das di du des le les van der den am".split(" "),
);

/** Words that leave but a part of a site, whatever is done there: "ex. BPO floor". */
const LEAVES_PART = new Set("only ex excl excluding except no not without".split(" "));

/**
 * Whether what is said beside a site in small letters may take it off the list or leave but a part of it:
 * "5th floor only", "partner-run", "self-assessed". Names have capitals; what is known to be harmless is
 * listed, and a line of service limits the service and not the site. `name` is the site's: where that has no
 * capitals either, nothing can be told by them.
 */
export function limitsSite(remark: string, name: string): boolean {
  if (!CAPITAL.test(name) || TAKES_OUT_ANOTHER.test(remark)) return false;
  if (ADDRESS_ONLY.test(remark)) return true;
  const words = wordsOf(remark);
  const telling = words.filter(
    (word) => SMALL_LETTER.test(word) && !isHarmlessOfSite(word) && !OF_NAMES.has(word),
  );
  if (telling.length === 0) return false;
  // "Kerala – Kochi only" names the one site that is meant.
  const isOnly = telling.every((word) => word === "only");
  if (isOnly && words.some((word) => CAPITAL.test(word))) return false;
  return telling.some((word) => LEAVES_PART.has(word)) || !namesService(remark);
}

/** A "registered office" is no service that is done there. */
function namesService(remark: string): boolean {
  return findServices(remark).mentions.some(({ term }) => term.strength !== "internal");
}
