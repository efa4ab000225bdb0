import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { countOf, quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { namesWhatWeNeed } from "./names-what-we-need.ts";
import { touchReliedControls } from "./relied-controls.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";
import { statedExceptions } from "./stated-exceptions.ts";

const REPEATED =
  /\brepeat(?:ed|s|ing)?\b|\brecurr|\b(?:also|again|as) (?:in |noted in )?(?:the )?(?:last|prior|previous) (?:year|period|report)\b|\bsecond year\b|\bstill open\b/iu;

const question = {
  vendor:
    "For the exceptions in your SOC 2 report (“{quote}”): how many instances were there, did any involve {service} or our data, what was the cause, when was it fixed, and has it been tested again?",
} as const;

/**
 * Where exceptions are counted and not described, nobody can tell whether they matter; the question
 * then asks for the list.
 */
export const soc2ExceptionsRelevant = defineRule({
  id: "soc2-exceptions-relevant",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 tests found no exception in a control we rely on",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "An exception in a control that we depend on is a known weakness.",
  when: "An exception touches access and leavers, privileged access, multi-factor sign-in, incidents, backup, encryption, the oversight of subservice organisations, a control we list, or a site or service we need: high. More than 5 exceptions, or repeated ones, are a medium gap; others a review.",
  evidence: "The cause and the fix of each exception, and a test after it.",
  source: [
    practice("Exceptions are read apart from the opinion, each against what the buyer relies on."),
    ourChoice("Which controls every buyer relies on, and how many exceptions are many."),
  ],
  reads: ["soc2Claim", "soc2Exceptions", "soc2ExceptionsCount", "relianceControls"],
  answers: {
    notClaimed: noReportClaimed,
    unknown: {
      outcome: "not-applicable",
      finding: "What the SOC 2 tests found is not known.",
    },
    none: { outcome: "pass", finding: "The SOC 2 tests found no exceptions." },
    relevant: {
      outcome: "gap",
      severity: "high",
      finding: "The SOC 2 tests found exceptions in controls we rely on: “{quote}”.",
      ask: question,
      asksFor: ["soc2Exceptions"],
    },
    repeated: {
      outcome: "gap",
      finding: "The SOC 2 tests found exceptions that were there before: “{quote}”.",
      ask: question,
      asksFor: ["soc2Exceptions"],
    },
    many: {
      outcome: "gap",
      finding: "The SOC 2 tests found {count}, more than a few.",
      ask: {
        vendor:
          "Your SOC 2 report has {count}. Please list each with its control, its result and its cause, say whether any involved {service} or our data, and when it was fixed and tested again.",
      },
      asksFor: ["soc2Exceptions"],
    },
    others: {
      outcome: "review",
      finding:
        "The SOC 2 tests found exceptions: “{quote}”. Whether they touch {service} is not shown.",
      ask: question,
      asksFor: ["soc2Exceptions"],
    },
    notDescribed: {
      outcome: "review",
      finding: "The SOC 2 tests found {count}, and none is described.",
      ask: {
        vendor:
          "Your SOC 2 report has {count}. Please list each with its control, its result and its cause, say whether any involved {service} or our data, and when it was fixed and tested again.",
      },
      asksFor: ["soc2Exceptions"],
    },
  },
  decide(facts, { coverage, policy }, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const found = statedExceptions(facts);
    if (found.kind === "unknown") return answer.unknown();
    if (found.kind === "none") return answer.none();

    const { words } = found;
    const quote = quoted(words);
    const reliedOn = valueOf(facts.relianceControls) ?? [];
    if (touchReliedControls(words, reliedOn) || namesWhatWeNeed(words, coverage)) {
      return answer.relevant({ quote });
    }
    if (REPEATED.test(words)) return answer.repeated({ quote });
    const count = found.count === null ? "exceptions" : countOf(found.count, "exception");
    if (found.count !== null && found.count > policy.soc2.manyExceptions) {
      return answer.many({ count });
    }
    return words === "" ? answer.notDescribed({ count }) : answer.others({ quote });
  },
});
