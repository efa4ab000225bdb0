import { isVagueScope } from "@scopefit/core/matching/service/scope-text";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { isoIec17021, isoIec27001, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

/** Praise that no auditor can audit. */
const PRAISE =
  /(?<!\p{L})(?:secure|world[\s-]?class|best[\s-]in[\s-]class|leading|premier|excellent|state[\s-]of[\s-]the[\s-]art|cutting[\s-]edge|unrivall?ed|high(?:est)?[\s-]quality)(?!\p{L})/iu;

/**
 * Where the service is known, `iso-scope-service-mismatch` is core and asks whether a scope so general
 * includes it, so the same point of this rule is kept for the detail.
 */
export const isoScopeVague = defineRule({
  id: "iso-scope-vague",
  group: "iso-27001",
  subject: "iso",
  title: "The scope of the certificate names activities of its own",
  core: false,
  severity: "medium",
  aspect: "scope",
  why: "A scope that could be any company’s cannot be compared with the service bought.",
  when: "The scope holds only general words such as IT services, managed services, business operations or support functions, and names no line of service. Praise in a scope (“world-class”) is a remark.",
  evidence: "The scope document of the management system, and the plan of the last audit.",
  source: [
    isoIec17021("8.2.2", "The scope is stated by type of activity and must not mislead."),
    isoIec27001("4.3", "The organisation states its scope as a document."),
    practice("Certification bodies advise against adjectives in a scope."),
  ],
  reads: ["isoClaim", "isoScopeStatement", "isoEntity"],
  mootAfter: [
    ...DETAILS_MOOT_AFTER,
    "iso-scope-missing/namesNoActivity",
    "iso-scope-service-mismatch",
    "iso-scope-service-mismatch/unclear",
  ],
  answers: {
    notClaimed: noCertificateClaimed,
    noScope: { outcome: "not-applicable", finding: "The scope of the certificate is not given." },
    specific: { outcome: "pass", finding: "The scope names activities of its own." },
    praising: {
      outcome: "pass",
      note: true,
      finding:
        "The scope (“{stated}”) praises itself. Such words cannot be audited and say nothing of what is covered.",
    },
    vague: {
      outcome: "review",
      finding: "The scope (“{stated}”) is too general to tell whether it includes {service}.",
      ask: {
        vendor:
          "The scope of {certificate} reads “{stated}”. Does it include {service} for clients? Which departments, processes and systems did the auditor sample for it at the last audit?",
      },
      asksFor: ["isoScopeStatement"],
    },
  },
  decide({ isoClaim, isoScopeStatement, isoEntity }, { coverage }, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const scope = valueOf(isoScopeStatement);
    if (scope === null) return answer.noScope();
    const companies = [valueOf(isoEntity) ?? ""];
    for (const { entity } of coverage.needed) companies.push(entity);
    if (isVagueScope(scope, companies)) return answer.vague({ stated: quoted(scope) });
    return PRAISE.test(scope) ? answer.praising({ stated: quoted(scope) }) : answer.specific();
  },
});
