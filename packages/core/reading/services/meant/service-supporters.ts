import {
  inOneClause,
  isForClients,
  isHouseLine,
  isTechnologyMention,
  type ServiceLook,
} from "./service-look.ts";
import type { Word } from "../../text/words.ts";

/** "Supported by IT, HR and Training", "with support from Finance and Accounting", "with IT support". */
export function markSupporters(look: ServiceLook): void {
  markHelpers(look);
  const { words, mentions, frames } = look;
  words.forEach((word, at) => {
    const next = words[at + 1]?.folded;
    const isSupport =
      word.folded === "supported" ? next === "by" : word.folded === "support" && next === "from";
    if (!isSupport) return;
    const from = { first: at, last: at };
    mentions.forEach((mention, index) => {
      if (mention.first <= at || !isHouseLine(mention) || !inOneClause(words, from, mention))
        return;
      if (frames[index] === "delivered" && !isForClients(words, mention))
        frames[index] = "internal";
    });
  });
}

/** "Contact centre operations with IT support". */
function markHelpers({ words, mentions, frames }: ServiceLook): void {
  mentions.forEach((mention, index) => {
    const one = mentions[index - 1];
    if (one === undefined || isHouseLine(one) || !isHouseLine(mention)) return;
    if (words[mention.first - 1]?.folded !== "with" || !inOneClause(words, one, mention)) return;
    if (frames[index] === "delivered" && !isForClients(words, mention)) frames[index] = "own-house";
  });
}

/** "IT and HR functions supporting payroll operations" holds no payroll. */
export function markSupported({ words, mentions, frames }: ServiceLook): void {
  words.forEach((word, at) => {
    if (!isSupportingVerb(words, word, at)) return;
    const from = { first: at, last: at };
    let supports = false;
    mentions.forEach((mention, index) => {
      if (mention.last >= at || !inOneClause(words, mention, from)) return;
      const isTechnology = isTechnologyMention(mention);
      supports ||= frames[index] === "internal" || isTechnology;
      if (isTechnology && frames[index] === "delivered" && mention.last === at - 1) {
        frames[index] = "own-house";
      }
    });
    if (!supports) return;
    mentions.forEach((mention, index) => {
      if (mention.first > at && inOneClause(words, from, mention)) frames[index] = "supported";
    });
  });
}

function isSupportingVerb(words: readonly Word[], word: Word, at: number): boolean {
  if (word.folded === "supporting") return words[at + 1]?.stem !== "function";
  if (word.folded !== "support") return false;
  const before = words[at - 1]?.folded;
  return before === "that" || before === "which" || before === "in" || before === "to";
}
