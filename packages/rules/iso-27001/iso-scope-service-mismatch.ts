import { EXCLUDED } from "@scopefit/core/matching/scope-match";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { matchesOf, neededInWords, withResult } from "../scope-matches.ts";
import { isoIec17021, ourChoice, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";

export const isoScopeServiceMismatch = defineRule({
  id: "iso-scope-service-mismatch",
  group: "iso-27001",
  subject: "iso",
  title: "The scope of the certificate includes the service we buy",
  core: true,
  severity: "critical",
  effect: "does-not-cover",
  aspect: "scope",
  why: "The certified activities may not be the ones being bought.",
  when: "The scope names other activities and not the service bought, or only functions inside the vendor. A broader, vague or neighbouring wording is a review. A missing scope is a matter of its own.",
  evidence: "The scope document of the management system, or the decision to extend the scope.",
  source: [
    isoIec17021("8.2.2", "The scope is stated by type of activity and must not mislead."),
    practice("Buyers compare the certified scope with the service that is proposed to them."),
    ourChoice("Only a named match counts as covered; similar wording never does."),
  ],
  reads: ["isoClaim", "isoScopeStatement", "serviceLine"],
  mootAfter: ["iso-scope-missing/namesNoActivity"],
  answers: {
    notClaimed: noCertificateClaimed,
    nothingToCompare: {
      outcome: "not-applicable",
      finding: "The scope of the certificate or the service bought is not given.",
    },
    excluded: {
      outcome: "not-applicable",
      finding: "A stated exclusion decides whether the service is covered.",
    },
    included: { outcome: "pass", finding: "The scope of the certificate names {needed}." },
    mismatch: {
      outcome: "gap",
      finding: "The certificate covers “{stated}”. It does not mention {needed}.",
      ask: {
        vendor:
          "The scope of {certificate} reads “{stated}”. Is {needed} inside it? If so, please point to the page of the certificate or scope document that says so. If not, on what date will the scope be extended, and which of your controls for {needed} has someone independent assessed?",
      },
      asksFor: ["isoScopeStatement"],
    },
    unclear: {
      outcome: "review",
      finding: "The certificate covers “{stated}”. Whether that includes {needed} is not shown.",
      ask: {
        vendor:
          "The scope of {certificate} reads “{stated}”. Does it include {needed} for clients? Please send the page of the scope document that says so, and tell us which teams the auditor sampled for it.",
      },
      asksFor: ["isoScopeStatement"],
    },
  },
  decide({ isoClaim, isoScopeStatement }, { coverage }, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    if (isoScopeStatement.state !== "stated" || coverage.iso.length === 0) {
      return answer.nothingToCompare();
    }
    const matches = matchesOf(coverage.iso, "service").filter(({ reason }) => reason !== EXCLUDED);
    if (matches.length === 0) return answer.excluded();
    const stated = quoted(isoScopeStatement.value);
    const out = withResult(matches, "OUT");
    if (out.length > 0) return answer.mismatch({ stated, needed: neededInWords(out) });
    const unknown = withResult(matches, "UNKNOWN");
    return unknown.length > 0
      ? answer.unclear({ stated, needed: neededInWords(unknown) })
      : answer.included({ needed: neededInWords(matches) });
  },
});
