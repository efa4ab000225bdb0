import type { Limit } from "../../reading/text/clauses.ts";
import { findServices, type ServiceText } from "../../reading/services/find-services.ts";
import { inSmallLetters } from "../../reading/text/letter-case.ts";
import { evenText } from "../../reading/text/even-text.ts";
import { withFootnotes } from "../../reading/text/footnotes.ts";
import { openListCues } from "../../reading/text/negation.ts";
import { phraseAt } from "../../reading/text/phrase-index.ts";
import type { ServiceTopic } from "../../reading/services/lexicon/service-topic.ts";
import type { ServiceMention } from "../../reading/services/service-mention.ts";
import { lineOf } from "../../reading/services/lexicon/service-terms.ts";
import { Gap } from "../../reading/text/words.ts";
import type { StatedService } from "../../reading/services/stated-service.ts";
import { hasAllChannels, isOfChannels } from "../../reading/services/meant/service-channels.ts";
import { isLimitedToSome } from "./limited-to-some.ts";
import { namesOtherKinds } from "./other-kind.ts";
import { leavesOutPart } from "./part-left-out.ts";
import { matchPhrase, type NeededPhrase } from "./match-phrase.ts";
import { type NeededService, neededServiceOf } from "./needed-service.ts";
import { partsMeant } from "./parts-meant.ts";
import type { Membership, ScopeMatch } from "../scope-match.ts";
import { isVague } from "./scope-text.ts";
import { isByDayOnly } from "./staffed-hours.ts";
import { isToldIn } from "./telling-words.ts";
import { SERVICE_REASONS, type ServiceReason } from "./service-reasons.ts";
import { breadthOf, names, relationOf } from "./service-relation.ts";

/** Whether a scope, a system title or a list of services includes a service given in words. */
export function matchService(needed: string, stated: string): ScopeMatch {
  return matchServiceLine({ text: needed, line: null }, stated);
}

/**
 * Whether a scope includes a service that has been read from its cell. The description of the
 * engagement is asked only where the service itself does not tell what it is.
 */
export function matchServiceLine(
  needed: StatedService,
  stated: string,
  description?: string,
): ScopeMatch {
  const scope = evenText(inSmallLetters(stated));
  const text = findServices(withFootnotes(scope));
  const meant = neededServiceOf(needed, description);
  const { result, reason } = heldToLimits(
    { words: needed.text, topics: meant.topics },
    judge(meant, text),
    text,
    scope,
  );
  return { result, reason: SERVICE_REASONS[reason], needed: needed.text, stated };
}

/** What is in, and may lie outside what the scope limits itself to, be another kind of it or the part that it leaves out. */
function heldToLimits(
  { words, topics }: { readonly words: string; readonly topics: readonly ServiceTopic[] },
  judgement: Judgement,
  text: ServiceText,
  stated: string,
): Judgement {
  if (judgement.result !== "IN") return judgement;
  if (isLimitedToSome(stated, words)) return isOpen("limitedToSome");
  if (namesOtherKinds(words, topics, text) || isByDayOnly(stated, words))
    return isOpen("otherKind");
  return leavesOutPart(words, text) ? isOpen("partExcluded") : judgement;
}

interface Judgement {
  readonly result: Membership;
  readonly reason: ServiceReason;
}

const isIn = (reason: ServiceReason): Judgement => ({ result: "IN", reason });
const isOut = (reason: ServiceReason): Judgement => ({ result: "OUT", reason });
const isOpen = (reason: ServiceReason): Judgement => ({ result: "UNKNOWN", reason });

const NO_OWN_WORDS: ReadonlySet<string> = new Set();

function judge(needed: NeededService, text: ServiceText): Judgement {
  if (needed.topics.length === 0) return judgeUnknown(needed, text);
  const judgements = needed.topics.map((topic) => judgeTopic(topic, text));
  const judgement = namedAfterIt(needed, together(judgements), text);
  return heldToMore(needed, heldToProduct(needed, judgement, text), text);
}

