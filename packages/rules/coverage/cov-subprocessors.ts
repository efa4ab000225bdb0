import type { Facts } from "@scopefit/core/facts/facts";
import { mentionOf } from "@scopefit/core/matching/mention-of";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { aicpaDescriptionCriteria, ourChoice, practice } from "../sources.ts";

/** A certificate or report of somebody's own, as it is written beside the name or of all of them. */
const OWN_ASSURANCE =
  /\bISO(?:\s?\/\s?IEC)?\s?-?\s?27001\b|\bSOC\s?-?(?:2|II)\b|\bPCI[\s-]DSS\b|\bHITRUST\b/iu;
const TAKEN_BACK =
  /\b(?:no|not|none|without|expired|pending|planned|in progress|working towards|tb[cda]|lapsed)\b/iu;

/** Suppliers that never come near the service or its data. */
const NOT_NEAR_DATA =
  /\bclean(?:ing|ers)\b|\bcater|\bfacilit(?:y|ies)\b|\bsecurity guards?\b|\blandlord\b|\bfurniture\b|\bcourier\b|\btravel\b|\bno (?:access to )?(?:our |client |customer )?data\b/iu;

const question = {
  vendor:
    "For {names}, please tell us the task in {service}, where it is done, which of our data is involved, and which current certificate or report covers it.",
} as const;

/**
 * Companies that the SOC 2 report itself lists are left to its own checks, as is a vendor that works
 * through nobody. Without a word on assurance the point is open, not shown to be lacking.
 */
export const covSubprocessors = defineRule({
  id: "cov-subprocessors",
  group: "coverage",
  subject: "row",
  title: "Sub-processors are inside a report or have assurance of their own",
  core: false,
  severity: "high",
  followsRisk: true,
  why: "Part of the service may be done by companies that neither artefact covers.",
  when: "A sub-processor is named that the SOC 2 report does not include, no ISO 27001 certificate or SOC 2 report of its own is shown, and the vendor says that it has no assurance over it. A review where nothing is said of assurance, or where the sub-processors are not named.",
  evidence:
    "The list of sub-processors with their certificates or reports, and the clauses that pass our terms on.",
  source: [
    aicpaDescriptionCriteria(
      null,
      "The description says which subservice organisations are used and whether they are included.",
    ),
    practice("Buyers ask who else works on the service, and what covers them."),
    ourChoice("Which suppliers are taken to be far from our data."),
  ],
  reads: [
    "subprocessors",
    "subprocessorAssurance",
    "soc2Claim",
    "soc2Subservice",
    "soc2SubserviceMethod",
  ],
  mootAfter: ["soc2-subservice-delivers-service", "soc2-subservice-delivers-service/mayDeliver"],
  answers: {
    notAsked: {
      outcome: "not-applicable",
      finding: "The tracker does not ask for sub-processors, or they are said not to apply.",
    },
    none: { outcome: "not-applicable", finding: "No sub-processors are used near our data." },
    covered: { outcome: "pass", finding: "Each sub-processor is inside a report or has its own." },
    saidElsewhere: {
      outcome: "not-applicable",
      finding: "The checks of the SOC 2 report speak of the companies it lists.",
    },
    noAssurance: {
      outcome: "gap",
      finding: "There is no assurance over {names}, involved in {service}.",
      ask: question,
    },
    notShown: {
      outcome: "review",
      finding: "No assurance is shown for {names}, involved in {service}.",
      ask: question,
    },
    notNamed: {
      outcome: "review",
      finding: "Who else works on {service} is not named: “{quote}”.",
      ask: {
        vendor:
          "Which companies work on {service} for you? For each: what does it do, where, with which of our data, and which certificate or report covers it?",
      },
      asksFor: ["subprocessors"],
      mootAfter: ["dil-subprocessor-list"],
    },
    missing: {
      outcome: "review",
      finding: "Whether other companies work on {service} is not answered.",
      ask: {
        vendor:
          "Does any other company work on {service} or keep our data for you? If so, which, where, and which certificate or report covers it? If not, please say none.",
      },
      asksFor: ["subprocessors"],
      mootAfter: ["dil-subprocessor-list"],
    },
  },
  decide(facts, _context, answer) {
    const { subprocessors } = facts;
    const named = valueOf(subprocessors);
    if (named === null) {
      if (isUnasked(subprocessors)) return answer.notAsked();
      const quote = quoted(quoteOf(subprocessors));
      return isEmpty(subprocessors) ? answer.missing() : answer.notNamed({ quote });
    }
    const near = named.filter((name) => !NOT_NEAR_DATA.test(name));
    if (near.length === 0) return answer.none();

    const open = near.filter((name) => !isAssured(name, facts) && !isIncluded(name, facts));
    if (open.length === 0) return answer.covered();
    const unlisted = open.filter((name) => !isListed(name, facts));
    if (unlisted.length === 0) return answer.saidElsewhere();
    const names = { names: quoted(joinWords(unlisted)) };
    const isDenied = valueOf(facts.subprocessorAssurance)?.includes("none") === true;
    return isDenied ? answer.noAssurance(names) : answer.notShown(names);
  },
});

type Read = Pick<
  Facts,
  "subprocessorAssurance" | "soc2Claim" | "soc2Subservice" | "soc2SubserviceMethod"
>;

function isUnasked({ state }: Fact<unknown>): boolean {
  return state === "not-asked" || state === "not-applicable";
}

function isEmpty({ state }: Fact<unknown>): boolean {
  return state === "blank" || state === "placeholder";
}

/** Beside the name, or said of all of them at once. */
function isAssured(name: string, { subprocessorAssurance }: Read): boolean {
  return [name, quoteOf(subprocessorAssurance)].some(
    (words) => OWN_ASSURANCE.test(words) && !TAKEN_BACK.test(words),
  );
}

function isIncluded(name: string, facts: Read): boolean {
  return isListed(name, facts) && valueOf(facts.soc2SubserviceMethod) === "inclusive";
}

/** Whether the claimed report lists the company among its subservice organisations. */
function isListed(name: string, { soc2Claim, soc2Subservice }: Read): boolean {
  if (valueOf(soc2Claim)?.answer !== "yes") return false;
  return (valueOf(soc2Subservice) ?? []).some(
    (other) => mentionOf(name, other) === "asserted" || mentionOf(other, name) === "asserted",
  );
}
