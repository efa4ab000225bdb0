import {
  inOneClause,
  inOneList,
  isForClients,
  isHouseLine,
  isTechnologyMention,
  type ServiceLook,
  staysInTerm,
} from "./service-look.ts";
import type { ServiceMention } from "./service-mention.ts";
import { Gap, type Word } from "./words.ts";
import { stemSet } from "./word-stem.ts";

const HOUSE_HEADS = new Set(["department", "function", "division", "team", "departamento"]);
/** Before a service of any line: nobody sells what is internal. */
const INTERNAL_SIGNS = new Set(["internal", "house", "inhouse", "intragroup"]);
/** Before a line that every company has in its house; elsewhere it may mean corporate clients. */
const HOUSE_SIGNS = new Set(["corporate"]);
/** "The organisation's recruitment". */
const POSSESSIVES = new Set(["organisations", "organizations", "companys"]);

const OWN = new Set(["own", "internal", "our"]);
const OWN_PEOPLE = new Set([
  "employee",
  "staff",
  "user",
  "personnel",
  "workforce",
  "people",
  "customer",
]);
const EMPLOYED = new Set(["employee", "staff", "personnel", "workforce"]);
const TO_PEOPLE = new Set(["of", "for", "to"]);
/** How far behind the preposition the people may stand: "for all Acme employees". */
const PEOPLE_REACH = 4;
const GROUP = new Set(["group", "affiliate", "affiliated", "subsidiary"]);

/** Words that name a department where they stand among the names of others. */
const DEPARTMENT_WORDS = stemSet(
  "it hr admin administration facility training quality legal finance marketing compliance security",
);
/** What tells that a list is of services, not of departments. */
const SERVICE_WORDS = stemSet(
  "service outsourcing outsourced bpo client provision delivery processing servicio servico",
);

/** How far behind a heading its list may begin: "Business functions in scope:". */
const HEADING_REACH = 4;
const OPENS_LIST = new Set([
  "including",
  "incl",
  "include",
  "namely",
  "viz",
  "like",
  "such",
  "comprising",
]);

/** Tells the vendor's own departments, and what those do or support, from services to clients. */
export function markHouse(look: ServiceLook): void {
  const { mentions, frames } = look;
  mentions.forEach((mention, index) => {
    if (mention.term.strength === "internal") frames[index] = "internal";
  });
  markDepartments(look);
  markUnderHeadings(look);
  markSupporters(look);
  markHelpers(look);
  markHouseLists(look);
  markSupported(look);
  markOwnPeople(look);
}

/** "IT, HR, Admin and Facilities functions"; "corporate IT, HR and Legal". */
function markDepartments(look: ServiceLook): void {
  const { words, mentions, frames } = look;
  mentions.forEach((mention, index) => {
    const hasHead = isHouseHead(words[mention.last + 1]);
    const hasSign = isSigned(words, mention);
    if (!(hasHead || hasSign) || isForClients(words, mention)) return;
    if (hasSign && !isHouseLine(mention)) frames[index] = "internal";
    if (hasHead) {
      for (let at = index; at >= 0; at -= 1) {
        const frame = departmentFrame(look, mentions[at]);
        if (frame === null) break;
        frames[at] = frame;
        if (!inOneList(words, mentions[at - 1], mentions[at])) break;
      }
    }
    if (hasSign) {
      for (let at = index; at < mentions.length && isHouseLine(mentions[at]); at += 1) {
        frames[at] = "internal";
        if (!inOneList(words, mentions[at], mentions[at + 1])) break;
      }
    }
  });
}

function departmentFrame(
  look: ServiceLook,
  mention: ServiceMention | undefined,
): "internal" | "own-house" | null {
  if (mention === undefined) return null;
  if (isHouseLine(mention)) return "internal";
  const isDevelopment = mention.term.strength === "may";
  return isDevelopment || isAmongDepartments(look, mention) ? "own-house" : null;
}

