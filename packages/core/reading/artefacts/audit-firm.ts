import {
  auditFirmLexicon,
  certificationBodyLexicon,
  knownNonIssuer,
} from "./known-organisations.ts";
import { legalFormAt } from "./legal-form.ts";
import { organisationAfter, WORDS_BETWEEN } from "./organisation-after.ts";
import { AUDITING, AUDITOR } from "../claims/wordings/issuers.ts";
import { oneOf } from "../text/wordings.ts";

const CUED = organisationAfter(
  `(?:${oneOf(AUDITING)})${WORDS_BETWEEN} (?:by|from|por|pela|pelo|par|durch|von|da|door)|${oneOf(AUDITOR)}`,
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