/** "Northbase Expense Platform" may well be what expense management is bought with. */
function namedAfterIt(
  { ownWords }: NeededService,
  judgement: Judgement,
  { clauses }: ServiceText,
): Judgement {
  if (judgement.result !== "OUT" || judgement.reason !== "technologyOnly") return judgement;
  return ownWords.some((stem) => isToldIn(clauses.words, stem)) ? isOpen("productOnly") : judgement;
}

/** What is needed beside the topics is nowhere to be found, and what leaves them out leaves it open at best. */
function heldToMore(
  { isMore, items, near }: NeededService,
  judgement: Judgement,
  text: ServiceText,
): Judgement {
  const isAllThere = !isMore && items.every((item) => isSaid(item, text));
  if (judgement.result === "IN" && !isAllThere) return isOpen("partly");
  if (judgement.result !== "OUT" || judgement.reason !== "others") return judgement;
  return near.some((topic) => judgeTopic(topic, text).result === "IN")
    ? isOpen("partly")
    : judgement;
}

/** Fewer letters than this are found by chance. */
const FEWEST_LETTERS = 5;

function isSaid(item: NeededPhrase, text: ServiceText): boolean {
  return item.stems.join("").length >= FEWEST_LETTERS && matchPhrase(item, text)?.result === "IN";
}

/** A service that the lexicon does not know is in only by its own words. */
function judgeUnknown({ phrase, isVague: vagueNeed }: NeededService, text: ServiceText): Judgement {
  if (phrase === null) return isOpen(vagueNeed ? "vagueNeed" : "unknownNeed");
  return matchPhrase(phrase, text) ?? isOpen("unknownNeed");
}

function together(judgements: readonly Judgement[]): Judgement {
  const [first, ...more] = judgements;
  if (first === undefined) return isOpen("unknownNeed");
  if (more.every((other) => other.result === first.result)) return first;
  const ruledOut = judgements.find(({ reason }) => reason === "excluded");
  const isPartIn = judgements.some(({ result }) => result === "IN");
  return ruledOut !== undefined && !isPartIn ? ruledOut : isOpen("partly");
}

/** Of products, "a platform" is not enough: the words that tell which one have to be there too. */
function heldToProduct(
  { productWords }: NeededService,
  judgement: Judgement,
  { clauses }: ServiceText,
): Judgement {
  if (productWords === null || productWords.length === 0) return judgement;
  const isNamed = (stem: string) => isToldIn(clauses.words, stem);
  if (judgement.result === "IN") {
    return productWords.every(isNamed) ? judgement : isOpen("otherProduct");
  }
  return judgement.result === "OUT" && judgement.reason !== "excluded" && productWords.some(isNamed)
    ? isOpen("otherProduct")
    : judgement;
}

/** What a scope says of one topic. */
interface Evidence {
  readonly named: ServiceMention[];
  readonly excluded: ServiceMention[];
  readonly doubts: Doubt[];
  isPartExcluded: boolean;
  isUnclear: boolean;
  isNotYet: boolean;
  isBroad: boolean;
  namesInternal: boolean;
  namesTechnology: boolean;
  namesOthers: boolean;
  /** Whether a word that may mean another service stands there. */
  mayNameOthers: boolean;
}

/** Reasons to leave a service open, the most telling first. */
const DOUBTS = [
  "ownProduct",
  "ownHouse",
  "around",
  "productOnly",
  "mayMean",
  "part",
  "sister",
] as const;
type Doubt = (typeof DOUBTS)[number] | "adjacent";

function judgeTopic(topic: ServiceTopic, text: ServiceText): Judgement {
  const found = evidenceFor(topic, text);
  if (found.excluded.length > 0) return judgeExcluded(topic, found);
  if (found.named.length > 0) return judgeNamed(topic, found, text);
  if (isDenied(topic, text)) return isOut("excluded");
  if (namesOthersOnly(text)) return isOut("limited");
  if (found.isUnclear) return isOpen("unclear");
  if (found.isNotYet) return isOut("notYet");
  for (const doubt of DOUBTS) if (found.doubts.includes(doubt)) return isOpen(doubt);
  if (found.isBroad) return isOpen("broad");
  if (found.doubts.includes("adjacent")) return isOpen("adjacent");
  return judgeAbsent(found, text);
}

