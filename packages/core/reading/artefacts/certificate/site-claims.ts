import { NUMBER, numberOf } from "../../text/number-words.ts";

const SITES = String.raw`(?:sites?|locations?|offices?|facilit(?:y|ies)|cent(?:er|re)s?|premises|branch(?:es)?|countries|cities|campus(?:es)?|operations)`;

/** Between "all" and the sites only words stand that tell what kind they are: "all South African contact centre sites". */
const BEGINS_ANEW =
  "(?:by|from|at|in|of|to|for|with|and|or|is|are|was|were|served|listed|provided)";

/** "9,000 people worldwide" are no sites. */
const PEOPLE =
  "(?:people|employees|staff|agents|professionals|associates|colleagues|specialists|seats|workstations|clients|customers|brands)";

const ALL = new RegExp(
  String.raw`\b(?:all|every|any|each)\s+(?:of\s+)?(?:(?:our|the|its|their|your)\s+)?(?:(?!${BEGINS_ANEW}\b)\p{L}+\s+){0,4}${SITES}\b` +
    String.raw`|^\W*(?:all|global(?:ly)?|everywhere|anywhere|international)\W*$` +
    String.raw`|\bglobal\s+(?:operations|delivery|presence|footprint|offices|sites|locations|scope|coverage)\b` +
    String.raw`|\bglobally\b|(?<!\b${PEOPLE}\s+)\bworld[\s-]?wide\b` +
    String.raw`|\b(?:company|enterprise|organi[sz]ation|group|firm|corporate)[\s-]?wide\b` +
    String.raw`|\b(?:entire|whole|complete)\s+(?:company|organi[sz]ation|group|enterprise|business)\b`,
  "iu",
);

/** Without one of these words none of the patterns below can match; texts are tried by the thousand. */
const TELLING_WORDS: ReadonlySet<string> = new Set(
  `all every any each global globally everywhere anywhere international world worldwide company enterprise
  organisation organization group firm corporate companywide enterprisewide groupwide entire whole complete hq
  h headquarters headquarter head registered main site sites location locations office offices facility
  facilities center centers centre centres premises branch branches countries cities campus campuses
  operations`.split(/\s+/u),
);

/** Whether a text may claim more, or less, than the places it lists, by its words in small letters. */
export function mayClaimSites(words: Iterable<{ readonly folded: string }>): boolean {
  for (const { folded } of words) if (TELLING_WORDS.has(folded)) return true;
  return false;
}

const COUNT = new RegExp(
  String.raw`(?<![\p{L}\d.,-])(${NUMBER})\s*\+?\s*(?:(?!of\b)\p{L}+\s+){0,2}${SITES}\b(?!\s+(?:in|at|near)\s)`,
  "iu",
);

/** "Sites covered: 3 – Manila, …": a count before the list. */
const COUNT_BEFORE_LIST = new RegExp(
  String.raw`\b${SITES}\b[^:;\n]{0,40}:\s*(\d{1,3})(?=\s*(?:[-–—:(]|$))`,
  "iu",
);

/** "All sites", "company-wide", "worldwide": a claim on places that are not listed. */
export function claimsAllPlaces(text: string): boolean {
  return ALL.test(text);
}

/** How many sites a text says there are, brackets aside: "12 sites worldwide"; `null` for none. */
export function countOfPlaces(text: string): number | null {
  const plain = text.replace(/[([][^()[\]]*[)\]]/gu, " ");
  const number = (COUNT_BEFORE_LIST.exec(plain) ?? COUNT.exec(plain))?.[1];
  return number === undefined ? null : numberOf(number);
}

const HEAD_OFFICE = String.raw`(?:hq|h\.q\.|head\s?quarters?|head\s+office|registered\s+(?:office|address)|corporate\s+(?:office|hq|head\s?quarters?)|main\s+office)`;
const ONLY_HEAD_OFFICE = new RegExp(
  String.raw`\b${HEAD_OFFICE}\s*(?:\([^()]*\)\s*)?[-,]?\s*(?:only|alone)\b|\b(?:only|limited\s+to|solely|restricted\s+to|just)\s+(?:the\s+|our\s+)?(?:\p{L}+\s+)?${HEAD_OFFICE}`,
  "iu",
);
const NOTHING_ELSE = new RegExp(String.raw`^\W*(?:the\s+|our\s+)?${HEAD_OFFICE}\W*$`, "iu");
const NOT_ONLY = /\bnot\s+(?:only|just|limited)\b/iu;

/** "HQ only", "registered office only", or nothing but "HQ". */
export function saysHeadOfficeOnly(text: string): boolean {
  if (NOTHING_ELSE.test(text)) return true;
  return ONLY_HEAD_OFFICE.test(text) && !NOT_ONLY.test(text);
}

const IS_HEAD_OFFICE = new RegExp(String.raw`^(?:the\s+|our\s+)?${HEAD_OFFICE}$`, "iu");

/** Whether a name is nothing but the head office. */
export function isHeadOffice(name: string): boolean {
  return IS_HEAD_OFFICE.test(name);
}
