import type { Facts } from "@scopefit/core/facts/facts";
import {
  type AnnexAControl,
  annexAControlsIn,
} from "@scopefit/core/reading/artefacts/certificate/annex-a-controls";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { isoIec27001, ourChoice, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { type RelianceFacts, reliedControls } from "./relied-controls.ts";

const BY_SOMEONE_ELSE =
  /(?<!\p{L})(?:outsourc\p{L}*|(?:handled|done|run|managed|provided|operated) by|group|parent|head office|provider|landlord|third part(?:y|ies))(?!\p{L})/iu;

/**
 * Control 6.7, remote working, is left to `iso-remote-work-not-covered`, unless the buyer names it
 * among the controls relied on. Numbers that the list of 2013 has alone are compared with nothing.
 */
export const isoSoaExcludesReliedControls = defineRule({
  id: "iso-soa-excludes-relied-controls",
  group: "iso-27001",
  subject: "iso",
  title: "No control that we rely on is excluded by the Statement of Applicability",
  core: false,
  severity: "high",
  why: "A control that is excluded and relied on is a hole inside the scope.",
  when: "The Statement of Applicability excludes a control that we rely on: one we have named, or else one that services of this kind rest on. A review where it is excluded as outsourced or done by others, and a low one where the excluded controls are not numbered.",
  evidence: "The reason in the Statement of Applicability, and evidence of what is done instead.",
  source: [
    isoIec27001("6.1.3 d", "Every exclusion of an Annex A control is justified."),
    practice("Buyers compare the exclusions with the controls they rely on."),
    ourChoice("Which controls are taken to be relied on where the buyer names none."),
  ],
  reads: [
    "isoClaim",
    "isoSoaExcludedControls",
    "relianceControls",
    "deliveryModel",
    "subprocessors",
    "cloudHosting",
    "dataTypes",
  ],
  mootAfter: [...DETAILS_MOOT_AFTER, "iso-soa-old-control-set"],
  answers: {
    notClaimed: noCertificateClaimed,
    notSeen: {
      outcome: "not-applicable",
      finding: "Which controls the Statement of Applicability excludes is not known.",
    },
    noneHit: {
      outcome: "pass",
      finding: "The Statement of Applicability excludes no control that we rely on.",
    },
    excluded: {
      outcome: "gap",
      finding:
        "The Statement of Applicability excludes {controls} of Annex A, on which {service} depends.",
      ask: {
        vendor:
          "You exclude {controls} of Annex A, on which {service} depends. For what reason, what do you do instead, and who has audited that? Please send the page that shows it.",
      },
      asksFor: ["isoSoaExcludedControls"],
    },
    doneByOthers: {
      outcome: "review",
      finding:
        "The Statement of Applicability excludes {controls} of Annex A, on which {service} depends, as done by others: “{quote}”.",
      ask: {
        vendor:
          "You exclude {controls} of Annex A with the reason “{quote}”. Who does this for {service}, and which certificate or report covers it?",
      },
      asksFor: ["isoSoaExcludedControls"],
    },
    notNumbered: {
      outcome: "review",
      severity: "low",
      finding:
        "The Statement of Applicability excludes “{quote}”; which controls of Annex A these are is not shown.",
      ask: {
        vendor:
          "You exclude “{quote}” in your Statement of Applicability. Which controls of Annex A are these, by number, and why do they not apply?",
      },
      asksFor: ["isoSoaExcludedControls"],
    },
  },
  decide(facts, _context, answer) {
    const { isoClaim, isoSoaExcludedControls } = facts;
    if (!claimsCertificate(isoClaim)) return answer.notClaimed();
    const items = valueOf(isoSoaExcludedControls);
    if (items === null) return answer.notSeen();

    const hits = hitsIn(items, facts);
    const plain = hits.filter(({ isByOthers }) => !isByOthers);
    if (plain.length > 0) return answer.excluded({ controls: inWords(plain) });
    const quote = quoted(quoteOf(isoSoaExcludedControls));
    if (hits.length > 0) return answer.doneByOthers({ controls: inWords(hits), quote });
    const unnumbered = items.find((item) => annexAControlsIn(item).length === 0);
    return unnumbered === undefined
      ? answer.noneHit()
      : answer.notNumbered({ quote: quoted(unnumbered) });
  },
});

interface Hit {
  readonly id: string;
  readonly isByOthers: boolean;
}

/** The relied controls among the excluded ones, with what the reason given for each says. */
function hitsIn(
  items: readonly string[],
  facts: RelianceFacts & Pick<Facts, "relianceControls">,
): readonly Hit[] {
  const relied = reliedControls(facts);
  return items.flatMap((item) =>
    annexAControlsIn(item)
      .filter((control) => isOfCurrentList(control) && relied.has(control.id))
      .map(({ id }) => ({ id, isByOthers: BY_SOMEONE_ELSE.test(item) })),
  );
}

function isOfCurrentList({ list }: AnnexAControl): boolean {
  return list !== "2013";
}

function inWords(hits: readonly Hit[]): string {
  const ids = [...new Set(hits.map(({ id }) => id))];
  return `control${ids.length === 1 ? "" : "s"} ${joinWords(ids)}`;
}
