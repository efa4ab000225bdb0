import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { hecvat, isoIec27001, ourChoice } from "../sources.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "Are agents, supervisors, floor space, desktops and shared drives for {service} ours alone? Where they are shared, what keeps another client’s team from seeing our data?";

export const dilClientSegregation = defineRule({
  id: "dil-client-segregation",
  group: "diligence",
  subject: "row",
  title: "Our work is kept apart from other clients’ work",
  core: false,
  severity: "medium",
  why: "Shared floors, tools and agents carry data from one client to another.",
  when: "Agents, accounts or storage are shared with other clients and nothing keeps them apart, or separation is denied. Some shared and some dedicated, or separation in part, is a review. It does not apply to a delivery centre of our own.",
  evidence: "The floor plan, and the access groups of the team.",
  source: [
    hecvat("DATA-19", "Asks whether the data of clients is kept apart."),
    isoIec27001("Annex A 8.22", "Groups of services, users and systems are segregated."),
    ourChoice("A bare yes does not show how the work is kept apart."),
  ],
  reads: ["clientSegregation"],
  answers: {
    ...unanswered("separation from other clients", question, ["clientSegregation"]),
    ownSite: {
      outcome: "not-applicable",
      finding: "The delivery centre is said to be ours alone (“{quote}”).",
    },
    apart: { outcome: "pass", finding: "Our work is said to be kept apart (“{quote}”)." },
    shared: {
      outcome: "gap",
      finding:
        "{service} is shared with other clients, and nothing is said to keep it apart (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["clientSegregation"],
    },
    notApart: {
      outcome: "gap",
      finding: "{vendor} says that our work is not kept apart from other clients’ (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["clientSegregation"],
    },
    inPart: {
      outcome: "review",
      finding: "Our work is kept apart from other clients’ in part only (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["clientSegregation"],
    },
  },
  decide({ clientSegregation }, _context, answer) {
    const lack = pickUnanswered(clientSegregation, answer);
    if (lack !== null) return lack;
    const said = valueOf(clientSegregation) ?? [];
    const quote = { quote: quoted(quoteOf(clientSegregation)) };
    const isApart = said.includes("logical") || said.includes("dedicated");
    const isShared = said.includes("shared");
    const isDenied = said.includes("none");
    if (!isApart && isDenied) return answer.notApart(quote);
    if (!isApart && isShared) return answer.shared(quote);
    if (isDenied || said.includes("in-part") || !isApart) return answer.inPart(quote);
    if (said.includes("own-site")) return answer.ownSite(quote);
    return isShared && !said.includes("logical") ? answer.inPart(quote) : answer.apart(quote);
  },
});
