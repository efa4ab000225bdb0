import { orUnaccented } from "../../reading/text/unaccented.ts";
import { withCertifiedNamed } from "./entity-certified.ts";

const HEADING_WORDS =
  /^(?![^:]*(?:(?<!\p{L})(?:parent|owner|sister|former|ultimate|client|customer|not|no|excl(?!usiv)|exclu(?!siv)|outside|out|except|without|pending|planned|future|auditor|body|issuer|sub-?service|carve|nicht|ausge|hors|sauf|fuera|não|nie)|除|不|未|対象外|제외))[^:;|\n]{0,80}(?:entit(?:y|ies|és?|à)|entidades?|organi[sz]ations?|compan(?:y|ies)|certificate\s+holder|legal\s+name|titulaire|titular|zertifikatsinhaber|gesellschaften|sociétés|empresas|登録組織|登録組織名|获证组织|認證公司|사업자명?)[^:;|\n]{0,60}:\s*/iu;

/** "Certificate holder: …", "Legal entities in scope: …": what is said to stand behind the colon. */
const HEADING = new RegExp(orUnaccented(HEADING_WORDS.source), "iu");

/** "Companies not covered: …": what stands behind the colon is left out. */
const LEFT_OUT_HEADING =
  /^(?:legal\s+)?(?:entities|companies|organi[sz]ations|subsidiaries|affiliates)\s+(?:that\s+are\s+)?(?:not\s+(?:included|covered|in\s+scope)|excluded|out\s+of\s+scope)\s*:\s*|^excluded\s+(?:entities|companies|subsidiaries)\s*:\s*/iu;

/** "The certificate covers …", "The scope of …". */
const SENTENCE =
  /^(?:(?:the|this)\s+)?(?:certificate|certification|report|scope|isms|information\s+security\s+management\s+system)\s+(?:covers|includes|applies\s+to|of|(?:is|was|has\s+been)\s+(?:valid\s+for|issued\s+(?:to|for)|for))\s+/iu;

/** "In scope: …", "Applies to …", "1. …": a lead that says no more than that what follows is covered. */
const COVERED =
  /^(?:(?:(?:all\s+)?in\s+scope|scope|cover(?:s|ed|age)?|includ(?:es|ed)|certified|certification|holder|im\s+geltungsbereich|geltungsbereich|zertifiziert|périmètre|alcance|escopo|âmbito|ambito|zakres)\s*:\s*|(?:covers|includes|applies\s+to|valid\s+for|issued\s+(?:to|for)|gilt\s+für|umfasst|couvre|cubre|abrange|copre|obejmuje)\s+(?=\p{Lu})|\(?\d{1,2}[.)]\s+(?=\p{Lu})|(?:copyright|©|\(c\))[\s©(c)\d,–-]*)/iu;

/** The title of a SOC 2 report (AT-C 205): "Report on Acme, Inc.’s Description of Its Payroll System". */
const REPORT_TITLE =
  /^(?:[^:;|\n]{0,80}\b)?report\s+on\s+(?:the\s+)?(?<name>[^;|\n]{2,80}?)[’']s?\s+(?<short>\([^()]{2,80}\)\s+)?(?:description|controls?|system)\b[^;|\n]*/iu;

/** The parts that a company may play beside the one that is certified. */
const PART = [
  String.raw`(?:service\s+)?auditor|certification\s+body|registrar|issuer|landlord|clients?|customers?`,
  String.raw`(?:data\s+cent(?:er|re)|hosting|cloud)\s+provider|sub-?service\s+(?:organi[sz]ation|provider)s?`,
].join("|");

/** "Auditor: …", "Subservice organization: …", "clients include …": a company that is named for another part it plays. */
const OF_ANOTHER = new RegExp(
  String.raw`(?<=^|[;,.(\n]\s*)(?:${PART})(?:\s*:|\s+(?:include|are|is)(?!\p{L}))`,
  "giu",
);

/** The wording by which lists lead to a company that is not meant. */
const NOT_MEANT = "; on behalf of ";

/** "… (complete list): …", "… (exhaustive): …". */
const SAYS_ALL = /\b(?:complete|full|exhaustive|exclusively|only)\b/iu;

/** The wording by which lists say that they name all there are. */
export const CLOSED = "the following entities only: ";

/** A cell without headings that say no more than that a company follows: "Organisation: Acme is a brand of …". */
export function withoutHeadings(text: string): string {
  const heading = text.includes(":") ? (HEADING.exec(text)?.[0] ?? "") : "";
  return heading === "" || SAYS_ALL.test(heading)
    ? text
    : withoutHeadings(text.slice(heading.length));
}

/** A cell without what it writes before the company that it is about; a heading that calls its list complete still says so. */
export function withoutLabel(text: string): string {
  const title = text.includes("eport") ? REPORT_TITLE.exec(text)?.groups : undefined;
  if (title?.["name"] !== undefined) return title["name"] + (title["short"] ?? "");
  return withoutHeading(withCertifiedNamed(text)).replaceAll(OF_ANOTHER, NOT_MEANT);
}

function withoutHeading(text: string): string {
  if (LEFT_OUT_HEADING.test(text)) return text.replace(LEFT_OUT_HEADING, "excluding ");
  const heading = text.includes(":") ? (HEADING.exec(text)?.[0] ?? "") : "";
  const rest = text.slice(heading.length);
  return SAYS_ALL.test(heading)
    ? `${CLOSED}${rest}`
    : rest.replace(SENTENCE, "").replace(COVERED, "");
}
