import { buyerAsWe } from "./buyer-as-we.ts";
import { eastAsianInEnglish, isEastAsian } from "./east-asian-words.ts";
import { withoutFillInNotes } from "./fill-in-notes.ts";
import { inEnglish } from "./in-english.ts";
import { withoutItemNumber } from "./item-number.ts";
import { asMeant } from "./misspelt-words.ts";
import { inBothLanguages } from "./two-languages.ts";

/** Spellings that mean one word in headings. */
const SPELLINGS: Readonly<Record<string, string>> = {
  cert: "certificate",
  certs: "certificates",
  certification: "certification",
  exp: "expiry",
  expiration: "expiry",
  expires: "expiry",
  org: "organisation",
  orgs: "organisations",
  organization: "organisation",
  organizations: "organisations",
  no: "number",
  nbr: "number",
  nm: "name",
  supp: "supplier",
  num: "number",
  dt: "date",
  eff: "effective",
  ctr: "centre",
  ctrs: "centres",
  center: "centre",
  centers: "centres",
  subproc: "subprocessor",
  subprocs: "subprocessors",
  subcontr: "subcontractor",
  subcon: "subcontractor",
  subcons: "subcontractors",
  tpsp: "third party",
  license: "licence",
  addl: "additional",
  mgmt: "management",
  desc: "description",
  descr: "description",
  subsvc: "subservice",
  svc: "service",
  vndr: "vendor",
  vndrs: "vendors",
  svcs: "services",
  loc: "location",
  locs: "locations",
  mgr: "manager",
  orig: "original",
  rpt: "report",
  rpts: "reports",
  surv: "surveillance",
  ver: "version",
  vers: "version",
  reqd: "required",
  accred: "accreditation",
  scp: "scope",
  brdg: "bridge",
  upto: "until",
};

/** Standards that go by their number alone; before a heading it is no item number: "27701 cert no.". */
const STANDARD_NUMBER = String.raw`(?:270(?:01|02|17|18)|27701|9001|14001|20000 1|22301|42001|45001)(?!\d)`;

const ITEM_NUMBER = new RegExp(
  String.raw`^(?:q\s?\d+\s|(?!last|past|next)[a-z]{4}\s\d{2}\s|(?!24\s7\s)(?:(?!${STANDARD_NUMBER})\d+\s)+)(?=\D|${STANDARD_NUMBER})`,
  "u",
);

const BARE_STANDARD = new RegExp(
  String.raw`(?<!(?<!\p{L})(?:iso|iec|ts|en|din|nen|bs) )(?<![\p{L}\d])${STANDARD_NUMBER}`,
  "gu",
);

/**
 * A heading as plain words, so that "CertExpiry", "Cert. expiry (dd/mm)" and "3.2 CERT EXPIRY" read
 * alike: lower case, no punctuation, no question number, in English, common short forms spelt out.
 */
export function headingWords(heading: string): string {
  const bare = withoutItemNumber(withoutFillInNotes(unbroken(heading)));
  const both = inBothLanguages(bare);
  return both === null
    ? plainWords(bare)
    : fullerWords(plainWords(both.own), plainWords(both.latin));
}

/** "Zertifizie-⏎rungsstelle": a word that was parted to fit its column is one word. */
function unbroken(heading: string): string {
  return heading.includes("\n")
    ? heading.replace(/(?<=\p{Ll})[-\u00ad]\s*\n\s*(?=\p{Ll})/gu, "")
    : heading;
}

/** Of a heading in two languages the one that is understood, and of two the one that says more. */
function fullerWords(own: string, latin: string): string {
  if (isEastAsian(own)) return latin;
  return own.split(" ").length < latin.split(" ").length ? latin : own;
}

function plainWords(bare: string): string {
  const words = withStandardsApart(eastAsianInEnglish(spacedWords(buyerAsWe(bare))));
  const english = inUsualOrder(inEnglish(words).split(" ").map(spelt).join(" "));
  // "Standort (Location)" says it twice.
  return english.replace(/^(.+) \1$/u, "$1");
}

function spelt(word: string): string {
  const meant = asMeant(word);
  return Object.hasOwn(SPELLINGS, meant) ? (SPELLINGS[meant] ?? meant) : meant;
}

