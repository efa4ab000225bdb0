import type { ServiceLine } from "./service-line.ts";
import type { ServiceFrame, ServiceMention } from "./service-mention.ts";
import { lineOf } from "./service-terms.ts";
import { Gap, type Word } from "./words.ts";

/** Lines that every company also has as a department of its own. */
const HOUSE_LINES: ReadonlySet<ServiceLine> = new Set([
  "hr-outsourcing",
  "recruitment",
  "finance-accounting",
  "payroll",
  "procurement-outsourcing",
  "lpo",
  "it-infrastructure",
  "technical-support",
  "sales-telemarketing",
  "corporate-internal",
]);

const HOUSE_HEADS = new Set(["department", "function", "division", "team", "departamento"]);
const HOUSE_SIGNS = new Set(["corporate", "internal", "house", "inhouse"]);
const OWN = new Set(["own", "internal"]);
const OWN_PEOPLE = new Set(["employee", "staff", "user", "personnel", "workforce", "people"]);
const FOR_CLIENTS = new Set(["client", "outsourced", "outsourcing", "bpo", "cliente"]);
const PRODUCT_HEADS = new Set(
  "platform software saas application app product tool suite portal module bot chatbot".split(" "),
);
const JOINERS = new Set(["and", "or", "y", "e"]);
const BY_MEANS_OF = new Set(["on", "via", "using", "through", "over", "leveraging", "by", "with"]);
/** "Contact centre services and platform": the services are no product. */
const ENDS_PRODUCT_LIST = new Set(["service", "operation", "processing"]);
/** How far before a product the word that makes it a mere means may stand: "via our cloud-based platform". */
const MEANS_REACH = 4;

/** Words that make a closer look worthwhile; most scopes hold none of them. */
const TRIGGERS = new Set([
  ...HOUSE_HEADS,
  ...HOUSE_SIGNS,
  ...PRODUCT_HEADS,
  "supporting",
  "support",
  "as",
  "own",
]);

/** Tells services delivered to clients from products, departments and what those support. */
export function frameMentions(
  words: readonly Word[],
  mentions: readonly ServiceMention[],
): readonly ServiceMention[] {
  if (mentions.length === 0 || !needsLook(words, mentions)) return mentions;
  const frames = mentions.map((): ServiceFrame => "delivered");
  const namesOwn = words.some((word) => OWN.has(word.folded));
  const look: Look = { words, mentions, frames, namesOwn };
  markProducts(look);
  markDepartments(look);
  markHouseLists(look);
  markSupported(look);
  markOwnProduct(look);
  return mentions.map((mention, index) => {
    const frame = frames[index] ?? "delivered";
    return frame === mention.frame ? mention : { ...mention, frame };
  });
}

interface Look {
  readonly words: readonly Word[];
  readonly mentions: readonly ServiceMention[];
  readonly frames: ServiceFrame[];
  /** Whether any word says that something is the company's own. */
  readonly namesOwn: boolean;
}

function needsLook(words: readonly Word[], mentions: readonly ServiceMention[]): boolean {
  if (mentions.some(({ term }) => term.strength === "internal")) return true;
  return words.some((word) => TRIGGERS.has(word.stem));
}

/** "Payroll software", "payroll and HR software", "contact centre as a service". */
function markProducts({ words, mentions, frames }: Look): void {
  let chained = false;
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index];
    if (mention === undefined || isProduct(mention)) {
      chained = mention !== undefined;
      continue;
    }
    const next = words[mention.last + 1];
    const following = mentions[index + 1];
    if (next === undefined || !staysInTerm(next)) chained = false;
    else if (PRODUCT_HEADS.has(next.stem) || isAsAService(words, mention.last)) chained = true;
    else if (ENDS_PRODUCT_LIST.has(words[mention.last]?.stem ?? "")) chained = false;
    else chained &&= JOINERS.has(next.folded) && following?.first === mention.last + 2;
    if (chained) frames[index] = "product";
  }
}

function isAsAService(words: readonly Word[], last: number): boolean {
  return words[last + 1]?.folded === "as" && words[last + 3]?.stem === "service";
}

