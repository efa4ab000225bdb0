import { standardMentions } from "../../artefacts/documents/standard-mentions.ts";

/** "Do you maintain an independent certification or attestation?", "Which certifications do you hold?". */
const ASKS_FOR_ANY =
  /^\W*(?:do|does|has|have|which|what)\b(?=.*\b(?:hold|have|has|maintain|possess|obtained|achieved|received)\b).*\b(?:certification|attestation|accreditation)s?\b/iu;

/** The management system, the one standard that is certified under it. */
const NAMES_ONE_IN_OTHER_WORDS = /isms|27\s?001|management system|soc(?!\p{L})/iu;

/** "(vendor cert)", "own certificates": what kind of thing there is, and whose. */
const KIND_ALONE =
  /^\W*(?:(?:the|their|its|own|vendors?|suppliers?|providers?|various|several|some|other|third[\s-]party)(?:['’]s?)?\s+)+(?:certs?|certifi\w+|attestations?|reports?)\W*$/iu;
/** "Cert", "Attestations": any certificate or report. */
const HEADS_ANY =
  /^\W*(?:\p{L}+\s+){0,2}(?:certs?|certificat\w+|attestations?|accreditations?)\W*$/iu;

/**
 * Whether an answer says that there is a certificate and names none, to a question for any kind: a penetration
 * test and PCI DSS may be meant as well.
 */
export function yesNamesNone(heading: string, answer: string): boolean {
  const isForAny =
    ASKS_FOR_ANY.test(heading) || (HEADS_ANY.test(heading) && KIND_ALONE.test(answer));
  if (!isForAny || NAMES_ONE_IN_OTHER_WORDS.test(heading)) return false;
  return standardMentions(heading).length === 0 && standardMentions(answer).length === 0;
}