function spacedWords(heading: string): string {
  return (
    heading
      .normalize("NFKC")
      // "Location(s)", "Lieu(x)", "Leistung(en)" are plurals.
      .replace(/(?<=\p{L})\((s|es|x|e|en|er)\)/giu, "$1")
      .replace(/\bDAkkS\b/gu, "dakks")
      // The statement of applicability in English and in French.
      .replace(/\b(?:SoA|DdA)\b/gu, "soa")
      .replace(/info\s?sec(?!\p{L})/giu, "infosec")
      .replace(/(?<!\p{L})[ips]aas(?!\p{L})/giu, (service) => service.toLowerCase())
      .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
      .replace(/(\d)(\p{Lu}\p{Ll})/gu, "$1 $2")
      // The plural of an acronym ("CUECs") is one word.
      .replace(/([A-Z]+)([A-Z](?:[a-rt-z]|s[a-z]))/gu, "$1 $2")
      // In small letters the Turkish capital would be two signs.
      .replaceAll("İ", "i")
      .toLowerCase()
      .replace(/(?<!\p{L})(last|past|next)(?=\d)/gu, "$1 ")
      .replace(/#|\bn°/gu, " number ")
      .replace(/&/gu, " and ")
      .replace(
        /(?<!\p{L})sub[-\s_](processors?|procs?|contractors?|contr|cons?|service|svc)(?!\p{L})/gu,
        "sub$1",
      )
      .replace(/[’']s\b/gu, "s")
      .replace(/[^\p{L}\p{N}%]+/gu, " ")
      .trim()
      .replace(ITEM_NUMBER, "")
  );
}

/** Standards stand apart however they are stuck to what follows, and with their name: "soc2type2", "27001 cert". */
function withStandardsApart(words: string): string {
  return words
    .replace(/(?<!\p{L})(iso|iec) ?27k(?:1|001)?(?!\d)/gu, "$1 27001")
    .replace(/(?<![\p{L}\d])27k(?:1|001)(?!\d)/gu, "iso 27001")
    .replace(/(?<!\p{L})(iso|iec|soc|ssae|isae)(?=\d)/gu, "$1 ")
    .replace(/(?<=(?:iso|iec|soc|ssae|isae) \d+)(?=\p{L})/gu, " ")
    .replace(BARE_STANDARD, "iso $&")
    .replace(/(?<!\p{L})type(?=(?:\d|ii?)(?![\p{L}\d]))/gu, "type ");
}

/** "Date of expiry" is the expiry date, "level of risk" the risk level; what says how a day is written goes. */
function inUsualOrder(words: string): string {
  return (
    words
      .replace(/^date (?:of )?(?:the )?(issue|expiry|certification|report)$/u, "$1 date")
      .replace(
        /^((?:iso (?:iec )?27001 )?)(number|status|validity|expiry) (?:of )?(?:the )?((?:(?:current|iso|iec|27001) )*certificate)$/u,
        "$1$3 $2",
      )
      .replace(/\bnumber (?:(?:of|de|do|du) )?(?:the )?certificate\b/gu, "certificate number")
      .replace(/\breg number\b/gu, "registration number")
      // "SA1 date", "last SA visit": short for a surveillance audit.
      .replace(/\bsa(?: ?[12])?(?= (?:visit|audit)s?\b)|\bsa ?[12](?= date\b)/gu, "surveillance")
      .replace(/\b(body|scope) of (?:the )?(certificate|certification)\b/gu, "$2 $1")
      .replace(/\blevel of (risk|criticality)\b/gu, "$1 level")
      .replace(/\binformation security management systems?\b(?: isms\b)?/gu, "isms")
      // "Issue date (current certificate)" and "date of issue, current certificate".
      .replace(
        /^(?:what is )?(?:the )?(?:date of (issue|expiry)|(issue|expiry) date|(expiry|valid (?:until|to|from))) (?:of )?(?:(?:the|your) )?(?:(?:current|latest|new|existing) )*certificate(?: current| latest)?$/u,
        (_, dateOf?: string, dated?: string, undated?: string) =>
          `certificate ${undated ?? `${dateOf ?? dated ?? ""} date`}`,
      )
      .replace(/^(?:are there )?(?:any )?scope exclusions(?: if any)?$/u, "scope exclusions")
      .replace(
        /^(?:what is |is |are there )?(?:any(?:thing)? )?(?:exclusions?|excluded) (?:from|of|dall|to) (?:the )?scope(?: if any)?$/u,
        "scope exclusions",
      )
      .replace(/^physical (sites|locations)\b/u, "$1")
      // "issuedDateIso" holds a day as ISO 8601 writes it.
      .replace(/\b(date|time|timestamp|day|at|on) iso$/u, "$1")
  );
}