function judgeExcluded(topic: ServiceTopic, { named, excluded }: Evidence): Judgement {
  if (named.length === 0) return isOut("excluded");
  const breadth = (mentions: readonly ServiceMention[]) =>
    Math.min(...mentions.map(({ term }) => breadthOf(topic, term)));
  return breadth(excluded) < breadth(named) ? isOut("excluded") : isOpen("namedAndExcluded");
}

function judgeNamed(topic: ServiceTopic, found: Evidence, text: ServiceText): Judgement {
  if (found.isPartExcluded) return isOpen("partExcluded");
  if (found.isUnclear) return isOpen("unclear");
  if (found.isNotYet) return isOpen("namedAndNotYet");
  if (!found.named.some((mention) => isAdmitted(mention, topic, text))) {
    return isLimitedToChannels(found.named, text) ? isOut("limited") : isOpen("namedOutsideLimit");
  }
  return isIn(found.named.some(({ term }) => names(term, topic)) ? "named" : "includedIn");
}

/** Nothing in the scope comes near the service. */
function judgeAbsent(found: Evidence, text: ServiceText): Judgement {
  if (found.namesOthers || found.namesTechnology || found.namesInternal) {
    if (isOpenList(text)) return isOpen("openList");
    if (found.namesOthers || (found.namesTechnology && found.mayNameOthers)) {
      return isOut("others");
    }
    return isOut(found.namesTechnology ? "technologyOnly" : "internalOnly");
  }
  return isOpen(isVague(text, NO_OWN_WORDS) ? "vague" : "unknownScope");
}

function evidenceFor(topic: ServiceTopic, { mentions }: ServiceText): Evidence {
  const found: Evidence = {
    named: [],
    excluded: [],
    doubts: [],
    isPartExcluded: false,
    isUnclear: false,
    isNotYet: false,
    isBroad: false,
    namesInternal: false,
    namesTechnology: false,
    namesOthers: false,
    mayNameOthers: false,
  };
  for (const mention of mentions) weigh(mention, topic, found);
  return found;
}

function weigh(mention: ServiceMention, topic: ServiceTopic, found: Evidence): void {
  const { term, standing, frame } = mention;
  if (term.strength === "broad") {
    if (standing !== "negated" && frame !== "supported") found.isBroad = true;
    return;
  }
  const relation = relationOf(topic, term);
  const isRelated = relation === "covers" || relation === "part";
  switch (standing) {
    case "negated":
      if (relation === "covers") found.excluded.push(mention);
      else if (relation === "part") found.isPartExcluded = true;
      return;
    case "not-yet":
      if (isRelated) found.isNotYet = true;
      return;
    case "unclear":
      if (isRelated) found.isUnclear = true;
      else found.doubts.push("adjacent");
      return;
    case "asserted":
      weighAsserted(mention, relation, found);
      if (frame === "internal" || frame === "supported") found.namesInternal = true;
  }
}

function weighAsserted(
  mention: ServiceMention,
  relation: ReturnType<typeof relationOf>,
  found: Evidence,
): void {
  const { term, frame } = mention;
  if (frame === "internal" || frame === "supported") return;
  if (relation === "covers" && term.strength === "named" && frame === "delivered") {
    found.named.push(mention);
  } else if (relation === "covers") {
    found.doubts.push(doubtOf(mention));
  } else if (relation !== "other") {
    found.doubts.push(relation);
  } else if (term.strength !== "named") {
    found.mayNameOthers ||= !isTechnology(mention);
  } else if (isTechnology(mention)) {
    found.namesTechnology = true;
  } else {
    found.namesOthers = true;
  }
}

function doubtOf({ frame }: ServiceMention): Doubt {
  switch (frame) {
    case "own-product":
      return "ownProduct";
    case "own-house":
      return "ownHouse";
    case "around":
      return "around";
    case "product":
      return "productOnly";
    default:
      return "mayMean";
  }
}

function isTechnology({ term, frame }: ServiceMention): boolean {
  if (frame === "product") return true;
  const line = lineOf(term.needs[0] ?? "corporate-internal");
  return line === "saas-hosting" || line === "it-infrastructure" || line === "software-engineering";
}

