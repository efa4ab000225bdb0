import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { aicpaTrustServicesCriteria, hecvat, isoIec27001, ourChoice } from "../sources.ts";
import { reachesData } from "./reaches-data.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "Is multi-factor sign-in enforced for every agent, supervisor and administrator on {service}, in the office and at home? For which people and systems is it not?";

/**
 * A second factor on one way in only ("VPN only", "admins only") is a gap where people are known to
 * reach our data or systems, and a review where that is not known. Text messages as the only factor
 * are a low review for everybody, administrators included: the card names administrators, and "SMS
 * for all" covers them.
 */
export const dilMfa = defineRule({
  id: "dil-mfa",
  group: "diligence",
  subject: "row",
  title: "Multi-factor sign-in is in place for everyone who can reach our data",
  core: false,
  severity: "high",
  followsRisk: true,
  why: "A stolen password of one agent is the cheapest way into a client’s systems.",
  when: "The vendor has no multi-factor sign-in, or has it for remote access or administrators only although its people reach our data or systems. In part, planned, single sign-on alone or text messages alone are reviews. It does not apply without access and data.",
  evidence: "The sign-in policy as exported from the identity provider, with its exceptions.",
  source: [
    hecvat("AAAI-17", "Asks whether multi-factor sign-in is required."),
    isoIec27001("Annex A 8.5", "Sign-in is as strong as the information calls for."),
    aicpaTrustServicesCriteria("CC6.1", "Access to protected information is restricted."),
    ourChoice("Text messages alone are a weak second factor and a low review."),
  ],
  reads: ["mfa", "accessToBuyerSystems", "dataTypes"],
  answers: {
    ...unanswered("multi-factor sign-in", question, ["mfa"]),
    nothingToReach: {
      outcome: "not-applicable",
      finding: "Nobody who delivers {service} reaches our systems or data.",
    },
    everyone: { outcome: "pass", finding: "Multi-factor sign-in is said to be in place." },
    weakFactor: {
      outcome: "review",
      severity: "low",
      finding: "The second factor at sign-in is a message or a call (“{quote}”).",
      ask: {
        vendor:
          "You gave “{quote}” for multi-factor sign-in. Which people on {service}, administrators included, use an app, a key or another factor that cannot be redirected?",
      },
      asksFor: ["mfa"],
    },
    none: {
      outcome: "gap",
      finding: "Multi-factor sign-in is not in place for {service} (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["mfa"],
    },
    limited: {
      outcome: "gap",
      finding:
        "Multi-factor sign-in is not in place for everyone who can reach our data (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["mfa"],
    },
    perhapsLimited: {
      outcome: "review",
      finding:
        "Multi-factor sign-in is in place for some only (“{quote}”); what the others reach is not known.",
      ask: {
        vendor:
          "You gave “{quote}” for multi-factor sign-in. Which of our data and systems can people on {service} reach without it?",
      },
      asksFor: ["mfa", "accessToBuyerSystems"],
    },
    inPart: {
      outcome: "review",
      finding: "“{quote}” does not show multi-factor sign-in for everyone who can reach our data.",
      ask: { vendor: question },
      asksFor: ["mfa"],
    },
    singleSignOn: {
      outcome: "review",
      finding: "Single sign-on is named (“{quote}”), and a second factor is not.",
      ask: {
        vendor:
          "You gave “{quote}” for multi-factor sign-in. Does that sign-on ask everyone on {service} for a second factor, in the office and at home?",
      },
      asksFor: ["mfa"],
    },
    planned: {
      outcome: "review",
      finding: "Multi-factor sign-in is still to come (“{quote}”).",
      ask: {
        vendor:
          "You gave “{quote}” for multi-factor sign-in. On what date will it be enforced for everyone on {service}, and what limits access until then?",
      },
      asksFor: ["mfa"],
    },
  },
  decide(facts, _context, answer) {
    const reach = reachesData(facts);
    if (reach === "no") return answer.nothingToReach();
    const lack = pickUnanswered(facts.mfa, answer);
    if (lack !== null) return lack;
    const quote = { quote: quoted(quoteOf(facts.mfa)) };
    switch (valueOf(facts.mfa)) {
      case "everyone":
        return answer.everyone();
      case "weak-factor":
        return answer.weakFactor(quote);
      case "none":
        return answer.none(quote);
      case "remote-only":
      case "admins-only":
        return reach === "yes" ? answer.limited(quote) : answer.perhapsLimited(quote);
      case "single-sign-on":
        return answer.singleSignOn(quote);
      case "planned":
        return answer.planned(quote);
      default:
        return answer.inPart(quote);
    }
  },
});
