import {
  auditFirmLexicon,
  certificationBodyLexicon,
  knownNonIssuer,
} from "./known-organisations.ts";
import { legalFormAt } from "./legal-form.ts";
import { organisationAfter, WORDS_BETWEEN } from "./organisation-after.ts";

const CUED = organisationAfter(
  String.raw`(?:[Aa]udited|[Ii]ssued|[Ee]xamined|[Pp]erformed|[Cc]onducted|[Cc]ompleted|[Aa]ttested|[Pp]repared|[Aa]ssessed|[Cc]ertified|[Vv]erified|[Aa]ttestation|[Rr]eport|[Rr]eports|[Ee]xamination|[Aa]udits?|[Aa]ssessment|[Ss]igned|[Uu]ndertaken|[Ee]ngaged|[Aa]uditados?|[Éé]tablie?|[Rr]éalisée?|[Ee]mitid[oa]|[Rr]ealizad[oa]|[Ee]laborad[oa]|[Ee]rstellt|[Gg]eprüft|[Ee]mess[oa]|[Rr]edatt[oa]|[Oo]pgesteld)${WORDS_BETWEEN} (?:by|from|por|pela|pelo|par|durch|von|da|door)|(?:[Ss]ervice |[Ii]ndependent |[Ee]xternal )?[Aa]uditors?(?: is| was| are|,)?[:\s–-]*|[Aa]udit(?:ing)? [Ff]irm(?: is| was|,)?[:\s–-]*|CPA [Ff]irm(?: is| was|,)?[:\s–-]*|[Aa]ssessor[:\s–-]+|[Ii]ssued [Bb]y[:\s–-]*|(?:[Aa]udits?|[Ee]xamination|[Aa]ssessment|[Ee]ngaged|[Ww]orked|[Ww]orking|[Pp]artnered) with|engaged`,
);

const MAY_NAME_FIRM =
  /audit|attest|examin|issued|report|perform|conduct|cpa|assess|certif|sign|by |\(|engaged|type|soc|établi|réalis|emitid|realiz|elabor|erstell|geprüft|emess|opgesteld/iu;
/** "… conducted the examination". */
const DOES =
  /^(?:,? (?:LLP|LLC|PLLC|Inc\.?|CPAs?))*\s(?:has |have )?(?:conducted|performed|issued|examined|audited|completed|carried out|undertook|signed)(?!\p{L})/iu;

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
    return written + legalFormAt(text, end);
  }
  return null;
}

function onlyCertifies(name: string): boolean {
  return certificationBodyLexicon.nameIn(name) !== null && auditFirmLexicon.nameIn(name) === null;
}
