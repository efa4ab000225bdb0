import { SPACED_LETTER } from "../../text/spaced-letter.ts";
import { allMatches } from "../../text/all-matches.ts";
import { remembered } from "../../text/memo.ts";
import { soc2TypesIn, TYPE_FROM_ITS_START, TYPE_NUMBER, TYPE_WORDS } from "../report/soc2-type.ts";
import type { Soc2Type } from "../../statement/statement.ts";
import { wordPattern } from "../../text/word-pattern.ts";

/** A place where a text names a standard or report. */
export interface StandardMention {
  /** `type` is a report type on its own: "Type II" in "SOC 2 Type I, Type II planned". */
  readonly standard: "iso" | "soc2" | "type" | "other";
  /** Names as lists of other reports give them: "SOC 1", "ISO 9001"; "" for a law or a framework. */
  readonly names: readonly string[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Report types named with it: "SOC 2 Type II". */
  readonly types: readonly Soc2Type[];
}

const NATIONAL_PREFIX = String.raw`(?:(?:BS|EN|DIN|NEN|UNE|UNI|CEI|NF|SN|SS|PN|DS|ÖNORM|SRPS|ABNT|NBR|IS|PNS|AS|NZS|CAN|CSA|SANS|JIS\s?Q|GB)[\s/-]+)*`;
const YEAR = String.raw`(?:\s{0,2}[:–—/-]\s{0,2}(?:(?:19|20)\d{2}(?!-\d{1,4}(?!\d|-)|-\d\d-\d\d(?!\d))|['’]?(?:05|13|22|23)(?!\d))|\s?\(?\s?(?:v\.?|version|edition|rev\.?)?\s?(?:2005|2013|2014|2015|2017|2022|2023|2024|2025)(?!\s?[-–/]\d))`;
const AMENDMENT = String.raw`(?:\s?(?:\+|/|,)?\s?A(?:md\.?\s?)?1:2024)`;

const ISO_27001 = String.raw`(?:${NATIONAL_PREFIX}(?:ISO[\s:#-]*(?:[/&\s-]\s*)?(?:IEC|CEI)?|IEC|(?<=(?:JIS\s?Q|GB/T)\s?))[\s:/#-]*(?:27[\s.]?001|27k1?|22080)|(?<![\d.,-])27001)(?![\d])(?:${YEAR})?${AMENDMENT}?|BS\s?7799-2(?::\d{4})?`;

const SOC_NUMBER = "(?:[123]|iii|ii|i)";
const SOC_REPORT = String.raw`(?:${TYPE_WORDS}\s+)?(?:AICPA(?:['’]s)?\s+)?(?:\(\s*)?(?:SOC|S\.O\.C\.|organi[sz]ation controls?)s?\s?[®™]?\s?\)?[\s–:#-]{0,3}${SOC_NUMBER}(?![\d%])(?!\s?[x×]\s?\d)(?!${SPACED_LETTER}(?!®))(?:(?:\s*/\s*|[-–](?=[123]\b)|\s*(?:,\s*)?(?:&|\+|and|or|und|y|e|et)\s*|,\s*(?=[123]\s*(?:,|/|and|&|or|reports)))(?:SOC\s?)?${SOC_NUMBER}(?![\p{L}\d%]|\.\d|\s+(?:minor|exceptions?|deviations?|other|reports? (?:for|on))))*(?:\s?[®™+])?(?:(?:\s+(?:reports?|audit|attestation|examination|certification))?[\s,:–(-]{0,3}${TYPE_WORDS})?`;

/** A number of four or five digits is another standard's, unless it is the year of an edition. */
const OTHER_NUMBER = String.raw`(?!27001|22080|20(?:05|13|17|22)(?!\d))\d{4,5}(?:-\d{1,2}(?!\d))?`;
const OTHER_ISO = String.raw`(?:ISO[\s:#-]*(?:/\s*)?(?:IEC|CEI)?|IATF|IEC)[\s:/#-]*${OTHER_NUMBER}(?!\d)(?::\d{4})?|(?<=[/,&+]\s?|and\s)(?:9001|14001|20000-1|22301|27017|27018|27701|42001|45001)(?!\d)(?::\d{4})?`;

const ATTESTATION_STANDARD = String.raw`(?:(?:SSAE|ISAE|CSAE)\s?(?:No\.?\s?)?-?\d{2,4}(?:\s*[/(]\s*(?=ISAE|SSAE))?|SAS[\s-]?70)(?:[\s,:–(-]{0,3}${TYPE_WORDS})?`;

/** With the level of impact that it is for. */
const FEDRAMP = String.raw`FedRAMP(?:\s+(?:High|Moderate|Low|Tailored|LI-SaaS)(?!\p{L}))?`;

/** Schemes and laws of one country or trade, of which a list names one or two beside the others. */
const OTHER_SCHEMES =
  "GoBD|SecNumCloud|K-ISMS|ISMS-P|ISMAP|MTCS|GLBA|CJIS|PIPEDA|POPIA|NEN\\s?7510|PrivacyMark|CREST|HDS(?=\\s?(?:,|\\.?$))";

const OTHER_NAME = String.raw`HITRUST(?:\s+CSF)?|PCI(?:[\s-]?DSS)?(?:\s+(?:AOC|ROC))?|TISAX(?:\s+AL\s?\d)?|BSI\s?C5|(?<!\p{L})C5(?=\s+(?:type|attest|test|report))|CSA\s?STAR|Cyber Essentials(?:\s+Plus)?|${FEDRAMP}|FISMA|StateRAMP|TX-RAMP|IRAP|HIPAA|HITECH|GDPR|DSGVO|RGPD|LGPD|CCPA|CPRA|FERPA|CMMC|CMMI|NIST(?:\s?(?:SP\s?)?800-\d+)?|Privacy Shield|NIS[\s-]?2|DORA(?!\p{L})|ENS\s+(?:alto|alta|medio|media|b[áa]sic[oa]|high)|${OTHER_SCHEMES}|(?<=,\s?)(?:C5|ENS)(?=\s?(?:,|\.?$))`;

const ANY_STANDARD = wordPattern(
  String.raw`(?:(${ISO_27001})|(${SOC_REPORT})|(${OTHER_ISO})|(${ATTESTATION_STANDARD})|(${OTHER_NAME})|((?:(?:Types?|Typ|Tipo)[\s-]*(?:${TYPE_NUMBER})|T[12])(?![\p{L}\p{N}])))`,
);

/** A first, cheap look: texts without any of these name no standard. */
const MAY_NAME_STANDARD = wordPattern(
  String.raw`27[\s.]?001|27k|22080|7799|soc|s\.o\.c|organi[sz]ation control|iso|[si]sae|sas|hitrust|pci|tisax|c5|star|cyber|ramp|irap|type|typ[\s-]`,
);

/** Whether a text may name a standard at all. */
export function mayNameStandard(text: string): boolean {
  return MAY_NAME_STANDARD.test(text);
}

/** "is ISO 27001", "as ISO 27001": words, and not the prefixes of India and Australia. */
const VERB_BEFORE =
  /^(?:(?:(?!(?:socs?|iso|iec|types?|typ|tipo|level)\s)\p{Ll}+|I[Ss])\s+)+(?=\S)(?!types?|typ\b|tipo|level|organi|control|service)/u;

/** Every standard and report that a text names, in the order they stand. */
export function standardMentions(text: string): readonly StandardMention[] {
  const mentions: StandardMention[] = [];
  for (const match of ANY_STANDARD.all(text)) {
    const [, iso, soc, otherIso, attestation, , type] = match;
    const skipped = VERB_BEFORE.exec(match[0])?.[0].length ?? 0;
    const words = match[0].slice(skipped);
    const start = match.index + skipped;
    const place = { text: words, start, end: start + words.length };
    if (iso !== undefined) {
      mentions.push({ ...place, standard: "iso", names: [], types: [] });
    } else if (soc !== undefined) {
      mentions.push({ ...place, ...socReport(soc) });
    } else if (type !== undefined) {
      // "T2" may be a tier or a line; after a SOC report it is a type.
      if (type.length === 2 && !mentions.some(({ standard }) => standard === "soc2")) continue;
      mentions.push({ ...place, standard: "type", names: [], types: soc2TypesIn(words) });
    } else {
      const names = [otherName(words, otherIso, attestation)];
      mentions.push({ ...place, standard: "other", names, types: [] });
    }
  }
  return mentions;
}

/** Standards that companies hold certificates for; another number may be mistyped, and is no ISO 27001 all the same. */
const CERTIFIED_TO: ReadonlySet<string> = new Set(
  (
    "9001 13485 14001 15189 15489 16949 17020 17021 17025 17100 18295 18587 18788 20000 20121 21434 22000 22301 " +
    "22716 26000 27002 27017 27018 27701 27799 28000 29119 30301 31000 37001 37301 39001 41001 42001 44001 45001 " +
    "50001 55001 62443"
  ).split(" "),
);

const NUMBERS_OF_SOC = /(?<![\p{L}\p{N}])(?:SOC\s?)?(iii|ii|i|[123])(?![\p{L}\p{N}])/giu;
const TYPE_PART = new RegExp(TYPE_FROM_ITS_START, "giu");

/** A text has a few ways of writing a report's name, and a tracker has not many more. */
const MOST_NAMES = 500;
const socReport = remembered(readSocReport, MOST_NAMES);

function readSocReport(words: string): Pick<StandardMention, "standard" | "names" | "types"> {
  const numbers = new Set<string>();
  const withoutType = words.replace(TYPE_PART, "");
  for (const [, number = ""] of allMatches(NUMBERS_OF_SOC, withoutType)) {
    numbers.add(/^[123]$/u.test(number) ? number : String(number.length));
  }
  const names = ["1", "3"].filter((number) => numbers.has(number)).map((number) => `SOC ${number}`);
  return { standard: numbers.has("2") ? "soc2" : "other", names, types: soc2TypesIn(words) };
}

/** Laws and frameworks nobody issues a report on have no name among other reports. */
const NO_REPORT =
  /^(?:HIPAA|HITECH|GDPR|DSGVO|RGPD|LGPD|CCPA|CPRA|FERPA|NIST|Privacy|NIS|DORA|CMMI|PCI(?!.*(?:AOC|ROC))|FedRAMP|FISMA|StateRAMP|TX|GoBD|CJIS|GLBA|PIPEDA|POPIA|CREST)/iu;

function otherName(
  words: string,
  iso: string | undefined,
  attestation: string | undefined,
): string {
  if (iso !== undefined) {
    const number = /\d+(?:-\d{1,2}(?!\d))?/u.exec(iso)?.[0] ?? "";
    if (!CERTIFIED_TO.has(number.replace(/-.*/u, ""))) return "";
    const issuer = /^(?:IATF|IEC)(?!\p{L})/iu.exec(words)?.[0].toUpperCase() ?? "ISO";
    return `${issuer} ${number}`;
  }
  if (attestation !== undefined) {
    return attestation.toUpperCase().replace(/^(\p{L}+)\D*(\d+).*$/su, "$1 $2");
  }
  if (NO_REPORT.test(words)) return "";
  if (/^HITRUST/iu.test(words)) return "HITRUST";
  return words.replace(/\s+/gu, " ");
}