/** "R&D, sales, marketing and customer support departments". */
function isAmongDepartments({ words, mentions }: ServiceLook, mention: ServiceMention): boolean {
  return (
    mentions.some((other) => isBareHouse(other) && inOneList(words, other, mention)) ||
    words.some((_word, at) => isDepartmentBeside(words, at, mention))
  );
}

function isHouseHead(word: Word | undefined): boolean {
  return staysInTerm(word) && HOUSE_HEADS.has(word.stem);
}

function isSigned(words: readonly Word[], mention: ServiceMention): boolean {
  const before = words[mention.first - 1];
  if (before === undefined || !staysInTerm(words[mention.first])) return false;
  if (INTERNAL_SIGNS.has(before.stem) || POSSESSIVES.has(before.folded)) return true;
  if (before.stem === "group" && words[mention.first - 2]?.folded === "intra") return true;
  return HOUSE_SIGNS.has(before.stem) && isHouseLine(mention);
}

/** "HR department (recruitment, training)"; "Departments: HR, Payroll, IT"; "HR: recruitment, training". */
function markUnderHeadings(look: ServiceLook): void {
  const { words, mentions, frames } = look;
  mentions.forEach((heading, index) => {
    const isDepartment =
      frames[index] === "internal" && HOUSE_HEADS.has(words[heading.last]?.stem ?? "");
    if (isDepartment) markList(look, heading.last, "internal");
    else if (isBareHouse(heading)) markList(look, heading.last, "own-house");
  });
  words.forEach((word, at) => {
    const isHeading =
      HOUSE_HEADS.has(word.stem) || (DEPARTMENT_WORDS.has(word.stem) && isListNext(words, at));
    if (isHeading && !isNamedIn(mentions, at)) markList(look, at, "own-house");
  });
}

/** "IT (helpdesk, network)" heads a list; "IT outsourcing including a helpdesk" does not. */
function isListNext(words: readonly Word[], at: number): boolean {
  return ((words[at + 1]?.gap ?? 0) & (Gap.colon | Gap.open)) !== 0;
}

function isNamedIn(mentions: readonly ServiceMention[], at: number): boolean {
  return mentions.some(
    ({ term, first, last }) => term.strength === "named" && first <= at && at <= last,
  );
}

/** Marks what is listed behind a heading: after a colon, in brackets, or after "such as". */
function markList(
  { words, mentions, frames }: ServiceLook,
  heading: number,
  frame: "internal" | "own-house",
): void {
  const from = listStart(words, heading);
  if (from === null) return;
  const to = listEnd(words, from);
  mentions.forEach((mention, index) => {
    if (mention.first < from || mention.first > to) return;
    if (frame === "own-house" && !isHouseLine(mention)) return;
    if (frames[index] === "delivered" && !isForClients(words, mention)) frames[index] = frame;
  });
}

function listStart(words: readonly Word[], heading: number): number | null {
  for (let at = heading + 1; at <= heading + HEADING_REACH; at += 1) {
    const word = words[at];
    if (word === undefined) return null;
    if ((word.gap & (Gap.colon | Gap.open)) !== 0 || OPENS_LIST.has(word.folded)) return at;
    if (word.gap !== 0 && (word.gap & Gap.comma) === 0) return null;
    if (word.folded === "of" && at === heading + 1) return at;
    if ((word.gap & Gap.comma) !== 0) return null;
  }
  return null;
}

function listEnd(words: readonly Word[], from: number): number {
  const isBracket = ((words[from]?.gap ?? 0) & Gap.open) !== 0;
  for (let at = from + 1; at < words.length; at += 1) {
    const gap = words[at]?.gap ?? 0;
    if ((gap & Gap.clause) !== 0 || (isBracket && (gap & Gap.close) !== 0)) return at - 1;
  }
  return words.length - 1;
}

function isBareHouse(mention: ServiceMention): boolean {
  return mention.term.strength === "may" && isHouseLine(mention);
}

