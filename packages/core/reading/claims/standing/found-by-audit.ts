import { isDenied } from "./denial-or-delay.ts";
import { oneOf, wordings } from "../../text/wordings.ts";

/** The audit, in so many words, and who did it. */
const THE_AUDIT = String.raw`^\W*(?:the|our|this|that|its)\s(?:(?!internal|readiness|gap|self|pre|mock|draft|preliminary|interim|upcoming|next|future|planned)[\p{L}-]+\s){0,3}?(?:audit|examination|attestation|auditors?|report)(?:,\s(?:conducted|performed|carried out|issued|completed|prepared)\sby\s[^;]{2,60}?,)?`;

/** Nobody in particular: "that an organization's controls". */
const ANYBODY = String.raw`(?:an?|any|your|whether|(?:the )?service organi[sz]ations?|vendors?|suppliers?|customers?|companies)`;

/** "The examination, conducted by Hartley LLP, found that": what follows is what the auditor says. */
const AUDIT_FOUND = new RegExp(
  String.raw`${THE_AUDIT}\s(?:(?:has|have)\s)?(?:${oneOf({
    "what the auditor does": wordings`
      found | concluded | confirm(?:s|ed) | determined | verif(?:ies|ied) | validate[sd] | attests
      attested | affirm(?:s|ed) | show(?:s|ed) | demonstrate[sd]
    `,
  })})\sthat\s(?!${ANYBODY}(?!\p{L}))`,
  "iu",
);

/** "Tessera's controls meet the": so they do, and no more stands before the name. */
const MEETS =
  /(?<!\p{L}|(?:will|would|should|must|could|can|may|might|cannot|almost|nearly|partly|partially)\s)(?:to\s)?(?:meets?|met|satisf(?:y|ies|ied)|compl(?:y|ies|ied) with)\s(?:all\s)?(?:the\s)?(?:(?:applicable|relevant|rigorous|strict|stringent|AICPA(?:['’]s)?)\s)*$/iu;

/** The words that an audit found, without those that name the audit: the auditor is not whose report it is. */
export function withoutAuditNamed(lead: string): string {
  return lead.replace(AUDIT_FOUND, "");
}

/** "The audit confirms that Tessera meets the SOC 2 criteria": an examination that has come to its end. */
export function isFoundByAudit(lead: string): boolean {
  if (!AUDIT_FOUND.test(lead)) return false;
  const found = withoutAuditNamed(lead);
  return MEETS.test(found) && !isDenied(found, "");
}
