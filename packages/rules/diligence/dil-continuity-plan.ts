import type { Facts } from "@scopefit/core/facts/facts";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { mayBeThere } from "@scopefit/core/reading/places/stated-places";
import { wordsOf } from "@scopefit/core/reading/text/words";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { hecvat, isoIec27001, ourChoice } from "../sources.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "Does your continuity plan cover the loss of {sites} for {service}? Please name the alternate site or the switch to home working, and its seats.";

/** A service that nobody has promised to keep up. */
const BEST_EFFORT = /\bbest[\s-]efforts?\b/iu;

/** Words that bring every delivery site in without naming it. */
const ALL_SITES =
  /\b(?:all|each|every|both|per)\s+(?:our\s+|the\s+|your\s+|delivery\s+)*(?:sites?|locations?|cent(?:re|er)s?|offices?)\b|\bsite[\s-](?:specific|level)\b|\bdelivery\s+(?:sites?|locations?|cent(?:re|er)s?)\b/iu;

/** Shorter words of a place name ("San", "BGC") stand in too many names. */
const TELLING_LENGTH = 4;

/**
 * A bare yes is a review, since the card counts a plan that names no site as one: what stops the
 * service is the loss of a site. A site is named by its own words, or by “all delivery sites”.
 */
export const dilContinuityPlan = defineRule({
  id: "dil-continuity-plan",
  group: "diligence",
  subject: "row",
  title: "A continuity plan covers the delivery sites",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "The loss of a site, by storm, power or unrest, stops the service.",
  when: "The vendor says that it has no continuity plan. A plan that names none of the delivery sites, one in part, or one that is planned is a review. It does not apply to a service on best effort.",
  evidence: "An extract of the plan that names the sites.",
  source: [
    hecvat("DOCU-01, DOCU-02", "Asks for continuity and recovery plans."),
    isoIec27001("Annex A 5.29, 5.30", "Security and readiness are planned for disruption."),
    ourChoice("A plan without a word on the sites does not show that they are covered."),
  ],
  reads: ["bcpPlan", "deliveryLocations", "availabilityCriticality"],
  answers: {
    ...unanswered("a continuity plan", question, ["bcpPlan"]),
    bestEffort: {
      outcome: "not-applicable",
      finding: "{service} is bought on best effort.",
    },
    coversSites: {
      outcome: "pass",
      finding: "A continuity plan is said to cover the delivery sites (“{quote}”).",
    },
    none: {
      outcome: "gap",
      finding: "There is no continuity plan for {sites} (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["bcpPlan"],
    },
    siteNotNamed: {
      outcome: "review",
      finding: "There is a continuity plan (“{quote}”); whether it covers {sites} is not said.",
      ask: { vendor: question },
      asksFor: ["bcpPlan"],
    },
    inPart: {
      outcome: "review",
      finding: "The continuity plan is in place in part only (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["bcpPlan"],
    },
  },
  decide(facts, _context, answer) {
    const words = quoteOf(facts.bcpPlan);
    const isBestEffort = [words, quoteOf(facts.availabilityCriticality)].some((text) =>
      BEST_EFFORT.test(text),
    );
    if (isBestEffort) return answer.bestEffort();
    const lack = pickUnanswered(facts.bcpPlan, answer);
    if (lack !== null) return lack;
    const plan = valueOf(facts.bcpPlan);
    const quote = { quote: quoted(words) };
    if (plan === "no") return answer.none(quote);
    if (plan === "partial") return answer.inPart(quote);
    return ALL_SITES.test(words) || namesSites(words, facts)
      ? answer.coversSites(quote)
      : answer.siteNotNamed(quote);
  },
});

/** Whether each delivery site is named in the answer by a word of its own. */
function namesSites(
  text: string,
  { deliveryLocations }: Pick<Facts, "deliveryLocations">,
): boolean {
  const sites = valueOf(deliveryLocations)?.places.filter(
    (place) => mayBeThere(place) && !place.remote,
  );
  if (sites === undefined || sites.length === 0) return false;
  const said = new Set(wordsOf(text).map(({ folded }) => folded));
  return sites.every((site) =>
    wordsOf(site.text).some(({ folded }) => folded.length >= TELLING_LENGTH && said.has(folded)),
  );
}
