import { isStopWord } from "./generic-words.ts";
import { phraseAt } from "./phrase-index.ts";
import { DOING, isHeadOfTheDoing, isProductHead } from "./service-heads.ts";
import {
  inOneList,
  isHouseLine,
  isJoiner,
  isProductMention,
  isTechnologyMention,
  type ServiceLook,
  staysInTerm,
} from "./service-look.ts";
import type { ServiceMention } from "./service-mention.ts";
import { lineOf, serviceTerms } from "./service-terms.ts";
import { Gap, type Word } from "./words.ts";
import { stemSet } from "./word-stem.ts";

/** What the words around a service make of it: a product, or something that is done about it. */
type Turn = "product" | "around";

/** What is done about a service by those who do not do it: advice, training, audits, laws. */
const AROUND_HEADS = stemSet(
  "consulting consultancy consultant advisory advice training coaching course academy audit auditing implementation " +
    "integration migration transformation strategy optimization design awareness certification award benchmarking " +
    "recruitment advertising regulation regulatory requirement compliance insurance loan lending card law litigation conference " +
    "equipment facility agreement construction premise guarding company firm agency association consultoria asesoria conseil formation beratung schulung",
);

/** Things that can be bought for a service and carry its name: "contact centre headsets". */
const GOODS_HEADS = stemSet(
  "hardware headset device machine machinery furniture supplies merchandise printer scanner book",
);

/** What is found out about a service; of research itself it is another name. */
const STUDY_HEADS = new Set(["research", "analysis", "survey"]);

/** "Contact centre services and platform": the services are no product. */
const ENDS_SHARED_HEAD = new Set(["service", "operation", "processing"]);

/** Lines of which a service may be the object: "call centre recruitment", "claims analytics". */
const OBJECT_LINES: ReadonlySet<string> = new Set([
  "recruitment",
  "kpo-research",
  "software-engineering",
  "saas-hosting",
  "it-infrastructure",
  "transcription-translation",
]);

/** Words between a product or advice and the service it is for: "software for payroll". */
const LINKS = new Set(
  "of for in into en on to with against de del da do di du para per pour fur zur voor dla".split(
    " ",
  ),
);
const OF = new Set("of de del da do di du von van".split(" "));
const DETERMINERS = new Set("the our its a an their la el le les los las o a os il".split(" "));

/** What is done with goods of that name: "sale of headsets"; a "supply of translation services" is a service. */
const TRADE_HEADS = stemSet(
  "sale distribution manufacture manufacturing supply retail wholesale import export trading rental",
);
/** What is done with a service of somebody else: "use of market research". */
const USE_HEADS = stemSet("use usage purchase");

/** Before what somebody has to have or do first: "requires prior authorization". */
const REQUIRING = new Set("requires require required requiring needs".split(" "));

const TIMES = new Set(["during", "upon", "after"]);

/** What a scope is extended at, not what is done about a service: "extended at the audit to content moderation". */
const EXTENDED_AT = new Set(["audit", "certification", "agreement"]);

/** Heads that, before "of" or "for", more often speak of something else. */
const NO_LEFT_HEADS = new Set(["product", "company", "facility", "design"]);
const MORE_LEFT_HEADS = new Set([
  "staffing",
  "out",
  "development",
  "desarrollo",
  "desenvolvimento",
  "developpement",
  "entwicklung",
]);

/** "Information security management system for customer support" is no product. */
const MANAGEMENT = new Set(["management", "security", "gestion", "gestao"]);

/** Words before a service that tell of software: "cloud payroll". */
const SOFTWARE_SIGNS = stemSet("cloud saas hosted software logiciel plataforma");
/** The same, where nothing behind says that people do it: "AI customer support". */
const MACHINE_SIGNS = new Set(["ai", "automated", "automatic", "robotic", "conversational"]);
const BASED = new Set(["based", "powered", "driven", "enabled"]);
const WEB = new Set(["cloud", "web", "browser", "internet"]);

/** Words with which another thought begins: "content moderation services using AI tools". */
const RUN_ENDS = new Set(
  "using delivered provided performed offered supported supporting including incl leveraging powered".split(
    " ",
  ),
);

/** Where a company outsources, what it calls a solution is a service. */
const OUTSOURCERS = new Set(["bpo", "outsourcing", "outsourced"]);

/** How many words behind a service are read for what they make of it. */
const REACH = 5;

/** Tells products and what is done about a service from the doing of it. */
export function markTurned(look: ServiceLook): void {
  markByHead(look);
  markByLead(look);
}

/** "Payroll software", "payroll and HR consulting", "contact centre as a service". */
function markByHead({ words, mentions, frames }: ServiceLook): void {
  let carried: Turn | null = null;
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (mention === undefined) continue;
    if (isProductMention(mention)) {
      carried = "product";
      continue;
    }
    const own = turnBehind(words, mention) ?? turnBefore(words, mention);
    if (own !== null) carried = own;
    else if (!sharesHead(words, mention, mentions[index + 1])) carried = null;
    if (carried !== null) frames[index] = carried;
  }
}

/** Whether the head of the next item is this one's too: "payroll and HR software". */
function sharesHead(
  words: readonly Word[],
  mention: ServiceMention,
  next: ServiceMention | undefined,
): boolean {
  if (next === undefined || ENDS_SHARED_HEAD.has(words[mention.last]?.stem ?? "")) return false;
  const after = words[mention.last + 1];
  if (staysInTerm(after) && isJoiner(after)) {
    const isNext = next.first === mention.last + 2;
    return isNext || (isProductMention(next) && inOneList(words, mention, next));
  }
  const isBare = mention.first === mention.last && after?.gap === Gap.comma;
  return isBare && inOneList(words, mention, next);
}

