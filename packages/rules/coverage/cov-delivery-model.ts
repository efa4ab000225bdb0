import type { CombinationCover } from "@scopefit/core/coverage/coverage";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { lackOf } from "../lack-of-answer.ts";
import { ourChoice, practice } from "../sources.ts";

const question = {
  vendor:
    "Was home working for {service} part of your SOC 2 tests? Please point to the paragraph in section 3 that says so. If it was not, which controls differ at home, and who checks them?",
} as const;

export const covDeliveryModel = defineRule({
  id: "cov-delivery-model",
  group: "coverage",
  subject: "row",
  title: "Home working is inside a certificate or report where the service uses it",
  core: true,
  severity: "high",
  followsRisk: true,
  effect: "does-not-cover",
  aspect: "scope",
  why: "What was examined in offices may not hold in people’s homes.",
  when: "A SOC 2 report is claimed, part of the work is done from home, and every claimed certificate or report is limited to premises; silence on home working is a review. With a certificate alone the check of its own scope says it. Where the tracker asks for the delivery model and gets no answer, that is a review too.",
  evidence: "The scope wording on home working, or evidence of its tests.",
  source: [
    practice("Home working calls for controls of its own: devices, rooms, monitoring."),
    ourChoice("Home working counts as covered only where it is named."),
  ],
  reads: [
    "isoClaim",
    "soc2Claim",
    "deliveryModel",
    "remoteShare",
    "isoRemoteCovered",
    "isoSites",
    "soc2Locations",
  ],
  answers: {
    noArtefact: {
      outcome: "not-applicable",
      finding: "No certificate or report is claimed.",
    },
    certificateOnly: {
      outcome: "not-applicable",
      finding: "The check of the certificate’s own scope says whether home working is inside.",
    },
    onSite: {
      outcome: "not-applicable",
      finding: "Nothing says that work is done from home.",
    },
    named: { outcome: "pass", finding: "Home working is named in the scope of one of them." },
    leftOut: {
      outcome: "gap",
      finding:
        "{share} of {service} is done from home, and no certificate or report includes that.",
      ask: question,
    },
    silent: {
      outcome: "review",
      finding:
        "{share} of {service} is done from home; nothing shows that home working was examined.",
      ask: question,
    },
    modelUnknown: {
      outcome: "review",
      severity: "medium",
      finding: "Whether {service} is delivered from offices or from home is not answered.",
      ask: {
        vendor:
          "Is {service} delivered from offices, from home or both? If from home, what share of the team, and in which countries?",
      },
      asksFor: ["deliveryModel"],
    },
  },
  decide(facts, { coverage }, answer) {
    const hasCertificate = valueOf(facts.isoClaim)?.answer === "yes";
    const hasReport = valueOf(facts.soc2Claim)?.answer === "yes";
    if (!hasCertificate && !hasReport) return answer.noArtefact();
    if (!coverage.needed.some((combination) => combination.remote)) {
      return isLeftOpen(facts.deliveryModel) ? answer.modelUnknown() : answer.onSite();
    }
    if (!hasReport) return answer.certificateOnly();

    const covers = hasCertificate ? [...coverage.iso, ...coverage.soc2] : coverage.soc2;
    const remote = covers.filter((cover) => cover.combination.remote);
    if (remote.some(isSite("IN"))) return answer.named();
    const percent = valueOf(facts.remoteShare);
    const share = percent === null || percent <= 0 ? "Part" : `${percent} %`;
    return remote.every(isSite("OUT")) ? answer.leftOut({ share }) : answer.silent({ share });
  },
});

/** The tracker asks for the delivery model, and the cell does not tell. */
function isLeftOpen(model: Fact<unknown>): boolean {
  const lack = lackOf(model);
  return lack !== null && lack !== "notAsked" && model.state !== "not-applicable";
}

function isSite(result: "IN" | "OUT") {
  return (cover: CombinationCover): boolean => cover.site.result === result;
}
