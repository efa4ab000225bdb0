import {
  auditFirmLexicon,
  certificationBodyLexicon,
  knownNonIssuer,
} from "./known-organisations.ts";
import { legalFormAt } from "./legal-form.ts";
import { afterLabels } from "./label-separator.ts";
import { organisationAfter, organisationAt, WORDS_BETWEEN } from "./organisation-after.ts";
import { AUDITING, AUDITOR } from "../claims/wordings/issuers.ts";
import { AUDITOR_LABELS } from "./wordings/labels.ts";
import { oneOf } from "../text/wordings.ts";

const CUED = organisationAfter(
  `(?:${oneOf(AUDITING)})${WORDS_BETWEEN} (?:by|from|por|pela|pelo|par|durch|von|da|door)|${oneOf(AUDITOR)}`,
);

const afterAuditorLabels = afterLabels(AUDITOR_LABELS);

/** "Hartwell & Pike LLP issued an unmodified opinion": nobody else does. */
const GAVE_OPINION =
  /(?<![\p{L}\p{N}&]\s?)(\p{Lu}[\p{L}\p{N}.&'’-]*(?:,? (?:&|and|of|\p{Lu}[\p{L}\p{N}.&'’-]*)){1,6})\s(?:has |have )?(?:issued|expressed|gave|rendered|provided)\s(?:\p{L}+\s){0,4}opinion/u;
const FIRM_FORM = /(?<!\p{L})(?:LLP|PLLC|CPAs?|P\.?C\.?|GmbH|AG|AB|LLC)\.?$/u;

const MAY_NAME_FIRM =
  /[\p{sc=Han}\p{sc=Hang}]|opinion|prüf|cabinet|revis|accountant|audyt|gransk|commissaire|audit|attest|examin|issued|report|perform|conduct|cpa|assess|certif|sign|by |\(|engaged|type|soc|établi|réalis|emitid|realiz|elabor|erstell|geprüft|emess|opgesteld/iu;
/** "… conducted the examination". */
const DOES =
  /^(?:,? (?:LLP|LLC|PLLC|Inc\.?|CPAs?))*\s(?:has |have )?(?:conducted|performed|issued|examined|audited|completed|carried out|undertook|signed)(?!\p{L})/iu;

/** The audit firm that a text about SOC 2 names, as written, or `null`. */
export function auditFirmIn(text: string): string | null {
  if (!MAY_NAME_FIRM.test(text)) return null;
  for (const start of afterAuditorLabels(text)) {
    const name = organisationAt(text, start);
    if (name !== null && knownNonIssuer(name) === null && !onlyCertifies(name)) return name;
  }
  for (const { name } of CUED(text)) {
    if (knownNonIssuer(name) === null && !onlyCertifies(name)) return name;
  }
  const firm = text.includes("pinion") ? GAVE_OPINION.exec(text)?.[1] : undefined;
  if (firm !== undefined && FIRM_FORM.test(firm)) return firm;
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
