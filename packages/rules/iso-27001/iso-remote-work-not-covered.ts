import { EXCLUDED } from "@scopefit/core/matching/scope-match";
import { valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";

import { withResult } from "../scope-matches.ts";
import { isoIec27001, ourChoice, practice } from "../sources.ts";
import { claimsCertificate, noCertificateClaimed } from "./certificate-claimed.ts";
import { NOT_A_CERTIFICATE, WHOLE_CERTIFICATE_ASKED } from "./details-moot-after.ts";

/** Annex A control 6.7 of the 2022 edition, remote working, as it is written in lists of controls. */
const REMOTE_WORKING = /(?<!\d)(?<!\d\.)6\.7(?!\d)(?!\.\d)/u;

export const isoRemoteWorkNotCovered = defineRule({
  id: "iso-remote-work-not-covered",
  group: "iso-27001",
  subject: "iso",
  title: "Home working is inside the scope of the certificate",
  core: true,
  severity: "high",
  followsRisk: true,
  aspect: "scope",
  why: "Work done from home is outside a certificate for offices unless scope and audit included it.",
  when: "Some of the service is delivered from home, and the certificate is for offices only, home working is excluded, or Annex A control 6.7 is not applicable. Where nothing is said of home working it is a review.",
  evidence:
    "The line on control 6.7 in the Statement of Applicability, the policy for home working, and the audit plan.",
  source: [
    isoIec27001(
      "Annex A 6.7",
      "Remote working is a control of its own, which an organisation may leave out.",
    ),
    practice("Where work is done from home, buyers ask whether the audit looked at homes."),
    ourChoice("A policy for home working does not show that it was audited."),
  ],
  reads: [
    "isoClaim",
    "deliveryModel",
    "remoteShare",
    "isoRemoteCovered",
    "isoSites",
    "isoSoaExcludedControls",
  ],
  mootAfter: NOT_A_CERTIFICATE,
  answers: {
    notClaimed: noCertificateClaimed,
    noHomeWorking: {
      outcome: "not-applicable",
      finding: "No part of {service} is said to be delivered from home.",
    },
    covered: { outcome: "pass", finding: "Home working is said to be in the certified scope." },
    notCovered: {
      outcome: "gap",
      finding:
        "{service} is delivered from home{share}, and the certificate does not include home working.",
      ask: {
        vendor:
          "Part of {service} is delivered from home{share}, which {certificate} does not include. On what date will home working be added to the scope, or can the work be moved to a certified site until then?",
      },
      asksFor: ["isoRemoteCovered"],
    },
    controlLeftOut: {
      outcome: "gap",
      finding:
        "{service} is delivered from home{share}, and the Statement of Applicability leaves out control 6.7, remote working.",
      ask: {
        vendor:
          "Your Statement of Applicability leaves out Annex A control 6.7 (remote working), yet part of {service} is delivered from home{share}. Why does it not apply, and which controls hold at home? Please send the page with the reason.",
      },
      asksFor: ["isoSoaExcludedControls"],
    },
    silent: {
      outcome: "review",
      finding:
        "{service} is delivered from home{share}. Nothing shows whether the certificate includes home working.",
      ask: {
        vendor:
          "Does the scope of {certificate} include home working for {service}? Please send the line on Annex A control 6.7 (remote working) in your Statement of Applicability, and tell us whether the last audit sampled people who work from home.",
      },
      asksFor: ["isoRemoteCovered"],
      mootAfter: [WHOLE_CERTIFICATE_ASKED],
    },
  },
  decide(facts, { coverage }, answer) {
    if (!claimsCertificate(facts.isoClaim)) return answer.notClaimed();
    const homes = coverage.iso.filter((cover) => cover.combination.remote);
    const matches = homes.map((cover) => cover.site).filter(({ reason }) => reason !== EXCLUDED);
    if (matches.length === 0) return answer.noHomeWorking();

    const share = shareInWords(valueOf(facts.remoteShare));
    const leftOut = valueOf(facts.isoSoaExcludedControls) ?? [];
    if (leftOut.some((control) => REMOTE_WORKING.test(control))) {
      return answer.controlLeftOut({ share });
    }
    if (withResult(matches, "OUT").length > 0) return answer.notCovered({ share });
    return withResult(matches, "UNKNOWN").length > 0 ? answer.silent({ share }) : answer.covered();
  },
});

function shareInWords(percent: number | null): string {
  return percent === null ? "" : ` (${percent} %)`;
}
