import type { Facts } from "@scopefit/core/facts/facts";
import { editionOfDesignation } from "@scopefit/core/reading/artefacts/certificate/edition";
import { isUnanswered, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { dayInWords } from "@scopefit/core/reading/dates/iso-day";
import { REFERENCE_LISTS_KNOWN_ON } from "@scopefit/core/reading/artefacts/reference/known-on";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

const NUMBER_OF_STANDARD = /27[\s.]?001|27k1?/giu;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/u;
/** Prefixes of national and European adoptions, which carry years of their own. */
const ADOPTION =
  /(?<!\p{L})(?:EN|BS|DIN|NEN|UNE|UNI|NF|SN|SS|PN|DS|ÖNORM|JIS|GB|AS|NZS|CAN|CSA|ABNT|NBR|SANS|SRPS|PNS)(?!\p{L})/u;
/** The year of the amendment and of some adoptions, so that it may mean the edition in force. */
const YEAR_OF_AMENDMENT = "2024";
const YEAR_OF_EUROPEAN_TEXT = "2023";

const question = {
  vendor:
    "You gave “{quote}”. Please copy the full title and year of the standard exactly as printed on {certificate}.",
} as const;

/**
 * Where the column for the edition cannot be read, `iso-edition-missing` is core and asks already, so
 * the same point of this rule is kept for the detail.
 */
export const isoEditionUnrecognised = defineRule({
  id: "iso-edition-unrecognised",
  group: "iso-27001",
  subject: "iso",
  title: "The edition named is one that exists",
  core: false,
  severity: "medium",
  why: "A year without an edition is a slip, the year of issue, another standard, or a sign that the document is in doubt.",
  when: "The year given with ISO 27001 is that of no edition and of no national or European adoption. A low review for 2024, the year of the amendment and of some adoptions. “27001:2023” without a prefix is a remark: it is said of the European text of the 2022 edition.",
  evidence: "The front page of the certificate.",
  source: [
    practice("The European edition of 2023 has the text of ISO/IEC 27001:2022, unchanged."),
    ourChoice(`Editions and adoptions as known on ${dayInWords(REFERENCE_LISTS_KNOWN_ON)}.`),
  ],
  reads: ["isoClaim", "isoEdition", "isoStandard"],
  mootAfter: [...DETAILS_MOOT_AFTER, "iso-edition-missing/unreadable"],
  answers: {
    notClaimed: noCertificateClaimed,
    noYear: { outcome: "not-applicable", finding: "No year of ISO 27001 is given." },
    known: { outcome: "pass", finding: "The year given is that of an edition." },
    europeanYear: {
      outcome: "pass",
      note: true,
      finding:
        "“{quote}” is said of the European text of the 2022 edition, and is taken for that edition.",
    },
    yearOfAmendment: {
      outcome: "review",
      severity: "low",
      finding:
        "“{quote}” names no edition of ISO 27001; 2024 is the year of its amendment, and may be that of issue.",
      ask: question,
      asksFor: ["isoEdition"],
    },
    noSuchEdition: {
      outcome: "review",
      severity: "medium",
      finding: "“{quote}” names no edition of ISO 27001 that we know.",
      ask: question,
      asksFor: ["isoEdition"],
    },
  },
  decide(facts, _context, answer) {
    const { isoClaim, isoEdition } = facts;
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const words = wordsWithYear(facts);
    const year = YEAR.exec(words.replace(NUMBER_OF_STANDARD, " "))?.[0];
    if (year === undefined) return answer.noYear();

    const quote = quoted(words);
    const isKnown = isoEdition.state === "stated" || editionOfDesignation(words) !== null;
    if (isKnown) {
      const isEuropean = year === YEAR_OF_EUROPEAN_TEXT && !namesAdoption(facts);
      return isEuropean ? answer.europeanYear({ quote }) : answer.known();
    }
    return year === YEAR_OF_AMENDMENT
      ? answer.yearOfAmendment({ quote })
      : answer.noSuchEdition({ quote });
  },
});

type EditionFacts = Pick<Facts, "isoEdition" | "isoStandard">;

/** The words that name the edition: its own column, else the standard on the certificate. */
function wordsWithYear({ isoEdition, isoStandard }: EditionFacts): string {
  if (isoEdition.state === "stated" || isoEdition.state === "unclear") return isoEdition.quote;
  return isUnanswered(isoEdition) ? (valueOf(isoStandard) ?? "") : "";
}

function namesAdoption({ isoEdition, isoStandard }: EditionFacts): boolean {
  return ADOPTION.test(quoteOf(isoEdition)) || ADOPTION.test(quoteOf(isoStandard));
}
