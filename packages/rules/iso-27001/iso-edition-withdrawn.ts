import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { addDays, dayInWords, isoDay } from "@scopefit/core/reading/dates/iso-day";
import type { IsoEdition } from "@scopefit/core/reading/statement/statement";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { iafMd26, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { NOT_A_CERTIFICATE } from "./details-moot-after.ts";

export const isoEditionWithdrawn = defineRule({
  id: "iso-edition-withdrawn",
  group: "iso-27001",
  subject: "iso",
  title: "The certificate is for an edition of ISO 27001 that is in force",
  core: true,
  severity: "critical",
  effect: "unusable",
  aspect: "validity",
  why: "Certificates of the 2013 edition ended on 31 October 2025, whatever date is printed on them.",
  when: "The edition is 2013 after the end of the transition, or 2005 at any time; national names count as the edition they adopt (EN 27001:2017 is the 2013 edition). A review where both 2013 and 2022 are named. Before the end of the transition the 2013 edition is a remark.",
  evidence:
    "The certificate for the 2022 edition and the certification body’s decision on the transition.",
  source: [
    iafMd26(
      null,
      "All certificates of the 2013 edition expired or were withdrawn by 31 October 2025.",
    ),
    practice(
      "The European edition of 2017 adopted the text of 2013, that of 2023 the text of 2022.",
    ),
  ],
  reads: ["isoClaim", "isoEdition", "isoStandard"],
  mootAfter: NOT_A_CERTIFICATE,
  answers: {
    notClaimed: noCertificateClaimed,
    noEdition: { outcome: "not-applicable", finding: "No readable edition is given." },
    inForce: { outcome: "pass", finding: "The certificate is for the {edition} edition." },
    endingSoon: {
      outcome: "pass",
      note: true,
      finding:
        "The certificate is for the 2013 edition. Certificates for it are valid until {transitionEnd} at the latest.",
    },
    withdrawn: {
      outcome: "gap",
      finding:
        "{vendor}’s certificate is for the {edition} edition of ISO 27001. Certificates for that edition stopped being valid by {transitionEnd}.",
      ask: {
        vendor:
          "{certificate} is for the {edition} edition, which ended by {transitionEnd}. On what date was your move to ISO/IEC 27001:2022 decided, and can you send the new certificate? If it was not, on what date is the new initial audit?",
      },
      asksFor: ["isoEdition"],
    },
    withdrawnNationalName: {
      outcome: "gap",
      finding:
        "{vendor}’s certificate is for “{standard}”, which is the {edition} edition. Certificates for that edition stopped being valid by {transitionEnd}.",
      ask: {
        vendor:
          "{certificate} is for “{standard}”, the {edition} edition of ISO/IEC 27001, which ended by {transitionEnd}. On what date was your move to the 2022 edition decided, and can you send the new certificate?",
      },
      asksFor: ["isoEdition"],
    },
    bothNamed: {
      outcome: "review",
      finding: "“{quote}” names more than one edition of ISO 27001.",
      ask: {
        vendor:
          "You gave “{quote}” for the edition. Which one edition is printed on {certificate}, and on what date was the move to ISO/IEC 27001:2022 decided?",
      },
      asksFor: ["isoEdition"],
    },
  },
  decide({ isoClaim, isoEdition, isoStandard }, context, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    if (namesSeveral(isoEdition)) return answer.bothNamed({ quote: quoted(quoteOf(isoEdition)) });
    const edition = valueOf(isoEdition);
    if (edition === null) return answer.noEdition();
    const { currentEdition, transitionEnd: lastDay } = context.policy.iso;
    if (edition === currentEdition) return answer.inForce({ edition });

    const transitionEnd = dayInWords(isoDay(lastDay));
    if (edition === "2013" && !context.hasCome(addDays(isoDay(lastDay), 1))) {
      return answer.endingSoon({ transitionEnd });
    }
    const standard = valueOf(isoStandard);
    return standard === null || standard.includes(edition)
      ? answer.withdrawn({ edition, transitionEnd })
      : answer.withdrawnNationalName({ edition, transitionEnd, standard: quoted(standard) });
  },
});

/** "2013/2022", in one cell or in two. */
function namesSeveral(edition: Fact<IsoEdition>): boolean {
  if (edition.state === "conflict") return true;
  return edition.state === "unclear" && /2013/u.test(edition.quote) && /2022/u.test(edition.quote);
}
