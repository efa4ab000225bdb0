import { isForClients, isHouseLine, type ServiceLook, staysInTerm } from "./service-look.ts";
import type { ServiceMention } from "../service-mention.ts";
import { Gap, type Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

const OWN = new Set(["own", "internal"]);
const OWN_PEOPLE = new Set([
  "employee",
  "staff",
  "user",
  "personnel",
  "workforce",
  "people",
  "customer",
  "supplier",
  "use",
  "purpose",
  "need",
  "requirement",
  "operation",
  "vacancy",
  "position",
  "role",
  "hire",
  "organization",
  "company",
  "business",
  "group",
  "entity",
  "account",
  "department",
  "function",
  "office",
]);
const ITSELF = new Set(["itself", "ourselves", "themselves"]);
/** "Payroll of the clients' own employees" is a service. */
const CLIENTS = stemSet("client customer employer");
const EMPLOYED = new Set(["employee", "staff", "personnel", "workforce"]);
/** "Of the vendor's suppliers". */
const NAMED_OWNERS = new Set(["companys", "organizations", "organisations", "vendors", "firms"]);
/** "Of our own web shop"; "their own" may be the clients'. */
const OURS = new Set(["our", "its", ...NAMED_OWNERS]);
/** "Cleaning of our premises". */
const PREMISES = new Set(["premise", "office", "building"]);
const MEANS = new Set(["by", "via", "with", "through", "from", "using", "at", "in"]);
const SERVING = new Set(["serving", "supporting", "within"]);
const TO_PEOPLE = new Set(["of", "for", "to"]);
/** How far behind the preposition the people may stand: "for all Acme employees". */
const PEOPLE_REACH = 4;
/** How far behind the people the clients may stand: "for group and third-party clients". */
const CLIENT_REACH = 6;
const GROUP = new Set(["group", "affiliate", "affiliated", "subsidiary"]);

/** "Payroll of our own employees" is none of a client's; of "service desk for employees" it is not said. */
export function markOwnPeople({ words, mentions, frames }: ServiceLook): void {
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
  const isOutsourced = isOutsourcedToUs(words, mention);
  let isUnsaid = false;
  for (let at = mention.last + 1; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || (word.gap & Gap.clause) !== 0) break;
    if (isForOwn(words, at)) return "internal";
    isUnsaid ||= !isOutsourced && TO_PEOPLE.has(word.folded) && isOwnPeopleAt(words, mention, at);
  }
  return isUnsaid ? "own-house" : null;
}

/** "Recruitment process outsourcing for permanent staff"; "payroll outsourcing to ADP for our staff" is bought by us. */
function isOutsourcedToUs(words: readonly Word[], { first, last }: ServiceMention): boolean {
  const isOutsourcing = words.slice(first, last + 1).some(({ stem }) => stem === "outsourcing");
  if (!isOutsourcing || words[last + 1]?.folded === "to") return false;
  const end = words.findIndex(({ gap }, at) => at > last && (gap & Gap.clause) !== 0);
  const behind = words.slice(last + 1, end === -1 ? words.length : end);
  return !behind.some(({ folded }) => OURS.has(folded) || OWN.has(folded));
}

/** "For internal use", "of our own customers", "for the organisation itself"; what is done by our own staff is done for anybody. */
function isForOwn(words: readonly Word[], at: number): boolean {
  const people = words[at + 1]?.stem ?? "";
  const sign = words[at]?.folded ?? "";
  if (CLIENTS.has(words[at - 1]?.stem ?? "")) return false;
  if (ITSELF.has(sign)) return isTo(words, at) || isServed(words, at);
  if (sign === "own" && OURS.has(words[at - 1]?.folded ?? "")) return isTo(words, at);
  const isOurs = sign === "our" && (EMPLOYED.has(people) || PREMISES.has(people));
  const isOfVendor = NAMED_OWNERS.has(sign) && (EMPLOYED.has(people) || people === "supplier");
  const isOwn = OWN.has(sign) ? OWN_PEOPLE.has(people) : isOurs || isOfVendor;
  return isOwn && isTo(words, at);
}

/** Whether a preposition before a word tells that something is done for whom it names. */
function isTo(words: readonly Word[], at: number): boolean {
  for (let before = at - 1; before >= at - 3; before -= 1) {
    const word = words[before]?.folded ?? "";
    if (TO_PEOPLE.has(word)) return true;
    if (MEANS.has(word)) return false;
  }
  return false;
}

/** "Serving the organisation itself". */
function isServed(words: readonly Word[], at: number): boolean {
  return [1, 2, 3].some((back) => SERVING.has(words[at - back]?.folded ?? ""));
}

/** "For Acme employees", "of Acme group companies", "of the head office", where no client is named. */
function isOwnPeopleAt(words: readonly Word[], mention: ServiceMention, from: number): boolean {
  if (!isHouseLine(mention)) return false;
  for (let at = from + 1; at <= from + PEOPLE_REACH; at += 1) {
    const word = words[at];
    if (word === undefined || (word.gap & ~Gap.slash) !== 0) return false;
    const isUser = word.stem === "user" && words[at - 1]?.folded === "corporate";
    if (EMPLOYED.has(word.stem) || GROUP.has(word.stem) || isUser) {
      return !isForClients(words, mention, at + CLIENT_REACH);
    }
  }
  return false;
}