/** Whether the limits of the text, where they speak of services, let a mention stand. */
function isAdmitted(mention: ServiceMention, topic: ServiceTopic, text: ServiceText): boolean {
  if (isDeniedBehind(mention, topic, text) || isNarrowed(mention, topic, text)) return false;
  return text.clauses.limits.every((limit) => {
    if (isInside(mention, limit)) return true;
    const admitted = text.mentions.filter((other) => isInside(other, limit) && isSpecific(other));
    if (admitted.length === 0) return true;
    if (limit.local && !isJustBefore(mention, limit, text)) return true;
    return admitted.some(({ term }) => relationOf(topic, term) === "covers");
  });
}

/** "Customer service by telephone only" is no chat: what names every channel is limited to one. */
function isLimitedToChannels(
  named: readonly ServiceMention[],
  { clauses: { limits }, mentions }: ServiceText,
): boolean {
  if (limits.length === 0 || !named.every(hasAllChannels)) return false;
  const admitted = mentions.filter(
    (mention) => isSpecific(mention) && limits.some((limit) => isInside(mention, limit)),
  );
  return admitted.length > 0 && admitted.every(isOfChannels);
}

/** "Non-voice customer support" rules out voice, whatever lies near it. */
function isDenied(topic: ServiceTopic, { mentions }: ServiceText): boolean {
  return mentions.some(
    ({ term, standing }) => term.denies === lineOf(topic) && standing === "asserted",
  );
}

/** "Customer support (non-voice)" is no voice. */
function isDeniedBehind(
  { last }: ServiceMention,
  topic: ServiceTopic,
  { clauses, mentions }: ServiceText,
): boolean {
  return mentions.some(
    ({ term, first }) =>
      term.denies === lineOf(topic) &&
      first === last + 1 &&
      ((clauses.words[first]?.gap ?? 0) & Gap.open) !== 0,
  );
}

/** "Contact centre (voice)" is no chat; "finance: payables" is finance all the same. */
function isNarrowed(mention: ServiceMention, topic: ServiceTopic, text: ServiceText): boolean {
  const parts = partsMeant(mention, text);
  if (parts === null || (mention.term.covers.length === 1 && mention.term.covers.includes(topic))) {
    return false;
  }
  return !parts.some(({ term }) => relationOf(topic, term) === "covers");
}

/** Whether the text limits itself to services of which none is the one we look for. */
function namesOthersOnly(text: ServiceText): boolean {
  const { clauses, mentions } = text;
  return clauses.limits.some(
    (limit) =>
      !limit.local &&
      mentions.some((mention) => isInside(mention, limit) && isSpecific(mention)) &&
      mentions.every(
        (mention) =>
          isInside(mention, limit) ||
          mention.standing === "negated" ||
          isLimitedBy(mention, limit, text),
      ),
  );
}

/** How far before what a limit admits the words may stand that it limits. */
const LIMIT_REACH = 4;

/** "BPO services limited to customer support", "HR: recruitment only", "chat-only support" name what is limited. */
function isLimitedBy(
  { term, last }: ServiceMention,
  limit: Limit,
  { clauses: { words } }: ServiceText,
): boolean {
  const isHeading = last === limit.first - 1 && ((words[limit.first]?.gap ?? 0) & Gap.colon) !== 0;
  if (isHeading || (last === limit.first - 2 && words[last + 1]?.folded === "only")) return true;
  return term.strength === "broad" && last < limit.first && limit.first - last <= LIMIT_REACH;
}

function isSpecific({ term, standing }: ServiceMention): boolean {
  return term.strength !== "broad" && standing === "asserted";
}

function isInside({ first, last }: ServiceMention, limit: Limit): boolean {
  return first >= limit.first && last <= limit.last;
}

/** Whether a mention is the item that a limit in brackets speaks of. */
function isJustBefore({ last }: ServiceMention, limit: Limit, { mentions }: ServiceText): boolean {
  return last < limit.first && !mentions.some((it) => it.first > last && it.last < limit.first);
}

function isOpenList({ clauses }: ServiceText): boolean {
  return clauses.words.some((_word, at) => phraseAt(openListCues, clauses.words, at) !== null);
}
