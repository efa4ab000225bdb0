import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { isoIec17021, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

/** Words that say that there is a scope, or repeat the standard’s title, and name no activity. */
const NAMES_NO_ACTIVITY = new Set(
  (
    "iso iec en bs 27001 2013 2022 2023 2017 information security cybersecurity privacy protection management " +
    "system systems isms requirements standard certificate certification certified scope statement annex " +
    "yes y full fully all everything entire whole complete company organisation organization wide " +
    "in for of the a an and to by with at is are our its inc ltd llc limited corp corporation pvt private plc gmbh co"
  ).split(" "),
);

const WORD = /[\p{L}\p{N}]+/gu;

const question = {
  vendor:
    "Please copy the full scope statement from {certificate} word for word, including any annex, or send the page that shows it.",
} as const;

export const isoScopeMissing = defineRule({
  id: "iso-scope-missing",
  group: "iso-27001",
  subject: "iso",
  title: "The scope statement of the certificate is given",
  core: true,
  severity: "high",
  aspect: "scope",
  why: "The scope statement is the only place that says what was audited.",
  when: "A certificate is claimed and its scope is not given. A review where it lies in a document, or only repeats the standard’s title or the company’s name.",
  evidence: "The page of the certificate with the scope statement, and its annex.",
  source: [
    isoIec17021(
      "8.2.2",
      "The certificate states the scope by type of activity, product or service, at each site.",
    ),
    practice(
      "What the certified scope is, is the first question after whether there is a certificate.",
    ),
  ],
  reads: ["isoClaim", "isoScopeStatement", "isoEntity"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noCertificateClaimed,
    given: { outcome: "pass", finding: "The scope of the certificate is given." },
    missing: {
      outcome: "gap",
      finding: "{vendor} did not give the scope wording of its ISO 27001 certificate.",
      ask: question,
      asksFor: ["isoScopeStatement"],
    },
    notAsked: {
      outcome: "review",
      finding: "The tracker does not ask for the scope wording of the ISO 27001 certificate.",
      ask: question,
      asksFor: ["isoScopeStatement"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The scope of the certificate is given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and copy the scope wording of {vendor}’s certificate into this row.",
      },
    },
    unreadable: {
      outcome: "review",
      finding: "“{quote}” does not say what the scope of the certificate is.",
      ask: {
        vendor:
          "For the scope you gave “{quote}”. Please copy the scope statement from {certificate} word for word.",
      },
      asksFor: ["isoScopeStatement"],
    },
    namesNoActivity: {
      outcome: "review",
      finding: "The scope given (“{quote}”) names no activity that was audited.",
      ask: {
        vendor:
          "For the scope you gave “{quote}”. Please copy the scope statement from {certificate} word for word, and point to the part that includes {service}.",
      },
      asksFor: ["isoScopeStatement"],
    },
  },
  decide({ isoClaim, isoScopeStatement, isoEntity }, { coverage }, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    switch (lackOf(isoScopeStatement)) {
      case null: {
        let companies = valueOf(isoEntity) ?? "";
        for (const { entity } of coverage.needed) companies += ` ${entity}`;
        return namesActivity(valueOf(isoScopeStatement) ?? "", companies)
          ? answer.given()
          : answer.namesNoActivity({ quote: quoted(quoteOf(isoScopeStatement)) });
      }
      case "missing":
        return answer.missing();
      case "notAsked":
        return answer.notAsked();
      case "elsewhere":
        return answer.elsewhere({ quote: quoted(quoteOf(isoScopeStatement)) });
      case "unreadable":
        return answer.unreadable({ quote: quoted(quoteOf(isoScopeStatement)) });
    }
  },
});

/** Whether a scope holds a word beyond the standard’s title and the company’s names. */
function namesActivity(scope: string, companyNames: string): boolean {
  let company: ReadonlySet<string> | null = null;
  const plainNames = companyNames.toLowerCase();
  // One of the first words tells in most scopes, so the others are not even cut out.
  for (const [word] of scope.toLowerCase().matchAll(WORD)) {
    if (NAMES_NO_ACTIVITY.has(word)) continue;
    if (!plainNames.includes(word)) return true;
    company ??= new Set(plainNames.match(WORD));
    if (!company.has(word)) return true;
  }
  return false;
}
