import { allMatches } from "../../text/all-matches.ts";
import { oneOf, wordings } from "../../text/wordings.ts";
import type { TrustServicesCategory } from "../../statement/statement.ts";

const ALL: readonly TrustServicesCategory[] = [
  "security",
  "availability",
  "confidentiality",
  "processing-integrity",
  "privacy",
];

/** The names of each category, in the languages that trackers are kept in. */
const NAMES_OF: Readonly<Record<TrustServicesCategory, string>> = {
  security:
    "security|common criteria|sicherheit|seguridad|seguran[çc]a|s[ée]curit[ée]|sicurezza|beveiliging",
  availability:
    "availability|verf(?:ü|ue)gbarkeit|disponibilidade?|disponibilit[éeà]|beschikbaarheid",
  confidentiality:
    "confidentiality|vertraulichkeit|confidencialidade?|confidentialit[ée]|riservatezza|vertrouwelijkheid",
  "processing-integrity":
    "processing[\\s-]+integrity|integrity of processing|verarbeitungsintegrit(?:ä|ae)t|integrit(?:ä|ae)t der verarbeitung|integridade? del? procesamiento|integridade d[eo] processamento|int[ée]grit[ée] d(?:u|es) traitements?|integrità dell['’]elaborazione|verwerkingsintegriteit|integriteit van de verwerking",
  privacy: "privacy|datenschutz|privacidade?|protection de la vie priv[ée]e|vie priv[ée]e",
};
const NAMES = ALL.map((category) => NAMES_OF[category]).join("|");
const NAME = new RegExp(String.raw`(?<![\p{L}])(?:${NAMES})(?!\p{L})`, "giu");
const LINK = String.raw`\s*(?:\([A-Z]{1,3}\d?\)\s*)?(?:\n|,|/|&|\+|;|\||\band\b|\bund\b|\by\b|\be\b|\bet\b|\bas well as\b|\s[-–]\s)+\s*(?:and\s+|&\s+)?(?:the\s+|data\s+)?`;
const LIST = new RegExp(
  String.raw`(?<![\p{L}])(?:${NAMES})(?!\p{L})(?:${LINK}(?:${NAMES})(?!\p{L}))+`,
  "giu",
);

const CRITERIA =
  /criteri|principle|categor|trust services?|relevant to|cubre|cubriendo|abrang|couvr|umfass|copre|\btscs?\b|\btsp\b|cover|scope|in respect of|with respect to|include/iu;
