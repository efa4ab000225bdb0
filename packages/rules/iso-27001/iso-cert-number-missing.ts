import type { Facts } from "@scopefit/core/facts/facts";
import { parseDate } from "@scopefit/core/reading/dates/date";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { lackOf } from "../lack-of-answer.ts";
import { isoIec17021, ourChoice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

/** Numbers have no common form; fewer letters and digits than this identify nothing. */
const FEWEST_CHARACTERS = 4;

const NAME_OF_STANDARD =
  /^(?:iso|iec|27001|27k|20(?:05|13|17|22|23|24)|certified|certificate|yes)+$/u;

const question = {
  vendor:
    "Which certificate number is printed on your ISO/IEC 27001 certificate? If each site has a suffix of its own, which is it for {sites}?",
} as const;

export const isoCertNumberMissing = defineRule({
  id: "iso-cert-number-missing",
  group: "iso-27001",
  subject: "iso",
  title: "The certificate number is given",
  core: false,
  severity: "medium",
  why: "The number is what a certification body or a register needs to confirm the certificate.",
  when: "A certificate is claimed and its number is not given. A review where what is given has fewer than four letters and digits, or is the number of the standard, a date or the vendor’s name. A column that the tracker does not have is reported once for the sheet.",
  evidence: "The front page of the certificate.",
  source: [
    isoIec17021("8.2.2", "A certificate carries a unique identification code."),
    ourChoice("No form of the number is demanded beyond four letters and digits."),
  ],
  reads: ["isoClaim", "isoCertificateNumber", "vendorName"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noCertificateClaimed,
    notAsked: {
      outcome: "not-applicable",
      finding: "The tracker does not ask for the certificate number.",
    },
    given: { outcome: "pass", finding: "The certificate number is given: {number}." },
    missing: {
      outcome: "gap",
      finding: "No certificate number is given, so the certificate cannot be looked up.",
      ask: question,
      asksFor: ["isoCertificateNumber"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The certificate number is given in another document (“{quote}”).",
      ask: { us: "Open “{quote}” and enter the number of {vendor}’s certificate." },
    },
    notANumber: {
      outcome: "review",
      finding: "“{quote}” identifies no certificate.",
      ask: {
        vendor:
          "For the certificate number you gave “{quote}”. Which number is printed on your ISO/IEC 27001 certificate?",
      },
      asksFor: ["isoCertificateNumber"],
    },
  },
  decide(facts, _context, answer) {
    const { isoClaim, isoCertificateNumber } = facts;
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    switch (lackOf(isoCertificateNumber)) {
      case null:
        return isNumber(valueOf(isoCertificateNumber) ?? "", facts)
          ? answer.given({ number: quoted(quoteOf(isoCertificateNumber)) })
          : answer.notANumber({ quote: quoted(quoteOf(isoCertificateNumber)) });
      case "missing":
        return answer.missing();
      case "notAsked":
        return answer.notAsked();
      case "elsewhere":
        return answer.elsewhere({ quote: quoted(quoteOf(isoCertificateNumber)) });
      case "unreadable":
        return answer.notANumber({ quote: quoted(quoteOf(isoCertificateNumber)) });
    }
  },
});

function isNumber(words: string, { vendorName }: Pick<Facts, "vendorName">): boolean {
  const plain = lettersAndDigits(words);
  if (plain.length < FEWEST_CHARACTERS || NAME_OF_STANDARD.test(plain)) return false;
  if (plain === lettersAndDigits(valueOf(vendorName) ?? "")) return false;
  return !/[./\s-]/u.test(words) || parseDate(words, null)?.precision !== "day";
}

function lettersAndDigits(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
