import { matchEntity } from "@scopefit/core/matching/entity/match-entity";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";

/**
 * Lists of sites with nothing in common are not compared here: whichever site we need, one of the two
 * lists lacks it, and the check of that list says so. The same goes for a company that is not ours.
 */
export const covArtefactsDisagree = defineRule({
  id: "cov-artefacts-disagree",
  group: "coverage",
  subject: "row",
  title: "The certificate and the report name one company",
  core: false,
  severity: "medium",
  why: "Where the two name different companies, one may be the wrong document, or the company has changed.",
  when: "An ISO 27001 certificate and a SOC 2 report are both claimed, and the companies named on them are not one by name, alias or parent. Legal form, spelling and case make no difference.",
  evidence: "The structure of the group, and the pages that name the companies.",
  source: [
    practice("Reviewers hold the names on all documents of a vendor against one another."),
    ourChoice("Which differences in a name are of spelling only."),
  ],
  reads: ["isoClaim", "soc2Claim", "isoEntity", "soc2Entity", "vendorAliases", "vendorParent"],
  mootAfter: [
    "iso-entity-mismatch",
    "iso-entity-mismatch/unclear",
    "soc2-entity-mismatch",
    "soc2-entity-mismatch/unclear",
  ],
  answers: {
    fewerThanTwo: { outcome: "not-applicable", finding: "Fewer than two artefacts are claimed." },
    notNamed: {
      outcome: "not-applicable",
      finding: "One of the two companies is not known.",
    },
    sameCompany: { outcome: "pass", finding: "Both name the same company." },
    differ: {
      outcome: "review",
      finding: "The ISO 27001 certificate names “{iso}” and the SOC 2 report “{soc2}”.",
      ask: {
        vendor:
          "Your certificate names “{iso}” and your SOC 2 report “{soc2}”. Why do they differ, and which of the two delivers {service} to us?",
      },
    },
  },
  decide(facts, _context, answer) {
    const claims = [valueOf(facts.isoClaim), valueOf(facts.soc2Claim)];
    if (!claims.every((claim) => claim?.answer === "yes")) return answer.fewerThanTwo();
    const iso = valueOf(facts.isoEntity);
    const soc2 = valueOf(facts.soc2Entity);
    if (iso === null || soc2 === null) return answer.notNamed();
    const { result } = matchEntity(iso, soc2, {
      aliases: valueOf(facts.vendorAliases) ?? [],
      parent: valueOf(facts.vendorParent),
    });
    if (result === "IN") return answer.sameCompany();
    return answer.differ({ iso: quoted(iso), soc2: quoted(soc2) });
  },
});
