import { isStopWord } from "../../text/generic-words.ts";
import { phraseAt } from "../../text/phrase-index.ts";
import { DOING, ENDS_SHARED_HEAD, STUDY_HEADS, type Turn, turnBy } from "./service-heads.ts";
import { turnLeading } from "./service-leads.ts";
import {
  inOneList,
  isJoiner,
  isProductMention,
  isTechnologyMention,
  type ServiceLook,
  staysInTerm,
} from "./service-look.ts";
import type { ServiceMention } from "../service-mention.ts";
import { lineOf, serviceTerms } from "../lexicon/service-terms.ts";
import { Gap, type Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

/** Lines of which a service may be the object: "call centre recruitment", "claims analytics". */
const OBJECT_LINES: ReadonlySet<string> = new Set([
  "recruitment",
  "kpo-research",
  "software-engineering",
  "saas-hosting",
  "it-infrastructure",
  "transcription-translation",
]);

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

/** Heads of products that are never a thing by themselves beside a service. */
const PAIR_HEADS = stemSet("software app application tool suite");
/** How far behind a service the head may stand that it shares with another. */
const PAIR_REACH = 4;

/** Tells products and what is done about a service from the doing of it. */
export function markTurned(look: ServiceLook): void {
  markByHead(look);
  markByLead(look);
  markSubjects(look);
}

/** Between a service and what it is about. */
const ABOUT = new Set(["relating", "related", "concerning", "regarding", "about"]);

/** "Legal services relating to insurance claims": what another service is about is not done itself. */
function markSubjects({ words, mentions, frames }: ServiceLook): void {
  mentions.forEach((mention, index) => {
    const at = words[mention.first - 1]?.folded === "to" ? mention.first - 2 : mention.first - 1;
    if (!ABOUT.has(words[at]?.folded ?? "") || words[at]?.gap !== 0) return;
    const other = mentions[index - 1];
    if (other?.last !== at - 1 || isOutsourcing(words, other)) return;
    if (frames[index] === "delivered" && !sharesLine(other, mention)) frames[index] = "around";
  });
}

/** "Outsourcing services relating to claims" does them; "consulting services relating to payroll" does not. */
function isOutsourcing(words: readonly Word[], { term, first, last }: ServiceMention): boolean {
  if (term.strength !== "broad") return false;
  return !words.slice(first, last + 1).some((word) => turnBy(word, undefined) === "around");
}

function sharesLine({ term }: ServiceMention, other: ServiceMention): boolean {
  const lines = other.term.needs.map(lineOf);
  return term.needs.some((topic) => lines.includes(lineOf(topic)));
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
    const own =
      turnBehind(words, mention) ?? turnBefore(words, mention) ?? turnByPair(words, mention);
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
    return (
      isNext ||
      isBrandedAlike(words, mention, next) ||
      (isProductMention(next) && inOneList(words, mention, next))
    );
  }
  const isBare = mention.first === mention.last && after?.gap === Gap.comma;
  return isBare && inOneList(words, mention, next);
}

/** "Central Payroll and AcmeForce Payroll cloud solutions": one service twice, under names of products. */
function isBrandedAlike(
  words: readonly Word[],
  { term, last }: ServiceMention,
  next: ServiceMention,
): boolean {
  if (next.term.needs[0] !== term.needs[0] || next.first > last + MOST_BRAND_WORDS + 2)
    return false;
  return words.slice(last + 2, next.first).every((word) => staysInTerm(word) && !isJoiner(word));
}

/** The most words that the name of a product has before its service. */
const MOST_BRAND_WORDS = 2;

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

/** "Payroll and time-tracking app": a head that two share, of which we do not know the second. */
function turnByPair(words: readonly Word[], { last }: ServiceMention): Turn | null {
  if (ENDS_SHARED_HEAD.has(words[last]?.stem ?? "") || !isJoiner(words[last + 1])) return null;
  for (let at = last + 2; at <= last + PAIR_REACH; at += 1) {
    const word = words[at];
    if (!staysInTerm(word) || isStopWord(word.stem)) return null;
    if (PAIR_HEADS.has(word.stem)) return at > last + 2 ? "product" : null;
    if (phraseAt(serviceTerms, words, at)?.value.strength === "named") return null;
  }
  return null;
}

/** "Cloud payroll", "AI-powered customer support". */
function turnBefore(words: readonly Word[], { term, first, last }: ServiceMention): Turn | null {
  if (words[first]?.gap !== 0) return null;
  const before = words[first - 1];
  if (before === undefined) return null;
  const isDone = DOING.has(words[last + 1]?.stem ?? "") || words[last]?.stem === "service";
  const isForMachines = term.needs[0] === "data-annotation";
  if (MACHINE_SIGNS.has(before.stem)) return isDone || isForMachines ? null : "product";
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
