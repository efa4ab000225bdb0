import { valueOf } from "@scopefit/core/reading/cell/fact";
import { isCertificateNumber } from "@scopefit/core/reading/artefacts/certificate/certificate-number";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";

/** Between two vendors or certificates; a comma, "&" or "/" without blanks may be part of one name. */
const BETWEEN = /\s*[;\n|]\s*|\s+\/\s+/u;
/** One of these stands wherever two of something do. */
const MAY_STAND_BETWEEN = /[;,\n|/&]|and/u;
const BETWEEN_NUMBERS = /\s*[;,\n|]\s*|\s+(?:\/|&|and)\s+/u;

/**
 * Several services, or several sites, are no mixture by themselves: each is held against the scope,
 * and the worst counts. Only both together leave open which is done where, and then every pair is
 * tested. Two periods in one cell are no readable period, which the check of the period says.
 */
export const dqMultipleInOneRow = defineRule({
  id: "dq-multiple-in-one-row",
  group: "data-quality",
  subject: "row",
  title: "The row is about one vendor, one service and one certificate",
  core: false,
  severity: "medium",
  why: "An answer for two vendors or two services at once is an answer for neither.",
  when: "The vendor cell names more than one vendor, more than one certificate number is given, or the row names several services and several sites and does not say which service is done where.",
  evidence: "One row for each.",
  source: [
    practice("One row, one vendor, one service."),
    ourChoice("Every service is tested at every site where the row does not pair them."),
  ],
  reads: ["vendorName", "serviceLine", "deliveryLocations", "isoCertificateNumber"],
  answers: {
    one: {
      outcome: "pass",
      finding: "The row is about one vendor, one service and one certificate.",
    },
    vendors: {
      outcome: "review",
      finding: "This row mixes {count} vendors: {items}.",
      ask: { us: "Split the row: one for each of {items}, with its own answers." },
    },
    certificates: {
      outcome: "review",
      finding: "This row mixes {count} certificates: {items}.",
      ask: {
        vendor:
          "Which of the certificates {items} covers {service} at {sites}? Please give its scope, its sites and its dates.",
      },
    },
    unpaired: {
      outcome: "review",
      finding:
        "This row mixes {count} services and {siteCount} sites; each service is held against each site.",
      ask: { vendor: "Which of {items} is delivered at which site? Please give one line each." },
    },
  },
  decide({ vendorName, isoCertificateNumber }, { coverage }, answer) {
    const vendors = partsOf(valueOf(vendorName), BETWEEN);
    if (vendors.length > 1)
      return answer.vendors(countAndItems(vendors), { about: ["vendorName"] });

    const numbers = partsOf(valueOf(isoCertificateNumber), BETWEEN_NUMBERS);
    if (numbers.length > 1 && numbers.every(isCertificateNumber)) {
      return answer.certificates(countAndItems(numbers), { about: ["isoCertificateNumber"] });
    }

    if (coverage.needed.length < 2) return answer.one();
    const { services, sites } = neededIn(coverage);
    if (services.length < 2 || sites.length < 2) return answer.one();
    return answer.unpaired(
      { ...countAndItems(services), siteCount: sites.length },
      { about: ["serviceLine", "deliveryLocations"] },
    );
  },
});

/** What a text lists, each once; nothing where it lists nothing. */
function partsOf(text: string | null, between: RegExp): readonly string[] {
  if (text === null || !MAY_STAND_BETWEEN.test(text)) return [];
  const parts = text.split(between).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ""))];
}

function countAndItems(items: readonly string[]) {
  return { count: items.length, items: joinWords(items.map((item) => `“${quoted(item)}”`)) };
}

/** Homes are not sites that a service could be done at instead of another. */
function neededIn({ needed }: RuleContext["coverage"]) {
  const sites = needed.filter(({ remote }) => !remote).map(({ site }) => site);
  return {
    services: [...new Set(needed.map(({ service }) => service))],
    sites: [...new Set(sites)],
  };
}