/** "IT, HR, Admin and Facilities functions"; "corporate IT, HR and Legal". */
function markDepartments(look: Look): void {
  const { words, mentions, frames } = look;
  mentions.forEach((mention, index) => {
    if (look.namesOwn && isForOwnPeople(look, mention)) frames[index] = "internal";
    const head = words[mention.last + 1];
    const hasHead = head !== undefined && staysInTerm(head) && HOUSE_HEADS.has(head.stem);
    const hasSign = HOUSE_SIGNS.has(words[mention.first - 1]?.stem ?? "");
    if (!(hasHead || hasSign) || isForClients(look, mention)) return;
    if (hasHead) {
      for (let at = index; at >= 0 && isHouse(mentions[at]); at -= 1) {
        frames[at] = "internal";
        if (!isListed(words, mentions[at - 1], mentions[at])) break;
      }
    }
    if (hasSign) {
      for (let at = index; at < mentions.length && isHouse(mentions[at]); at += 1) {
        frames[at] = "internal";
        if (!isListed(words, mentions[at], mentions[at + 1])) break;
      }
    }
  });
}

/** A bare "HR" or "Legal" beside "Facilities" or "Admin" is a department too. */
function markHouseLists(look: Look): void {
  const { mentions, frames, words } = look;
  mentions.forEach((mention, index) => {
    if (mention.term.strength === "internal") frames[index] = "internal";
  });
  if (!frames.includes("internal")) return;
  mentions.forEach((mention, index) => {
    if (mention.term.strength !== "may" || !isHouse(mention) || isForClients(look, mention)) return;
    const beside = mentions.some(
      (other, at) => frames[at] === "internal" && inOneClause(words, mention, other),
    );
    if (beside) frames[index] = "internal";
  });
}

/** "IT and HR functions supporting payroll operations" holds no payroll. */
function markSupported({ words, mentions, frames }: Look): void {
  words.forEach((word, at) => {
    if (!isSupportingVerb(words, word, at)) return;
    const from = { first: at, last: at };
    const supports = mentions.some(
      (mention, index) =>
        mention.last < at &&
        inOneClause(words, mention, from) &&
        (frames[index] === "internal" || isInfrastructure(mention)),
    );
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

/** "Development, hosting and customer support of the platform": whose customers is not said. */
function markOwnProduct({ words, mentions, frames }: Look): void {
  mentions.forEach((product) => {
    if (!isProduct(product) || isMeans(words, product.first)) return;
    mentions.forEach((mention, index) => {
      if (frames[index] !== "delivered" || !isPlainSupport(words, mention)) return;
      if (inOneClause(words, product, mention)) frames[index] = "own-product";
    });
  });
}

function isMeans(words: readonly Word[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - MEANS_REACH); at -= 1) {
    if (BY_MEANS_OF.has(words[at]?.folded ?? "")) return true;
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

function isProduct({ term }: ServiceMention): boolean {
  return term.needs[0] === "saas-hosting/product";
}

function isInfrastructure({ term }: ServiceMention): boolean {
  const topic = term.needs[0];
  return topic !== undefined && /^(?:it-infrastructure|saas-hosting)/u.test(topic);
}

function isHouse(mention: ServiceMention | undefined): boolean {
  const topic = mention?.term.needs[0];
  return topic !== undefined && HOUSE_LINES.has(lineOf(topic));
}

/** Whether only commas and "and" stand between two mentions. */
function isListed(
  words: readonly Word[],
  one: ServiceMention | undefined,
  next: ServiceMention | undefined,
): boolean {
  if (one === undefined || next === undefined) return false;
  for (let at = one.last + 1; at < next.first; at += 1) {
    if (!JOINERS.has(words[at]?.folded ?? "")) return false;
  }
  return inOneClause(words, one, next);
}

/** "Payroll of our own employees", "service desk for internal users". */
function isForOwnPeople({ words }: Look, mention: ServiceMention): boolean {
  return words.some(
    (word, at) =>
      OWN.has(word.folded) &&
      at > mention.last &&
      OWN_PEOPLE.has(words[at + 1]?.stem ?? "") &&
      inOneClause(words, mention, { first: at, last: at }),
  );
}

function isForClients({ words }: Look, mention: ServiceMention): boolean {
  return words.some(
    (word, at) =>
      FOR_CLIENTS.has(word.stem) &&
      at > mention.last &&
      words[at - 1]?.folded !== "supporting" &&
      inOneClause(words, mention, { first: at, last: at }) &&
      !words.slice(mention.last, at).some((between) => between.folded === "supporting"),
  );
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function inOneClause(words: readonly Word[], one: Span, other: Span): boolean {
  const from = Math.min(one.first, other.first);
  const to = Math.max(one.last, other.last);
  for (let at = from + 1; at <= to; at += 1) {
    if (((words[at]?.gap ?? 0) & Gap.clause) !== 0) return false;
  }
  return true;
}

function staysInTerm(word: Word): boolean {
  return (word.gap & ~Gap.slash) === 0;
}