/** What the words behind a service make of it; `null` where they leave it what it is. */
function turnBehind(words: readonly Word[], { first, last, term }: ServiceMention): Turn | null {
  if (words[last + 1]?.folded === "as" && words[last + 3]?.stem === "service") return "product";
  const line = lineOf(term.needs[0] ?? "corporate-internal");
  for (let at = last + 1; at <= last + REACH; at += 1) {
    const word = words[at];
    if (!staysInTerm(word) || RUN_ENDS.has(word.folded)) return null;
    if (isStopWord(word.stem) && word.folded !== "it") return null;
    if (word.stem === "solution" && words.some((other) => OUTSOURCERS.has(other.stem))) return null;
    const found = phraseAt(serviceTerms, words, at);
    const topic = found?.value.strength === "named" ? found.value.needs[0] : undefined;
    if (topic === undefined || topic === "saas-hosting/product") {
      const turn = turnBy(word, words[at - 1]);
      if (turn !== null) return turn;
      if (STUDY_HEADS.has(word.stem) && line !== "kpo-research") return "around";
      continue;
    }
    const other = lineOf(topic);
    if (other === line || !OBJECT_LINES.has(other) || at > last + 1) return null;
    return isTechnologyMention({ term, first, last, standing: "asserted", frame: "delivered" })
      ? null
      : "around";
  }
  return null;
}

function turnBy(word: Word, before: Word | undefined): Turn | null {
  if (isHeadOfTheDoing(word, before)) return null;
  if (isProductHead(word, before)) return "product";
  return AROUND_HEADS.has(word.stem) || GOODS_HEADS.has(word.stem) ? "around" : null;
}

/** "Cloud payroll", "AI-powered customer support". */
function turnBefore(words: readonly Word[], { first, last }: ServiceMention): Turn | null {
  if (words[first]?.gap !== 0) return null;
  const before = words[first - 1];
  if (before === undefined) return null;
  const isDone = DOING.has(words[last + 1]?.stem ?? "") || words[last]?.stem === "service";
  if (MACHINE_SIGNS.has(before.stem)) return isDone ? null : "product";
  if (SOFTWARE_SIGNS.has(before.stem)) return "product";
  if (!BASED.has(before.stem)) return null;
  const means = words[first - 2]?.stem ?? "";
  if (WEB.has(means)) return "product";
  return MACHINE_SIGNS.has(means) && !isDone ? "product" : null;
}

/** "Software for payroll and HR", "audit of accounts payable", "plataforma de nómina". */
function markByLead({ words, mentions, frames }: ServiceLook): void {
  let carried: Turn | null = null;
  mentions.forEach((mention, index) => {
    const isService = ENDS_SHARED_HEAD.has(words[mention.last]?.stem ?? "");
    const isNext = !isService && inOneList(words, mentions[index - 1], mention);
    carried = turnLeading(words, mention) ?? (isNext ? carried : null);
    if (carried === null || frames[index] !== "delivered") return;
    if (carried === "around" || !isTechnologyMention(mention)) frames[index] = carried;
  });
}

function turnLeading(words: readonly Word[], mention: ServiceMention): Turn | null {
  const { first } = mention;
  let at = first - 1;
  if (!staysInTerm(words[first])) return null;
  if (DETERMINERS.has(words[at]?.folded ?? "") && staysInTerm(words[at])) at -= 1;
  const link = words[at];
  if (REQUIRING.has(link?.folded ?? "") && staysInTerm(words[at + 1])) return "around";
  const head = words[at - 1];
  if (isTimeOf(link, head, isHouseLine(mention))) return "around";
  if (link === undefined || head === undefined || !staysInTerm(link) || !LINKS.has(link.folded)) {
    return null;
  }
  if (link.folded === "to" && EXTENDED_AT.has(head.stem)) return null;
  if (MORE_LEFT_HEADS.has(head.stem)) return "around";
  if (OF.has(link.folded) && isTraded(words, mention, head)) return "around";
  if (STUDY_HEADS.has(head.stem) && link.folded === "into") return "around";
  if (NO_LEFT_HEADS.has(head.stem) || (head.stem === "application" && link.folded !== "for")) {
    return null;
  }
  const before = words[at - 2]?.stem ?? "";
  if (head.stem === "system" && MANAGEMENT.has(before)) return null;
  return turnBy(head, words[at - 2]);
}

function isTraded(words: readonly Word[], { last }: ServiceMention, { stem }: Word): boolean {
  if (USE_HEADS.has(stem)) return true;
  const isService =
    ENDS_SHARED_HEAD.has(words[last]?.stem ?? "") || DOING.has(words[last + 1]?.stem ?? "");
  return TRADE_HEADS.has(stem) && !isService;
}

/** "Prior to recruitment", "before customer support is added"; of what is sold, "during payroll" says no more. */
function isTimeOf(link: Word | undefined, head: Word | undefined, isOfHouse: boolean): boolean {
  if (link?.folded === "to") return head?.folded === "prior";
  return link?.folded === "before" || (isOfHouse && TIMES.has(link?.folded ?? ""));
}
