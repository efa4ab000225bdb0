import {
  inOneClause,
  inOneList,
  isProductMention,
  type ServiceLook,
  staysInTerm,
} from "./service-look.ts";
import type { ServiceMention } from "../service-mention.ts";
import { lineOf } from "../lexicon/service-terms.ts";
import { softwareMaking } from "./software-making.ts";
import type { Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

const BY_MEANS_OF = new Set(["on", "via", "using", "through", "over", "leveraging", "by", "with"]);
/** How far before a product the word that makes it a mere means may stand: "via our cloud-based platform". */
const MEANS_REACH = 4;
/** These are said of nothing else, and may open a list: "using CRM systems and telephony platforms". */
const USING = new Set(["using", "via", "leveraging"]);
const USING_REACH = 8;

/** Those who have a product, and have their customers looked after by others. */
const OWNERS = stemSet(
  "company vendor firm provider publisher developer startup business brand industry sector",
);
/** How far behind a product its owner may stand: "SaaS and software companies". */
const OWNER_REACH = 3;
const FOR_OTHERS = new Set(["outsourced", "outsourcing", "bpo", "behalf"]);

/** What a company does that makes things of its own and looks after them. */
const MAKING = stemSet("manufacture manufacturing installation installing engineering");
/** Who makes goods supports what it makes, wherever in the clause that is said. */
const MANUFACTURE = stemSet("manufacture manufacturing");
const GOODS = stemSet("application app product system tool solution device equipment");
/** "Cloud services and associated customer support": it comes with something else. */
const RELATED = new Set(["related", "associated", "accompanying"]);
/** "Technical support for client applications". */
const CLIENTS = stemSet("client customer");
/** How far behind "support of" the thing that is supported may stand. */
const GOODS_REACH = 4;

/** "Development, hosting and customer support of the platform": whose customers is not said. */
export function markOwnProduct(look: ServiceLook): void {
  const { words, mentions, frames } = look;
  if (words.some((word) => FOR_OTHERS.has(word.stem))) return;
  mentions.forEach((mention, index) => {
    if (frames[index] !== "delivered" || !isPlainSupport(words, mention)) return;
    const before = words[mention.first - 1]?.folded ?? "";
    if (RELATED.has(before) || isOfGoods(words, mention) || isBesideProduct(look, mention))
      frames[index] = "own-product";
  });
}

function isBesideProduct({ words, mentions }: ServiceLook, mention: ServiceMention): boolean {
  const isBeside = mentions.some(
    (product) =>
      (isProductMention(product) || product.term === softwareMaking) &&
      !isMeans(words, product.first) &&
      !isOwned(words, product.last) &&
      inOneClause(words, product, mention),
  );
  return isBeside || words.some((word, at) => isMaking({ words, mentions }, word, at, mention));
}

/** "Manufacture, installation and technical support"; "software engineering" is a service of its own. */
function isMaking(
  { words, mentions }: Pick<ServiceLook, "words" | "mentions">,
  word: Word,
  at: number,
  mention: ServiceMention,
): boolean {
  const isProduct = word.stem === "product" && words[at + 1]?.stem === "development";
  const isMade =
    MANUFACTURE.has(word.stem) &&
    at < mention.first &&
    inOneClause(words, { first: at, last: at }, mention);
  const isBeside = (MAKING.has(word.stem) || isProduct) && isListed(words, at, mention);
  if (!isMade && !isBeside) return false;
  return !mentions.some(
    ({ term, first, last }) => term.strength === "named" && first <= at && at <= last,
  );
}

function isListed(words: readonly Word[], at: number, mention: ServiceMention): boolean {
  const making = { first: at, last: at };
  return at < mention.first ? inOneList(words, making, mention) : inOneList(words, mention, making);
}

function isMeans(words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - USING_REACH); at -= 1) {
    const word = words[at]?.folded ?? "";
    if (USING.has(word) || (first - at <= MEANS_REACH && BY_MEANS_OF.has(word))) return true;
  }
  return false;
}

/** "Software companies": the product is that of a client. */
function isOwned(words: readonly Word[], last: number): boolean {
  for (let at = last + 1; at <= last + OWNER_REACH; at += 1) {
    if (OWNERS.has(words[at]?.stem ?? "")) return true;
  }
  return false;
}

/** "Customer support of the AcmeFlow application", "technical support of own products". */
function isOfGoods(words: readonly Word[], { last }: ServiceMention): boolean {
  const link = words[last + 1];
  if (!staysInTerm(link) || (link.folded !== "of" && link.folded !== "for")) return false;
  for (let at = last + 2; at <= last + 1 + GOODS_REACH; at += 1) {
    const word = words[at];
    if (word === undefined || !staysInTerm(word) || CLIENTS.has(word.stem)) return false;
    if (GOODS.has(word.stem)) return !isOwned(words, at);
  }
  return false;
}

/** Support of a kind that software companies give too; a contact centre is none. */
function isPlainSupport(words: readonly Word[], { term, first, last }: ServiceMention): boolean {
  if (term.strength !== "named") return false;
  const line = lineOf(term.needs[0] ?? "corporate-internal");
  if (line !== "customer-support-voice" && line !== "customer-support-digital") {
    if (line !== "technical-support") return false;
  }
  for (let at = first; at <= last; at += 1) {
    const stem = words[at]?.stem ?? "";
    if (stem === "center" || stem === "voice" || stem.startsWith("callcent")) return false;
  }
  return true;
}
