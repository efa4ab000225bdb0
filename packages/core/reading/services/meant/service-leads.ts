import { DOING, ENDS_SHARED_HEAD, STUDY_HEADS, type Turn, turnBy } from "./service-heads.ts";
import { isHouseLine, isJoiner, staysInTerm } from "./service-look.ts";
import type { ServiceMention } from "../service-mention.ts";
import { softwareMaking } from "./software-making.ts";
import type { Word } from "../../text/words.ts";
import { stemSet } from "../../text/word-stem.ts";

/** Words between a product or advice and the service it is for: "software for payroll". */
const LINKS = new Set(
  "of for in into en on to with against de del da do di du para per pour fur zur voor dla".split(
    " ",
  ),
);
const OF = new Set("of de del da do di du von van".split(" "));
const DETERMINERS = new Set(
  "the our its a an their la el le les los las o a os il den dem des das eines einer einem einen".split(
    " ",
  ),
);

/** Where a product is for, "the operation of" a service or "operating" it is no more than the service. */
const FOR = new Set("for para pour per fur zur voor dla".split(" "));
const OPERATION = new Set(
  "operation operations running management delivery provision betrieb betreiben operacion operacao exploitation gestion gestao gestione".split(
    " ",
  ),
);
const OPERATING = new Set("operating running managing delivering providing".split(" "));

/** What is done with goods of that name: "sale of headsets"; a "supply of translation services" is a service. */
const TRADE_HEADS = stemSet(
  "sale distribution manufacture manufacturing supply retail wholesale import export trading rental",
);
/** What is done with a service of somebody else: "use of market research". */
const USE_HEADS = stemSet("use usage purchase");

const ADVICE = stemSet("consulting consultancy consultant advice advisory training audit coaching");
/** How far before the service the advice may stand: "consultancy on the set-up of". */
const ADVICE_REACH = 5;

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

/** What the words before a service make of it: "software for payroll", "audit of accounts payable". */
export function turnLeading(words: readonly Word[], mention: ServiceMention): Turn | null {
  const { first } = mention;
  if (!staysInTerm(words[first])) return null;
  const at = linkBefore(words, beforeDeterminer(words, first - 1));
  const link = words[at];
  if (REQUIRING.has(link?.folded ?? "") && staysInTerm(words[at + 1])) return "around";
  const head = words[at - 1];
  if (isTimeOf(link, head, isHouseLine(mention))) return "around";
  if (link === undefined || head === undefined || !staysInTerm(link) || !LINKS.has(link.folded)) {
    return null;
  }
  if (link.folded === "to" && EXTENDED_AT.has(head.stem)) return null;
  if (isAdvisedOn(words, at)) return "around";
  if (MORE_LEFT_HEADS.has(head.stem)) return mention.term === softwareMaking ? null : "around";
  if (OF.has(link.folded) && isTraded(words, mention, head)) return "around";
  if (STUDY_HEADS.has(head.stem) && link.folded === "into") return "around";
  if (NO_LEFT_HEADS.has(head.stem) || (head.stem === "application" && link.folded !== "for")) {
    return null;
  }
  const before = words[at - 2]?.stem ?? "";
  if (head.stem === "system" && MANAGEMENT.has(before)) return null;
  return turnBy(head, words[at - 2]);
}

function beforeDeterminer(words: readonly Word[], at: number): number {
  return DETERMINERS.has(words[at]?.folded ?? "") && staysInTerm(words[at]) ? at - 1 : at;
}

/** The link of "software for the operation of contact centres" is "for". */
function linkBefore(words: readonly Word[], at: number): number {
  const folded = words[at]?.folded ?? "";
  const act = OF.has(folded) && staysInTerm(words[at]) ? at - 1 : at;
  const word = words[act]?.folded ?? "";
  // "Betrieb eines Contact Centers" has no "of".
  if (!OPERATION.has(word) && !(act === at && OPERATING.has(word))) return at;
  const link = staysInTerm(words[act]) ? beforeDeterminer(words, act - 1) : at;
  return FOR.has(words[link]?.folded ?? "") && staysInTerm(words[link + 1]) ? link : at;
}

/** "Consultancy on the set-up of", "audits of the operation of": advice on something that is done to it. */
function isAdvisedOn(words: readonly Word[], of: number): boolean {
  if (!OF.has(words[of]?.folded ?? "")) return false;
  for (let at = of - 1; at >= of - ADVICE_REACH && staysInTerm(words[at + 1]); at -= 1) {
    const link = words[at];
    if (link === undefined || isJoiner(link)) return false;
    if (LINKS.has(link.folded) || link.folded === "about") {
      return ADVICE.has(words[at - 1]?.stem ?? "");
    }
  }
  return false;
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
