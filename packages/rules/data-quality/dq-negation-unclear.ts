import type { Facts } from "@scopefit/core/facts/facts";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import { SERVICE_REASONS } from "@scopefit/core/matching/service/service-reasons";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { PLACES_LEFT_OPEN } from "@scopefit/core/reading/places/read-places";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";
import { quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { matchesOf, withResult } from "../scope-matches.ts";

const STATEMENTS = {
  iso: { claim: "isoClaim", scope: ["isoScopeStatement"], sites: "isoSites" },
  soc2: {
    claim: "soc2Claim",
    scope: ["soc2System", "soc2ServicesCovered"],
    sites: "soc2Locations",
  },
} as const;

type Read = Pick<
  Facts,
  | (typeof STATEMENTS)["iso" | "soc2"]["claim" | "sites"]
  | (typeof STATEMENTS)["iso" | "soc2"]["scope"][number]
>;

/** A "not", "except" or "only" stands by the service, and how it is meant is open. */
const OPEN_WORDING: ReadonlySet<string> = new Set([
  SERVICE_REASONS.unclear,
  SERVICE_REASONS.namedAndExcluded,
  SERVICE_REASONS.namedAndNotYet,
  SERVICE_REASONS.namedOutsideLimit,
]);

/**
 * Clear negations are resolved by the matching. The check of the scope or of the sites asks about
 * what it leaves open; this one speaks where that check has something worse to say of another item.
 */
export const dqNegationUnclear = defineRule({
  id: "dq-negation-unclear",
  group: "data-quality",
  subject: "each-artefact",
  title: "It is clear what “not”, “except” and “only” take out",
  core: false,
  severity: "medium",
  why: "“Not”, “except” and “only” turn a statement around.",
  when: "A scope or list of sites holds a negation or a limit beside something we need, and it can be meant either way: a double negative, “not all sites”, an item that is both named and excluded.",
  evidence: "The answer, yes or no.",
  source: [
    practice("An ambiguous answer is asked back as a question of yes or no."),
    ourChoice("Which wordings of negation are clear."),
  ],
  reads: [
    "isoClaim",
    "soc2Claim",
    "isoScopeStatement",
    "isoSites",
    "soc2System",
    "soc2ServicesCovered",
    "soc2Locations",
  ],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No {artefact} is claimed." },
    clear: { outcome: "pass", finding: "No negation in the scope is unclear." },
    unclear: {
      outcome: "review",
      finding: "The wording “{raw}” can be read as including or as leaving out {item}.",
      ask: {
        vendor:
          "Does “{raw}” mean that {item} is covered by your {artefact}, or that it is not? Please answer covered or not covered.",
      },
      mootAfter: [
        "iso-scope-service-mismatch/unclear",
        "soc2-system-mismatch/unclear",
        "iso-sites-missing/unreadable",
        "soc2-locations-missing/unreadable",
      ],
    },
  },
  decide(facts, context, answer) {
    const { claim } = STATEMENTS[context.artefact];
    if (valueOf(facts[claim])?.answer !== "yes") return answer.notClaimed();
    const found = unclearService(context) ?? unclearSites(facts, context);
    if (found === null) return answer.clear();
    const { raw, item, about } = found;
    return answer.unclear({ raw: quoted(raw), item }, { about });
  },
});

/** Words that can be meant either way, and what they leave open. */
interface UnclearWords {
  readonly raw: string;
  readonly item: string;
  readonly about: readonly FieldId[];
}

function unclearService({ artefact, coverage }: RuleContext): UnclearWords | null {
  const open = withResult(matchesOf(coverage[artefact], "service"), "UNKNOWN");
  const match = open.find(({ reason }) => OPEN_WORDING.has(reason));
  if (match === undefined) return null;
  return { raw: match.stated, item: quoted(match.needed), about: STATEMENTS[artefact].scope };
}

function unclearSites(facts: Read, { artefact }: RuleContext): UnclearWords | null {
  const field = STATEMENTS[artefact].sites;
  const fact = facts[field];
  if (fact.state !== "unclear" || fact.why !== PLACES_LEFT_OPEN) return null;
  return { raw: fact.quote, item: "a site of ours", about: [field] };
}
