import { annexAControlsIn } from "@scopefit/core/reading/artefacts/certificate/annex-a-controls";
import { isUnanswered, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { iafMd26, isoIec27001, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

const OLD_LIST =
  /(?<!\d)114\s+(?:annex a\s+)?controls|(?<!\d)14\s+(?:annex a\s+)?(?:control\s+)?(?:domains|areas|clauses|sections)|2700[12]\s?:\s?2013|2013\s+(?:annex a|controls?|control (?:list|set)|list)/iu;
const NEW_LIST =
  /(?<!\d)93\s+(?:annex a\s+)?controls|(?<!\d)4\s+themes|2700[12]\s?:\s?2022|2022\s+(?:annex a|controls?|control (?:list|set)|list)/iu;

/** The numbers of controls are looked for where controls are listed; "9.2.1" elsewhere is a version. */
export const isoSoaOldControlSet = defineRule({
  id: "iso-soa-old-control-set",
  group: "iso-27001",
  subject: "iso",
  title: "The Statement of Applicability uses the control list of the edition",
  core: false,
  severity: "high",
  why: "A statement with the 114 controls of 2013 suggests that the move to the 2022 edition was not made.",
  when: "The certificate is for the 2022 edition, and the Statement of Applicability has 114 controls, 14 domains or control numbers that only the 2013 list has. A review where it speaks of both lists.",
  evidence: "The Statement of Applicability of the audit to the 2022 edition.",
  source: [
    isoIec27001("Annex A", "The 2022 list has 93 controls in four themes: 37, 8, 14 and 34."),
    iafMd26(null, "The move to the 2022 edition includes an updated Statement of Applicability."),
    practice("The 2013 list had 114 controls in 14 domains, A.5 to A.18."),
  ],
  reads: ["isoClaim", "isoEdition", "isoSoaProvided", "isoSoaVersion", "isoSoaExcludedControls"],
  mootAfter: [...DETAILS_MOOT_AFTER, "iso-edition-withdrawn"],
  answers: {
    notClaimed: noCertificateClaimed,
    nothingToCompare: {
      outcome: "not-applicable",
      finding: "The edition or the Statement of Applicability is not known.",
    },
    newList: { outcome: "pass", finding: "Nothing points to the control list of 2013." },
    oldList: {
      outcome: "gap",
      finding:
        "The Statement of Applicability uses the 2013 list of controls (“{quote}”), although the certificate is for the {edition} edition.",
      ask: {
        vendor:
          "Your Statement of Applicability follows the 2013 list (“{quote}”). Please send the one used for the audit to the {edition} edition, with its 93 controls.",
      },
      asksFor: ["isoSoaProvided", "isoSoaVersion"],
    },
    bothLists: {
      outcome: "review",
      finding: "“{quote}” leaves open which list of controls the Statement of Applicability uses.",
      ask: {
        vendor:
          "About your Statement of Applicability you wrote “{quote}”. Does the one that {certificate} cites use the 93 controls of 2022 or the 114 of 2013?",
      },
      asksFor: ["isoSoaProvided", "isoSoaVersion"],
    },
  },
  decide(facts, { policy }, answer) {
    const { isoClaim, isoEdition, isoSoaProvided, isoSoaVersion, isoSoaExcludedControls } = facts;
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const edition = valueOf(isoEdition);
    const said = [isoSoaProvided, isoSoaVersion, isoSoaExcludedControls];
    if (edition !== policy.iso.currentEdition || said.every(isUnanswered)) {
      return answer.nothingToCompare();
    }
    const words = said.map(quoteOf);
    const controls = quoteOf(isoSoaExcludedControls);
    const old =
      words.find((text) => OLD_LIST.test(text)) ?? (namesOldOnly(controls) ? controls : null);
    if (old === null) return answer.newList();
    const values = { quote: quoted(old) };
    return words.some((text) => NEW_LIST.test(text))
      ? answer.bothLists(values)
      : answer.oldList({ ...values, edition });
  },
});

/** Whether controls are listed by numbers of the 2013 list alone ("A.9.2.1", "A.14.2"). */
function namesOldOnly(words: string): boolean {
  return annexAControlsIn(words).some(({ list }) => list === "2013");
}
