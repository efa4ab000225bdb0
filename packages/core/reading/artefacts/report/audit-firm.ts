import {
  auditFirmLexicon,
  certificationBodyLexicon,
  knownNonIssuer,
} from "../organisations/known-organisations.ts";
import { issuerByTrade } from "../organisations/issuer-by-trade.ts";
import { legalFormAt } from "../organisations/legal-form.ts";
import { isOneOfSeveral } from "../documents/one-of-several.ts";
import type { FoundOrganisation } from "../reference/organisation-lexicon.ts";
import { afterLabels } from "../labelled/label-separator.ts";
import {
  organisationAfter,
  organisationsAt,
  WORDS_BETWEEN,
} from "../organisations/organisation-after.ts";
import { AUDITING, AUDITOR } from "../../claims/wordings/issuers.ts";
import { AUDITOR_LABELS } from "../wordings/labels.ts";
import { oneOf, wordings } from "../../text/wordings.ts";

const CUED = organisationAfter(
  `(?:${oneOf(AUDITING)})${WORDS_BETWEEN} (?:by|from|por|pela|pelo|par|durch|von|da|door)|${oneOf(AUDITOR)}`,
);

const afterAuditorLabels = afterLabels(AUDITOR_LABELS);

/** "Hartwell & Pike LLP issued an unmodified opinion", "… has been engaged to perform the audit": nobody else does. */
const EXAMINED =
  /(?<![\p{L}\p{N}&]\s?)(\p{Lu}[\p{L}\p{N}.&'’-]*(?:,? (?:&|and|of|\p{Lu}[\p{L}\p{N}.&'’-]*)){1,6})\s(?:(?:has |have )?(?:issued|expressed|gave|rendered|provided)\s(?:\p{L}+\s){0,4}opinion|(?:(?:has|have) been|is|are|was|were) (?:engaged|retained|appointed|commissioned) to (?:perform|conduct|carry out|examine|audit)|(?:has |have )?(?:performed|conducted|carried out|completed) (?:the|our|a|an|this) (?:[\p{L}\d]+ ){0,5}(?:examination|audit|attestation)(?!\p{L}))/u;
const FIRM_FORM =
  /(?<!\p{L})(?:LLP|PLLC|CPAs?|P\.?C\.?|GmbH|AG|AB|LLC|Assurance|Advisory|Attest|Auditors)\.?$/u;

/** "SOC 2 Type II (Larchmont Assurance, 2025)". */
const auditorByTrade = issuerByTrade(
  wordings`(?:LLP|PLLC|CPAs?) | Assurance | Advisory | Attest | Auditors`,
);

const MAY_NAME_FIRM =
  /advis|assur|llp|denet|könyv|tilint|[\p{sc=Han}\p{sc=Hang}\p{sc=Cyrillic}]|opinion|prüf|cabinet|revis|accountant|audyt|gransk|commissaire|audit|attest|examin|issued|report|perform|conduct|cpa|assess|certif|sign|by |\(|engaged|type|soc|établi|réalis|emitid|realiz|elabor|erstell|geprüft|emess|opgesteld/iu;
/** "… conducted the examination". */
const DOES =
  /^(?:,? (?:LLP|LLC|PLLC|Inc\.?|CPAs?))*\s(?:has |have )?(?:conducted|performed|issued|examined|audited|completed|carried out|undertook|signed)(?!\p{L})/iu;

/** The audit firm that a text about SOC 2 names, as written, or `null`. */
export function auditFirmIn(text: string): string | null {
  if (!MAY_NAME_FIRM.test(text)) return null;
  const known = auditFirmLexicon.findIn(text);
  for (const one of [...organisationsAt(text, afterAuditorLabels(text)), ...CUED(text)]) {
    const { name } = one;
    if (knownNonIssuer(name) !== null || onlyCertifies(name)) continue;
    if (!isOneOfSeveral(one, known, text)) return name;
  }
  const firm = EXAMINED.exec(text)?.[1];
  if (firm !== undefined && FIRM_FORM.test(firm)) return firm;
  for (const one of known) {
    if (isCued(one, text) && !isOneOfSeveral(one, known, text))
      return one.text + legalFormAt(text, one.end);
  }
  return auditorByTrade(text);
}

/** A known firm counts where the words beside it give it the part of the auditor. */
function isCued({ start, end }: FoundOrganisation, text: string): boolean {
  const after = text.slice(end, end + 40);
  return (
    NAMED_AS_ITEM.test(text.slice(Math.max(0, start - 40), start)) ||
    DOES.test(after) ||
    (start === 0 && NAMED_FIRST.test(after))
  );
}

const NAMED_AS_ITEM = /(?:[(|;,:–—-]|by|from|with|via)\s*(?:the\s+)?$/iu;
/** "BARR Advisory, Jul 2024–Jun 2025". */
const NAMED_FIRST = /^(?: \p{Lu}\p{L}+)?[,;/|][^.\n]{0,15}\d/u;

function onlyCertifies(name: string): boolean {
  return certificationBodyLexicon.nameIn(name) !== null && auditFirmLexicon.nameIn(name) === null;
}
