import { ENTITY_REASONS } from "@scopefit/core/matching/entity/entity-reasons";
import { matchEntity } from "@scopefit/core/matching/entity/match-entity";
import { knownCertificationBody } from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { namesNobodyIndependent } from "../names-nobody-independent.ts";
import { isoIec17021, isoIec27006, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

const NO_CONSULTANT =
  /^[\s\p{P}]*(?:none|no|nil|in[\s-]?house|internal(?:ly)?|own (?:team|staff)|self)(?!\p{L})/iu;
/** "Certified by our consultant": no name is needed to see it. */
const BY_OUR_CONSULTANT =
  /(?<!\p{L})(?:by|from|through) (?:our|the same|its)(?: own)? (?:consult\p{L}*|implementation partner|advisors?|advisers?|compliance platform|platform|internal auditors?)(?!\p{L})/iu;

/** Ways in which two names may be of one group; names that share only generic words are not. */
const RELATED: ReadonlySet<string> = new Set([
  ENTITY_REASONS.otherForm,
  ENTITY_REASONS.otherCountry,
  ENTITY_REASONS.countryMissing,
  ENTITY_REASONS.brandOnly,
  ENTITY_REASONS.group,
  ENTITY_REASONS.contained,
  ENTITY_REASONS.sister,
  ENTITY_REASONS.alike,
]);

/**
 * One firm for ISO 27001 and SOC 2 audits is in order: neither is advice. That the vendor's own people
 * or a consultant stand for the body is asked about by `iso-cb-missing`, which is core.
 */
export const isoCbImpartiality = defineRule({
  id: "iso-cb-impartiality",
  group: "iso-27001",
  subject: "iso",
  title: "Whoever certified the system did not help to build it",
  core: false,
  severity: "high",
  why: "A body that advises, sells the platform or does the internal audit cannot judge the result impartially.",
  when: "The certification body is the consultant or implementation partner, or the answer says that the vendor’s own consultant, platform or internal auditor issued the certificate. A review where the two names may be of one group.",
  evidence:
    "The certification body’s statement on impartiality, and the parties to both contracts.",
  source: [
    isoIec17021("5.2", "A certification body offers no consultancy on management systems."),
    isoIec27006("5.2.2", "Conflicts of interest named for information security certification."),
    practice("Buyers ask whether adviser and certifier are one."),
  ],
  reads: ["isoClaim", "isoCertificationBody", "consultant"],
  mootAfter: [...DETAILS_MOOT_AFTER, "iso-cb-missing/notIndependent"],
  answers: {
    notClaimed: noCertificateClaimed,
    nothingToCompare: {
      outcome: "not-applicable",
      finding: "The certification body or the consultant is not named.",
    },
    apart: { outcome: "pass", finding: "Consultant and certification body are not one." },
    same: {
      outcome: "gap",
      finding:
        "“{body}” is named as consultant and as certification body. Certification bodies may not certify what they helped to build.",
      ask: {
        vendor:
          "Did “{body}” or a related company provide consulting, software or internal audits for your management system, and did it also issue {certificate}? Please explain, and name the parties to both contracts.",
      },
      asksFor: ["isoCertificationBody", "consultant"],
    },
    byConsultant: {
      outcome: "gap",
      finding:
        "{vendor} writes “{quote}”. Certification bodies may not certify what they helped to build.",
      ask: {
        vendor:
          "You wrote “{quote}”. Which organisation issued {certificate}, and which one helped to build the management system? Please send the front page of the certificate.",
      },
      asksFor: ["isoCertificationBody", "consultant"],
    },
    related: {
      outcome: "review",
      finding:
        "The certification body “{body}” and the consultant “{consultant}” may belong together.",
      ask: {
        vendor:
          "Do “{body}”, which issued {certificate}, and “{consultant}”, which advised you, belong to one group? If so, how is their work kept apart?",
      },
      asksFor: ["isoCertificationBody", "consultant"],
    },
  },
  decide({ isoClaim, isoCertificationBody, consultant }, _context, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const telling = [isoCertificationBody, isoClaim].find(saysByConsultant);
    if (telling !== undefined) return answer.byConsultant({ quote: quoted(quoteOf(telling)) });

    const body = valueOf(isoCertificationBody);
    if (body !== null && namesNobodyIndependent(body)) {
      return answer.byConsultant({ quote: quoted(body) });
    }
    const adviser = valueOf(consultant);
    if (body === null || adviser === null) return answer.nothingToCompare();
    if (NO_CONSULTANT.test(adviser)) return answer.apart();
    const { result, reason } = matchEntity(body, adviser);
    if (result === "IN") return answer.same({ body: quoted(body) });
    const known = knownCertificationBody(body);
    const isRelated =
      (result === "UNKNOWN" && RELATED.has(reason)) ||
      (known !== null && known === knownCertificationBody(adviser));
    return isRelated
      ? answer.related({ body: quoted(body), consultant: quoted(adviser) })
      : answer.apart();
  },
});

function saysByConsultant(fact: Fact<unknown>): boolean {
  return BY_OUR_CONSULTANT.test(quoteOf(fact));
}