/** A bare "HR" or "Payroll" beside "Facilities", "Admin" or "Training" is a department too. */
function markHouseLists(look: ServiceLook): void {
  const { mentions, frames, words } = look;
  if (frames.includes("internal")) {
    mentions.forEach((mention, index) => {
      if (!isBareHouse(mention) || isForClients(words, mention)) return;
      const isBeside = mentions.some(
        (other, at) => frames[at] === "internal" && inOneClause(words, mention, other),
      );
      if (isBeside) frames[index] = "internal";
    });
  }
  if (words.some((word) => SERVICE_WORDS.has(word.stem))) return;
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1];
    if (next === undefined || !isBareHouse(mention) || !isBareHouse(next)) return;
    if (!inOneList(words, mention, next)) return;
    frames[index] = "internal";
    frames[index + 1] = "internal";
  });
  mentions.forEach((mention, index) => {
    if (frames[index] !== "delivered" || !isHouseLine(mention)) return;
    if (words.some((_word, at) => isDepartmentBeside(words, at, mention)))
      frames[index] = "own-house";
  });
}

function isDepartmentBeside(words: readonly Word[], at: number, mention: ServiceMention): boolean {
  if (!DEPARTMENT_WORDS.has(words[at]?.stem ?? "")) return false;
  const department = { first: at, last: at };
  if (at < mention.first) return inOneList(words, department, mention);
  return at > mention.last && inOneList(words, mention, department);
}

/** "Supported by IT, HR and Training", "with support from Finance and Accounting". */
function markSupporters({ words, mentions, frames }: ServiceLook): void {
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
function markSupported({ words, mentions, frames }: ServiceLook): void {
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

/** "Payroll of our own employees" is none of a client's; of "service desk for employees" it is not said. */
function markOwnPeople({ words, mentions, frames }: ServiceLook): void {
  mentions.forEach((mention, index) => {
    if (frames[index] !== "delivered") return;
    const found = whosePeople(words, mention);
    if (found !== null) frames[index] = found;
    else if (isOfTheHouse({ words, mentions }, mention)) frames[index] = "own-house";
  });
}

/** "Mailroom of the head office", "the IT infrastructure of Acme". */
function isOfTheHouse(
  { words, mentions }: Pick<ServiceLook, "words" | "mentions">,
  mention: ServiceMention,
): boolean {
  const { last } = mention;
  if (words[last + 1]?.folded !== "of" || !staysInTerm(words[last + 1])) return false;
  const isOfHead = mentions.some(
    ({ term, first }) => term.strength === "internal" && (first === last + 2 || first === last + 3),
  );
  return isOfHead || (isInfrastructure(mention) && !isForClients(words, mention));
}

function isInfrastructure({ term }: ServiceMention): boolean {
  return term.needs[0] === "it-infrastructure";
}

function whosePeople(
  words: readonly Word[],
  mention: ServiceMention,
): "internal" | "own-house" | null {
  let isUnsaid = false;
  for (let at = mention.last + 1; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || (word.gap & Gap.clause) !== 0) break;
    if (OWN.has(word.folded) && OWN_PEOPLE.has(words[at + 1]?.stem ?? "")) return "internal";
    isUnsaid ||= TO_PEOPLE.has(word.folded) && isOwnPeopleAt(words, mention, at);
  }
  return isUnsaid ? "own-house" : null;
}

/** "For Acme employees", "of Acme group companies", "of the head office", where no client is named. */
function isOwnPeopleAt(words: readonly Word[], mention: ServiceMention, from: number): boolean {
  if (!isHouseLine(mention)) return false;
  for (let at = from + 1; at <= from + PEOPLE_REACH; at += 1) {
    const word = words[at];
    if (word === undefined || (word.gap & ~Gap.slash) !== 0) return false;
    const isUser = word.stem === "user" && words[at - 1]?.folded === "corporate";
    if (EMPLOYED.has(word.stem) || GROUP.has(word.stem) || isUser) {
      return !isForClients(words, mention, at + PEOPLE_REACH);
    }
  }
  return false;
}
