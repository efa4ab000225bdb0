import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { isAhead } from "../is-ahead.ts";
import { dateInWords } from "../date-in-words.ts";
import { isoIec17021, practice } from "../sources.ts";
import { noCertificateClaimed } from "./certificate-claimed.ts";
import { NOT_A_CERTIFICATE } from "./details-moot-after.ts";

export const isoCertNotActive = defineRule({
  id: "iso-cert-not-active",
  group: "iso-27001",
  subject: "iso",
  title: "The certificate is active",
  core: false,
  severity: "critical",
  effect: "unusable",
  aspect: "validity",
  why: "A suspended or withdrawn certification is not valid, even with an expiry date in the future.",
  when: "The status is suspended, withdrawn, cancelled or expired, the answer says so, or the issue date lies after the as-of date. A review where the status cannot be read, or the issue date may lie in the future. An empty status is no finding.",
  evidence: "The certification body’s letter on the status, or the entry in its register.",
  source: [
    isoIec17021("9.6.5", "While suspended, a certification is temporarily invalid."),
    practice("Registers list certificates as active, suspended, withdrawn or expired."),
  ],
  reads: ["isoClaim", "isoCertStatus", "isoIssueDate"],
  mootAfter: [...NOT_A_CERTIFICATE.filter((rule) => rule !== "art-lapsed"), "iso-cert-expired"],
  answers: {
    notClaimed: noCertificateClaimed,
    active: { outcome: "pass", finding: "Nothing says that the certificate is not active." },
    notActive: {
      outcome: "gap",
      finding: "The certificate’s status is “{status}”; it cannot be relied on.",
      ask: {
        vendor:
          "Since what date and why is {certificate} “{status}”, and which sites and services are affected? On what date will the certification body decide? Please send its letter.",
      },
      asksFor: ["isoCertStatus"],
    },
    notYetEffective: {
      outcome: "gap",
      finding: "The certificate is dated {issue}, which has not come yet.",
      ask: {
        vendor:
          "{certificate} is dated {issue}. Is that its issue date? Which certificate is in force until then? Please send both.",
      },
      asksFor: ["isoIssueDate"],
    },
    statusUnclear: {
      outcome: "review",
      finding: "The certificate’s status “{status}” does not say whether it is in force.",
      ask: {
        vendor:
          "You gave “{status}” as the status of {certificate}. Is it in force today? Please send the certification body’s confirmation or a link to its register.",
      },
      asksFor: ["isoCertStatus"],
    },
    perhapsNotYetEffective: {
      outcome: "review",
      finding: "The issue date “{quote}” may lie in the future.",
      ask: {
        vendor: "On which day, month and year was {certificate} issued? You gave “{quote}”.",
      },
      asksFor: ["isoIssueDate"],
    },
  },
  decide({ isoClaim, isoCertStatus, isoIssueDate }, context, answer) {
    const claim = valueOf(isoClaim);
    const status = valueOf(isoCertStatus);
    if (claim?.answer === "no") return answer.notClaimed();
    if (status !== null && status !== "active") {
      return answer.notActive(
        { status: quoted(quoteOf(isoCertStatus)) },
        { about: ["isoCertStatus"] },
      );
    }
    if (claim?.signs.includes("suspended") === true) {
      return answer.notActive({ status: quoted(quoteOf(isoClaim)) }, { about: ["isoClaim"] });
    }
    if (claim?.answer !== "yes") return answer.notClaimed();
    if (["unclear", "placeholder", "conflict"].includes(isoCertStatus.state)) {
      return answer.statusUnclear({ status: quoted(quoteOf(isoCertStatus)) });
    }
    const issue = valueOf(isoIssueDate);
    const isFuture = issue === null ? "no" : isAhead(issue, context);
    if (issue === null || isFuture === "no") return answer.active();
    return isFuture === "yes"
      ? answer.notYetEffective({ issue: dateInWords(issue) })
      : answer.perhapsNotYetEffective({ quote: quoted(quoteOf(isoIssueDate)) });
  },
});
