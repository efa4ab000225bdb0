import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { aicpaTrustServicesCriteria, hecvat, isoIec27001, ourChoice } from "../sources.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";

const question =
  "How many people hold administrator rights in the systems used for {service}, are any accounts shared between agents or shifts, and who reviews what is done with them?";

/** Named accounts stand for least privilege too: the card asks for both, and few answers spell out both. */
export const dilPrivilegedAccess = defineRule({
  id: "dil-privileged-access",
  group: "diligence",
  subject: "row",
  title: "Privileged accounts are few, personal and watched",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "Local administrators and shared supervisor accounts get around every other control.",
  when: "Accounts are shared or generic, or agents hold administrator rights. Accounts that are named or restricted without a log or review of their use are a review.",
  evidence: "The list of privileged users, and the log of their sessions.",
  source: [
    hecvat("PPPR-13", "Asks whether privileged access is reviewed."),
    isoIec27001("Annex A 8.2", "Privileged access rights are restricted and managed."),
    aicpaTrustServicesCriteria("CC6.3", "Access follows roles and least privilege."),
    ourChoice(
      "Named or restricted accounts count as enough where their use is logged or reviewed.",
    ),
  ],
  reads: ["privilegedAccess"],
  answers: {
    ...unanswered("privileged access", question, ["privilegedAccess"]),
    noneHeld: { outcome: "not-applicable", finding: "No privileged access is said to be used." },
    restricted: {
      outcome: "pass",
      finding: "Privileged access is said to be restricted and watched.",
    },
    shared: {
      outcome: "gap",
      finding: "Shared or generic accounts are used for {service} (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["privilegedAccess"],
    },
    everyone: {
      outcome: "gap",
      finding: "Administrator rights are not kept to a few people on {service} (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["privilegedAccess"],
    },
    notWatched: {
      outcome: "review",
      finding: "“{quote}” does not show that the use of privileged accounts is logged or reviewed.",
      ask: { vendor: question },
      asksFor: ["privilegedAccess"],
    },
    notRestricted: {
      outcome: "review",
      finding: "“{quote}” does not show that privileged access is limited to named people.",
      ask: { vendor: question },
      asksFor: ["privilegedAccess"],
    },
  },
  decide({ privilegedAccess }, _context, answer) {
    const lack = pickUnanswered(privilegedAccess, answer);
    if (lack !== null) return lack;
    const said = valueOf(privilegedAccess) ?? [];
    const quote = { quote: quoted(quoteOf(privilegedAccess)) };
    if (said.includes("shared")) return answer.shared(quote);
    if (said.includes("everyone")) return answer.everyone(quote);
    if (said.includes("none")) return answer.noneHeld();
    if (said.includes("not-reviewed") || !said.includes("watched")) return answer.notWatched(quote);
    const isLimited = said.includes("named") || said.includes("restricted");
    return isLimited ? answer.restricted() : answer.notRestricted(quote);
  },
});
