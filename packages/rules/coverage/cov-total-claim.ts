import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { mentionStanding } from "@scopefit/core/reading/text/clauses";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";

/** Where a claim to everything may stand, with the name of what it is about. */
const STATEMENTS = [
  ["isoClaim", "ISO 27001 certificate"],
  ["isoScopeStatement", "ISO 27001 certificate"],
  ["soc2Claim", "SOC 2 report"],
  ["soc2System", "SOC 2 report"],
  ["otherAssurance", "other assurance"],
] as const satisfies readonly (readonly [FieldId, string])[];

const TOTAL =
  /\beverything\b|\b100\s?%(?!\s*(?:up-?time|availab|remote|wfh|of the (?:time|team)))|\b(?:all|every|each)\s+(?:(?:of\s+)?(?:our|the|its)\s+)?(?:\p{L}+\s+)?(?:services?|systems?|employees|staff|operations|processes|business(?:es)?|departments?|entities|activities)\b|\bend[\s-]to[\s-]end\s+(?:certified|covered|secur\w+|compliant)|\bfully\s+(?:certified|compliant|secured?|covered|accredited)\b|\b(?:enterprise|company|organi[sz]ation|group)[\s-]wide\b|\b(?:whole|entire)\s+(?:company|organi[sz]ation|business|enterprise|group)\b/iu;

/** One of these stands in every text that the pattern finds; to look for them is many times as quick. */
const NEEDED_FOR_TOTAL = /100|all|e(?:ach|nd|ntire|very)|fully|wide|whole/u;

/** A claim that names what it leaves out has a boundary. */
const BOUNDARY =
  /\b(?:except|excluding|excludes?|other than|apart from|save for|limited to|only|related to|relating to|for the provision|in support of|supporting)\b/iu;

const FINDING =
  "{vendor} claims “{raw}”. Every certificate and report has a boundary, and this one’s is not shown.";

const question = {
  vendor:
    "You wrote “{raw}”. What lies outside the scope of your {artefactName}: which services, sites, companies, systems or teams?",
} as const;

/**
 * “All sites” is left to the check of the certificate’s sites, and “end-to-end” counts only before a
 * word of assurance: for services it is what they all say. Once someone has read the document, what
 * the vendor says of it in general words is no longer what we rely on.
 */
export const covTotalClaim = defineRule({
  id: "cov-total-claim",
  group: "coverage",
  subject: "row",
  title: "Nobody claims to have everything covered",
  core: false,
  severity: "medium",
  why: "A claim to everything is never literally true, and it hides where the boundary runs.",
  when: "An answer says everything, 100 %, all services, systems or employees, company-wide or fully certified, names no boundary, and nobody has recorded reading the document.",
  evidence: "The statement of the scope with its boundary.",
  source: [
    practice("Neither a certificate nor a report is proof for all that a company does."),
    ourChoice("Which words claim everything."),
  ],
  reads: [...STATEMENTS.map(([field]) => field), "evidenceSeen"],
  answers: {
    none: { outcome: "pass", finding: "No answer claims that everything is covered." },
    read: {
      outcome: "not-applicable",
      finding: "Someone has read the document, and its own words count.",
    },
    total: { outcome: "review", finding: FINDING, ask: question },
    totalScope: {
      outcome: "review",
      finding: FINDING,
      ask: question,
      mootAfter: ["iso-scope-vague/vague"],
    },
  },
  decide(facts, _context, answer) {
    if (valueOf(facts.evidenceSeen) === "yes") return answer.read();
    const found = STATEMENTS.find(([field]) => claimsEverything(facts[field]));
    if (found === undefined) return answer.none();
    const [field, artefactName] = found;
    const values = { raw: quoted(quoteOf(facts[field])), artefactName };
    const about = { about: [field] };
    return field === "isoScopeStatement"
      ? answer.totalScope(values, about)
      : answer.total(values, about);
  },
});

function claimsEverything(fact: Fact<unknown>): boolean {
  if (fact.state !== "stated") return false;
  const { quote } = fact;
  if (!NEEDED_FOR_TOTAL.test(quote.toLowerCase())) return false;
  const match = TOTAL.exec(quote);
  if (match === null || BOUNDARY.test(quote)) return false;
  return mentionStanding(quote, match.index, match.index + match[0].length) === "asserted";
}
