import {
  auditFirmLexicon,
  certificationBodyLexicon,
  knownNonIssuer,
} from "./known-organisations.ts";
import { organisationAfter, WORDS_BETWEEN } from "./organisation-after.ts";

const CUED = organisationAfter(
  String.raw`(?:[Aa]udited|[Ii]ssued|[Ee]xamined|[Pp]erformed|[Cc]onducted|[Cc]ompleted|[Aa]ttested|[Pp]repared|[Aa]ssessed|[Cc]ertified|[Vv]erified|[Aa]ttestation|[Rr]eport|[Rr]eports|[Ee]xamination|[Aa]udits?|[Aa]ssessment|[Ss]igned|[Uu]ndertaken|[Ee]ngaged|[Aa]uditados?)${WORDS_BETWEEN} (?:by|from|por|par|durch|von)|(?:[Ss]ervice |[Ii]ndependent |[Ee]xternal )?[Aa]uditors?(?: is| was| are|,)?[:\s–-]*|[Aa]udit(?:ing)? [Ff]irm(?: is| was|,)?[:\s–-]*|CPA [Ff]irm(?: is| was|,)?[:\s–-]*|[Aa]ssessor[:\s–-]+|[Ii]ssued [Bb]y[:\s–-]*|(?:[Aa]udits?|[Ee]xamination|[Aa]ssessment|[Ee]ngaged|[Ww]orked|[Ww]orking|[Pp]artnered) with|engaged`,
);

const MAY_NAME_FIRM =
  /audit|attest|examin|issued|report|perform|conduct|cpa|assess|certif|sign|by |\(|engaged|type|soc/iu;
/** "… conducted the examination". */
const DOES =
  /^(?:,? (?:LLP|LLC|PLLC|Inc\.?|CPAs?))*\s(?:has |have )?(?:conducted|performed|issued|examined|audited|completed|carried out|undertook|signed)(?!\p{L})/iu;
const LEGAL_FORM =
  /^(?:,? (?:LLP|LLC|PLLC|P\.?C\.?|Inc\.?|CPAs?|Ltd\.?|& Co(?:mpany)?|Assurance|Compliance))+/u;

/** The audit firm that a text about SOC 2 names, as written, or `null`. */
export function auditFirmIn(text: string): string | null {
  if (!MAY_NAME_FIRM.test(text)) return null;
  for (const { name } of CUED(text)) {
    if (knownNonIssuer(name) === null && !onlyCertifies(name)) return name;
  }
  for (const { text: written, start, end } of auditFirmLexicon.findIn(text)) {
    const before = text.slice(Math.max(0, start - 40), start);
    const after = text.slice(end, end + 40);
    if (!/(?:[(|;,:–—-]|by|from|with|via)\s*(?:the\s+)?$/iu.test(before) && !DOES.test(after))
      continue;
    return written + (LEGAL_FORM.exec(text.slice(end))?.[0] ?? "");
  }
  return null;
}

function onlyCertifies(name: string): boolean {
  return certificationBodyLexicon.nameIn(name) !== null && auditFirmLexicon.nameIn(name) === null;
}
