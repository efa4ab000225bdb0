import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { isoIec27001 } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";

const AMENDMENT =
  /(?<!\p{L})(?:(?:amd\.?|amendment)\s*(?:no\.?\s*)?1?\s*[:(/-]?\s*2024|amd\.?\s*1|A1\s*:\s*2024)(?!\d)/iu;

/** Never a gap: only a mention is worth a remark, since the amendment’s absence means nothing. */
export const isoAmendment2024 = defineRule({
  id: "iso-amendment-2024",
  group: "iso-27001",
  subject: "iso",
  title: "The amendment of 2024 is read for what it is",
  core: false,
  severity: "low",
  why: "The amendment on climate adds a sentence and a note to the standard; no certificate has to name it, and it proves nothing more.",
  when: "The standard, the edition or the answer names Amendment 1:2024 beside the 2022 edition. It is a remark and never a gap, and its absence is none either.",
  evidence: "None is needed.",
  source: [
    isoIec27001(
      "4.1, 4.2",
      "Amendment 1:2024 asks whether climate change matters to the organisation and its interested parties; the edition keeps its year.",
    ),
  ],
  reads: ["isoClaim", "isoEdition", "isoStandard"],
  mootAfter: DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noCertificateClaimed,
    otherEdition: {
      outcome: "not-applicable",
      finding: "The certificate is not known to be for the 2022 edition.",
    },
    notNamed: {
      outcome: "pass",
      finding: "The amendment of 2024 is not named, and does not have to be.",
    },
    named: {
      outcome: "pass",
      note: true,
      finding:
        "“{quote}” names the climate amendment of 2024. It belongs to the 2022 edition and adds nothing to what is covered.",
    },
  },
  decide({ isoClaim, isoEdition, isoStandard }, { policy }, answer) {
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    if (valueOf(isoEdition) !== policy.iso.currentEdition) return answer.otherEdition();
    const words = [isoStandard, isoEdition, isoClaim]
      .map(quoteOf)
      .find((said) => AMENDMENT.test(said));
    return words === undefined ? answer.notNamed() : answer.named({ quote: quoted(words) });
  },
});
