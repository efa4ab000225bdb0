import type { FieldValue, TriState } from "@scopefit/core/facts/field-value";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { caiq, isoIec27001, ourChoice, practice } from "../sources.ts";
import { handledData } from "./handled-data.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "On the floor and at home, are USB, printing, copying, personal e-mail, phones and cameras blocked or banned for {service}? How is that enforced, and how is it checked?";

/**
 * Two columns speak of the same point: technical controls, and the clean desk rule. A rule alone
 * blocks nothing and so is a review; no rule is a gap, whatever the other cell leaves out. Where nothing says which data is handled, a gap becomes a review: the card
 * makes the gap depend on sensitive data. Data of any kind counts as such, for a client’s own data
 * is what the control is for.
 */
export const dilDataEgress = defineRule({
  id: "dil-data-egress",
  group: "diligence",
  subject: "row",
  title: "Copying our data out is blocked where it is handled",
  core: false,
  severity: "high",
  followsRisk: true,
  why: "Agents see data on their screens; copying it out is the main way that insiders take it.",
  when: "USB, printing, phones or personal e-mail are open, or nothing keeps data in, where data is handled. A policy or a clean desk rule without technical controls, controls in part, and unknown data are reviews. It does not apply where no data is handled.",
  evidence: "The data loss prevention policy, and the results of clean desk audits.",
  source: [
    isoIec27001("Annex A 8.12", "Measures against data leakage are applied."),
    isoIec27001("Annex A 7.7", "Rules for clear desks and screens are set and enforced."),
    caiq("HRS-03.1", "Asks for a clean desk rule."),
    practice("Audits of call centres look at USB ports, printers, phones and paper."),
    ourChoice("A named tool for data loss prevention counts as a technical control."),
  ],
  reads: ["dlp", "cleanDesk", "dataTypes"],
  answers: {
    ...unanswered("what keeps data from being copied out", question, ["dlp", "cleanDesk"]),
    noData: { outcome: "not-applicable", finding: "No data of ours is handled." },
    blocked: { outcome: "pass", finding: "Copying data out is said to be blocked." },
    open: {
      outcome: "gap",
      finding: "Ways to copy our data out are open (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["dlp", "cleanDesk"],
    },
    noControl: {
      outcome: "gap",
      finding: "Nothing is said to keep our data from being copied out (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["dlp", "cleanDesk"],
    },
    dataUnknown: {
      outcome: "review",
      finding:
        "Copying data out is not blocked (“{quote}”), and which data is handled is not known.",
      ask: {
        vendor:
          "Which types of our data does {service} handle? You gave “{quote}” for what keeps data from being copied out.",
      },
      asksFor: ["dataTypes"],
    },
    policyOnly: {
      outcome: "review",
      finding:
        "Rules keep data from being copied out, and no technical control is named (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["dlp", "cleanDesk"],
    },
    inPart: {
      outcome: "review",
      finding: "Copying data out is blocked in part only (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["dlp", "cleanDesk"],
    },
  },
  decide({ dlp, cleanDesk, dataTypes }, _context, answer) {
    const data = handledData(dataTypes);
    if (data === "none") return answer.noData();
    const controls = valueOf(dlp) ?? [];
    const desk = valueOf(cleanDesk);
    if (controls.length === 0 && desk !== "no") {
      const asked = dlp.state === "not-asked" ? cleanDesk : dlp;
      const lack = pickUnanswered(asked, answer);
      if (lack !== null) return lack;
    }
    const quotes = [quoteOf(dlp), quoteOf(cleanDesk)].filter((words) => words !== "");
    const quote = { quote: quoted(quotes.join(" / ")) };
    switch (standOf(controls, desk)) {
      case "blocked":
        return answer.blocked();
      case "policy":
        return answer.policyOnly(quote);
      case "in-part":
        return answer.inPart(quote);
      case "open":
        return data === "unknown" ? answer.dataUnknown(quote) : answer.open(quote);
      case "no-control":
        return data === "unknown" ? answer.dataUnknown(quote) : answer.noControl(quote);
    }
  },
});

type Control = FieldValue<"dlp">[number];

const TECHNICAL: readonly Control[] = ["in-place", "blocked", "monitored"];

function standOf(
  controls: readonly Control[],
  desk: TriState | null,
): "blocked" | "policy" | "in-part" | "open" | "no-control" {
  const isTechnical = TECHNICAL.some((control) => controls.includes(control));
  const isInPart = controls.includes("in-part");
  if (controls.includes("allowed") || desk === "no") {
    return isTechnical || isInPart ? "in-part" : "open";
  }
  if (controls.includes("none")) {
    if (isTechnical) return "in-part";
    return desk === "yes" ? "policy" : "no-control";
  }
  if (isInPart || desk === "partial") return "in-part";
  const isByPolicy = controls.includes("policy") && !controls.includes("blocked");
  return !isTechnical || isByPolicy ? "policy" : "blocked";
}
