import {
  inOneClause,
  inOneList,
  isForClients,
  isHouseLine,
  isHouseTopic,
  type ServiceLook,
  staysInTerm,
} from "./service-look.ts";
import type { ServiceMention } from "../service-mention.ts";
import { markOwnPeople } from "./service-own-people.ts";
import { markSupported, markSupporters } from "./service-supporters.ts";
import { Gap, type Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

const HOUSE_HEADS = new Set(["department", "function", "division", "team", "departamento"]);
/** Before a service of any line: nobody sells what is internal. */
const INTERNAL_SIGNS = new Set(["internal", "house", "inhouse", "intragroup"]);
/** "Our own contact centre". */
const OWNERS = new Set(["our", "its", "their"]);
/** Before a line that every company has in its house; elsewhere it may mean corporate clients. */
const HOUSE_SIGNS = new Set(["corporate"]);
/** "The organisation's recruitment". */
const POSSESSIVES = new Set(["organisations", "organizations", "companys"]);

/** Words that name a department where they stand among the names of others. */
const DEPARTMENT_WORDS = stemSet(
  "it hr admin administration facility training quality legal finance marketing compliance security",
);
/** What tells that a list is of services, not of departments. */
const SERVICE_WORDS = stemSet(
  "service outsourcing outsourced bpo client provision delivery processing servicio servico",
);

/** What a department does, or is there for. */
const DOES = new Set(
  "performing handling processing managing running doing recruiting hiring sourcing paying providing responsible carrying operating which that who for".split(
    " ",
  ),
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
    const before = mentions[index - 1];
    const isOfHouse =
      before?.term.strength === "internal" &&
      before.last === mention.first - 1 &&
      look.words[mention.first]?.gap === 0;
    // "Internal IT helpdesk": what a term of the house leads on to.
    if (mention.term.strength === "internal" || isOfHouse) frames[index] = "internal";
  });
  markDepartments(look);
  markUnderHeadings(look);
  markSupporters(look);
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
  if (mention.term.needs.some((topic) => isHouseTopic(topic))) return "own-house";
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
  if (before.stem === "own" && OWNERS.has(words[mention.first - 2]?.folded ?? "")) return true;
  if (before.stem === "group" && words[mention.first - 2]?.folded === "intra") return true;
  return HOUSE_SIGNS.has(before.stem) && isHouseLine(mention);
}

/** "HR department (recruitment, training)"; "Departments: HR, Payroll, IT"; "HR: recruitment, training". */
function markUnderHeadings(look: ServiceLook): void {
  const { words, mentions, frames } = look;
  mentions.forEach((heading, index) => {
    const isDepartment =
      frames[index] === "internal" && HOUSE_HEADS.has(words[heading.last]?.stem ?? "");
    if (isDepartment) {
      markList(look, heading.last, "internal");
      markDoneBy(look, heading);
    } else if (isBareHouse(heading) && !isOutsourced(words, heading))
      markList(look, heading.last, "own-house");
  });
  words.forEach((word, at) => {
    const isHeading =
      HOUSE_HEADS.has(word.stem) || (DEPARTMENT_WORDS.has(word.stem) && isListNext(words, at));
    if (isHeading && !isNamedIn(mentions, at)) markList(look, at, "own-house");
  });
}

/** "Legal services outsourcing: contract review": no department heads the list. */
function isOutsourced(words: readonly Word[], { last }: ServiceMention): boolean {
  return words[last + 1]?.stem === "outsourcing" && words[last + 1]?.gap === 0;
}

/** "Finance department performing accounts payable", "HR department, responsible for recruitment". */
function markDoneBy({ words, mentions, frames }: ServiceLook, department: ServiceMention): void {
  if (!DOES.has(words[department.last + 1]?.folded ?? "")) return;
  mentions.forEach((mention, index) => {
    if (mention.first <= department.last || !inOneClause(words, department, mention)) return;
    const isOwn = isHouseLine(mention) && !isForClients(words, mention);
    if (isOwn && frames[index] === "delivered") frames[index] = "own-house";
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
