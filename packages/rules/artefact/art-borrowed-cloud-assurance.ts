import type { Claim } from "@scopefit/core/reading/claims/claim";
import { knownCloudProvider } from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";
import { quoted } from "@scopefit/core/rule/words";

import { practice } from "../sources.ts";
import { answerOf, claimOn, hasSign, isNoClaim } from "./claim-on.ts";
import { holderInWords } from "./holder-in-words.ts";
import { onlyProviderIn } from "./only-provider.ts";

/** "All of our infrastructure providers" tells whose it is not. */
const NO_NAME = /\b(?:all|our|my|the|we|us|their|its)\b/iu;

/** A hosting provider that the claim does not name. */
const UNNAMED = "its hosting provider";

export const artBorrowedCloudAssurance = defineRule({
  id: "art-borrowed-cloud-assurance",
  group: "artefact",
  subject: "each-artefact",
  title: "The certificate or report is the vendor’s own and not its hosting provider’s",
  core: true,
  severity: "critical",
  effect: "unusable",
  aspect: "validity",
  why: "The host’s assurance covers its data centres, not the people, processes and software of the vendor, which are what is outsourced.",
  when: "The answer cites the certificate or report of a hosting provider, or the company, scope or system it names is a hosting provider and nothing else. A review where the vendor’s own and the provider’s are named together.",
  evidence:
    "The vendor’s own certificate or report; the provider’s serves only as evidence on the part carved out.",
  source: [
    practice(
      "Cloud providers’ reports cover the provider’s controls; the customer answers for its own.",
    ),
    practice("Vendors often answer with the reports of their infrastructure providers."),
  ],
  reads: ["isoClaim", "isoEntity", "isoScopeStatement", "soc2Claim", "soc2Entity", "soc2System"],
  answers: {
    notClaimed: { outcome: "not-applicable", finding: "No {artefact} is claimed." },
    own: { outcome: "pass", finding: "Nothing says that the {artefact} is a hosting provider’s." },
    borrowed: {
      outcome: "gap",
      finding:
        "The {artefact} that {vendor} cites belongs to {provider}. It does not cover {vendor}’s own staff, access or processes for {service}.",
      ask: {
        vendor:
          "You wrote “{quote}”, which is a hosting provider’s {artefact}. Does {entity} hold its own for the people, sites and systems that deliver {service}? If so, please send it by {dueDate}; if not, who tests your access, staff, change and incident controls, and when was that last done?",
      },
    },
    mixed: {
      outcome: "review",
      finding: "“{quote}” leaves open whether the {artefact} is {vendor}’s own or {provider}’s.",
      ask: {
        vendor:
          "You wrote “{quote}”. Which company is named on the {artefact}, and does it cover your own staff and systems for {service}? Please send the page that names the company.",
      },
    },
  },
  decide(facts, context, answer) {
    const claim = claimOn(context.artefact, facts);
    if (answerOf(claim) === "borrowed" && !isSomeoneElses(claim)) {
      return answer.borrowed({ provider: providerIn(claim), quote: quoted(quoteOf(claim)) });
    }
    if (isNoClaim(claim)) return answer.notClaimed();

    const named = providerNamed(facts, context);
    if (named !== null) return answer.borrowed(named);
    return hasSign(claim, "borrowed-cloud")
      ? answer.mixed({ quote: quoted(quoteOf(claim)), provider: providerIn(claim) })
      : answer.own();
  },
});

/** Borrowed from the group or from a partner, which other rules take up. */
function isSomeoneElses(claim: Fact<Claim>): boolean {
  return hasSign(claim, "borrowed-group", "borrowed-partner") && !hasSign(claim, "borrowed-cloud");
}

function providerIn(claim: Fact<Claim>): string {
  const holder = holderInWords(claim, UNNAMED);
  if (holder !== UNNAMED) return NO_NAME.test(holder) ? UNNAMED : holder;
  return knownCloudProvider(quoteOf(claim)) ?? UNNAMED;
}

interface NamedFacts {
  readonly isoEntity: Fact<string>;
  readonly isoScopeStatement: Fact<string>;
  readonly soc2Entity: Fact<string>;
  readonly soc2System: Fact<string>;
}

interface NamedProvider {
  readonly provider: string;
  readonly quote: string;
}

/** The hosting provider that stands where the vendor should, unless the vendor is that provider. */
function providerNamed(facts: NamedFacts, context: RuleContext): NamedProvider | null {
  const { artefact } = context;
  const holder = artefact === "iso" ? facts.isoEntity : facts.soc2Entity;
  const scope = artefact === "iso" ? facts.isoScopeStatement : facts.soc2System;
  const named = namedIn(holder) ?? namedIn(scope);
  if (named === null) return null;
  const isVendor = context.coverage.needed.some(
    ({ entity }) => knownCloudProvider(entity) === named.provider,
  );
  return isVendor ? null : named;
}

function namedIn(fact: Fact<string>): NamedProvider | null {
  const words = valueOf(fact);
  const provider = words === null ? null : onlyProviderIn(words);
  return words === null || provider === null ? null : { provider, quote: quoted(words) };
}