const IN_PARENTHESES = /\(\s*(?:covering\s+|for\s+)?$/iu;
const REPORT_ON =
  /(?:SOC\s?2[^.;]{0,40}?|report|audit|attestation|examination)\s*(?:\(|[:–-]|for|on|across|against|in)\s*(?:the\s+)?$|(?:type\s?(?:1|2|ii?)|(?:un)?(?:qualified|modified)(?: opinion)?)\s*[,;:–(-]\s*$/iu;

const ALL_FIVE =
  /\ball\s+(?:five|5)\b(?:\s+\S+){0,3}?\s*(?:criteria|categories|principles|tscs?|trust)|\ball (?:the )?(?:trust services? (?:criteria|categories|principles)|tscs?)\b|\bfive trust services?/iu;
const COMMON_CRITERIA_ONLY =
  /\bcommon criteria(?:\s+only)?\b|\bCC only\b|\bsecurity only\b|\bonly security\b/iu;

/** "Privacy and processing integrity were not in scope". */
const NOT_IN_SCOPE = new RegExp(
  String.raw`(?<![\p{L}])(?:${NAMES})(?:${LINK}(?:${NAMES}))*(?:\s(?:trust services?\s)?(?:criteria|categor(?:y|ies)|principles?))?\s(?:(?:was|were|is|are)\s)?(?:not|never)\s(?:(?:been|currently)\s)?(?:in scope|in the scope|included|covered|examined|within|part of|selected|tested|assessed)|(?<![\p{L}])(?:${NAMES})(?:${LINK}(?:${NAMES}))*\s(?:(?:was|were|is|are)\s)?(?:out of scope|excluded|outside)`,
  "giu",
);

/** "SOC 2 is based on five trust services criteria": what the framework has, whatever a report is about. */
const OF_THE_FRAMEWORK = new RegExp(
  String.raw`[^.;\n]*(?<!\p{L})(?:${oneOf({
    "what it is": wordings`
      SOC ?2 (?:\p{L}+ )?(?:framework|standard)(?!s?,? (?:report|audit)) | SOC ?2 (?:is|was) (?:based|built|developed|designed|organi[sz]ed)
      SOC ?2 is an? (?:\p{L}+ )?(?:framework|standard|auditing|voluntary|compliance|attestation)
    `,
    "what it says": wordings`
      SOC ?2 (?:defines|evaluates|specifies|consists|looks at|focuses) | defines criteria
      SOC ?2 reports (?:can|may|are|evaluate|focus|address) | developed by the (?:AICPA|American)
    `,
  })})(?!\p{L})[^.;\n]*`,
  "giu",
);
/** "We plan to add privacy in 2027". */
const STILL_TO_BE_ADDED = new RegExp(
  String.raw`(?<!\p{L})(?:plan(?:s|ned|ning)? to|will|intends? to|going to|aims? to|expect(?:s|ed)? to) (?:also )?(?:add|include|extend|expand|cover|bring)(?!\p{L})[^.;\n]*`,
  "giu",
);

/** "Yes – Security & Availability": an answer on a report that says nothing else. */
const NOTHING_BESIDE = /^\W*(?:yes|y|ja|oui|s[ií]|sim)?\W*$/iu;

/** A first, cheap look. */
const MAY_NAME_CATEGORY =
  /secur|avail|priva|integr|confid|criteria|\bCC\b|five|\b5\b|categor|tsc|sicher|segur|sécur|dispon|sicur|beveil|beschik|verf|vertr|riserv|datensch|vie priv/iu;

/**
 * The categories that a text about SOC 2 names. Security and privacy are everyday words: names count
 * in a list of three, or where words such as "criteria" or "covering" stand by them.
 */
export function soc2CategoriesIn(text: string): readonly TrustServicesCategory[] {
  if (!MAY_NAME_CATEGORY.test(text)) return [];
  const said = text
    .replace(OF_THE_FRAMEWORK, " ")
    .replace(STILL_TO_BE_ADDED, " ")
    .replace(NOT_IN_SCOPE, " ");
  if (ALL_FIVE.test(said)) return ALL;
  for (const list of allMatches(LIST, said)) {
    const names = categoriesNamed(list[0]);
    const before = said.slice(Math.max(0, list.index - 60), list.index);
    const after = said.slice(list.index + list[0].length, list.index + list[0].length + 40);
    const isCued =
      CRITERIA.test(before) ||
      CRITERIA.test(after) ||
      IN_PARENTHESES.test(before) ||
      REPORT_ON.test(before);
    const isAll = NOTHING_BESIDE.test(said.replace(list[0], ""));
    if (names.length >= 3 || (names.length === 2 && (isCued || isAll))) return names;
  }
  const items = categoriesOfItems(said);
  return items.length > 0 ? items : oneCategory(said);
}

/** An item of a list whose heading stands before each: "Categories: A: Availability". */
const ITEM = new RegExp(
  String.raw`(?:criteria|categor(?:y|ies)|principles?|tscs?|relevant to)[^:\n]{0,30}:\s*(?:[A-Z]{1,3}\d?\s?[:–-]\s*)?(${NAMES})(?!\p{L})([^\n]*)`,
  "giu",
);
const LEFT_OUT =
  /not (?:applicable|included|covered|in scope|selected)|n\/a|excluded|out of scope/iu;

function categoriesOfItems(text: string): readonly TrustServicesCategory[] {
  const items = allMatches(ITEM, text).filter(([, , rest = ""]) => !LEFT_OUT.test(rest));
  return categoriesNamed(items.map(([, name = ""]) => name).join(", "));
}

const ONE = new RegExp(
  String.raw`SOC\s?2[^.;,]{0,30}\(\s*(${NAMES})(?:\s+only)?\s*\)|(?:relevant to|SOC\s?2 standards? for|criteria(?: (?:set forth|established|issued) by the AICPA)?(?: relevant)? (?:for|to))\s(${NAMES})(?=\s*(?:$|[\n.;(]|(?:as (?:of|at)|for the|throughout|criteria|only)(?!\p{L})))|\(\s*(${NAMES})\s+only\s*\)|(?:criteria|categor(?:y|ies)|principles?|tsc)\s*[:(–-]\s*(${NAMES})(?!\p{L})|(?<!\p{L})(${NAMES})\s+(?:trust services?\s+)?(?:criteri(?:a|on)|category|principle|tsc)(?!\p{L})`,
  "iu",
);

function oneCategory(text: string): readonly TrustServicesCategory[] {
  const match = ONE.exec(text);
  if (match !== null)
    return categoriesNamed(match.slice(1).find((name) => name !== undefined) ?? "");
  return /SOC|TSC|trust/u.test(text) && COMMON_CRITERIA_ONLY.test(text) ? ["security"] : [];
}

/** The categories named by these words, in one order. */
export function categoriesNamed(words: string): readonly TrustServicesCategory[] {
  const named = new Set<TrustServicesCategory>();
  for (const [name] of allMatches(NAME, words)) {
    const category = categoryCalled(name);
    if (category !== null) named.add(category);
  }
  return ALL.filter((category) => named.has(category));
}

/** The category whose full name these words are, in one of the languages read; `null` for others. */
export function categoryCalled(words: string): TrustServicesCategory | null {
  return ALL.find((category) => NAME_OF[category].test(words)) ?? null;
}

const NAME_OF = {
  security: wholly("security"),
  availability: wholly("availability"),
  confidentiality: wholly("confidentiality"),
  "processing-integrity": wholly("processing-integrity"),
  privacy: wholly("privacy"),
} as const satisfies Record<TrustServicesCategory, RegExp>;

function wholly(category: TrustServicesCategory): RegExp {
  return new RegExp(`^(?:${NAMES_OF[category]})$`, "iu");
}
