import type { Facts } from "@scopefit/core/facts/facts";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { knownAuditFirm } from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { type Lack, lackOf } from "../lack-of-answer.ts";
import { saysNone } from "../says-none.ts";
import { practice } from "../sources.ts";
import { NOT_A_REPORT } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const UNSIGNED = /\bun-?signed\b|\bnot (?:yet )?signed\b|\bno signature\b/iu;
const UNDATED = /\bun-?dated\b|\bnot dated\b|\bno date\b|\bwithout (?:a )?date\b/iu;
const DRAFT = /\bdraft\b/iu;
const SILENT =
  /\b(?:does|do|did)(?: not|n['’]t) (?:say|state|mention|address|cover)\b|\bnot (?:mentioned|addressed|covered)\b|\bsilent\b|\bno statement\b/iu;
const BY_AUDITOR = /\bauditors?\b|\bCPAs?\b|\baudit firm\b|\bassessor\b/iu;

type LetterFacts = Pick<
  Facts,
  "bridgeLetter" | "bridgeEnd" | "bridgeSigner" | "bridgeChanges" | "soc2Auditor"
>;

/**
 * A letter that discloses changes does what it is for: the changes are asked about by the check on
 * significant changes. One source lets auditors issue such letters, so that is asked and no gap. An
 * empty cell about a letter is not a letter without a signature; it is a low review.
 */
export const soc2BridgeDefective = defineRule({
  id: "soc2-bridge-defective",
  group: "soc-2",
  subject: "soc2",
  title: "The bridge letter is signed by management, dated and speaks of changes",
  core: false,
  severity: "medium",
  why: "A letter that nobody signed, or that is silent on changes, gives no comfort.",
  when: "There is a bridge letter, and it is said to be unsigned, undated, a draft or silent on changes. A letter signed by the auditor, or a signatory or changes that are not recorded although the tracker asks, is a review.",
  evidence: "The corrected bridge letter.",
  source: [
    practice("Management signs the bridge letter, names the report and states any changes."),
  ],
  reads: ["soc2Claim", "bridgeLetter", "bridgeEnd", "bridgeSigner", "bridgeChanges", "soc2Auditor"],
  mootAfter: [...NOT_A_REPORT, "soc2-report-stale"],
  answers: {
    notClaimed: noReportClaimed,
    noLetter: { outcome: "not-applicable", finding: "No bridge letter is known." },
    sound: { outcome: "pass", finding: "Nothing is said to be lacking in the bridge letter." },
    incomplete: {
      outcome: "gap",
      finding: "The bridge letter is incomplete: it is {defects}.",
      ask: {
        vendor:
          "Your bridge letter is {defects}. Please issue it again, signed by management and dated, naming the SOC 2 report it follows, the days it bridges, and any material changes or incidents.",
      },
      asksFor: ["bridgeLetter"],
    },
    byAuditor: {
      outcome: "review",
      finding:
        "The bridge letter is given as signed by “{signer}”; such letters are management’s word and not the auditor’s.",
      ask: {
        vendor:
          "You gave “{signer}” as the signatory of the bridge letter. Who in your management signed it, and did the auditor examine anything in the time it bridges?",
      },
      asksFor: ["bridgeSigner"],
    },
    notRecorded: {
      outcome: "review",
      finding: "Our record of the bridge letter does not say {unknowns}.",
      ask: {
        us: "Open {vendor}’s bridge letter and enter {unknowns}.",
      },
    },
  },
  decide(facts, _context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    if (!isLetter(facts)) return answer.noLetter();
    const defects = defectsOf(facts);
    if (defects.length > 0) return answer.incomplete({ defects: joinWords(defects) });
    const signer = valueOf(facts.bridgeSigner);
    if (signer !== null && isAuditor(signer, valueOf(facts.soc2Auditor))) {
      return answer.byAuditor({ signer: quoted(signer) });
    }
    const unknowns = unknownsOf(facts);
    return unknowns.length === 0
      ? answer.sound()
      : answer.notRecorded({ unknowns: joinWords(unknowns) });
  },
});

function isLetter({ bridgeLetter, bridgeEnd }: LetterFacts): boolean {
  const said = valueOf(bridgeLetter);
  return said === null ? valueOf(bridgeEnd) !== null : said !== "no";
}

function defectsOf({ bridgeLetter, bridgeSigner, bridgeChanges }: LetterFacts): readonly string[] {
  const signer = valueOf(bridgeSigner) ?? "";
  const changes = valueOf(bridgeChanges) ?? "";
  const words = [quoteOf(bridgeLetter), signer, changes].join("; ");
  return [
    ...(UNSIGNED.test(words) || saysNone(signer) ? ["unsigned"] : []),
    ...(UNDATED.test(words) ? ["undated"] : []),
    ...(DRAFT.test(words) ? ["a draft"] : []),
    ...(SILENT.test(changes) ? ["silent on changes"] : []),
  ];
}

function isAuditor(signer: string, auditor: string | null): boolean {
  if (BY_AUDITOR.test(signer) || knownAuditFirm(signer) !== null) return true;
  return auditor !== null && signer.toLowerCase().includes(auditor.toLowerCase());
}

/** What the tracker asks about the letter and nobody has entered. */
function unknownsOf({ bridgeSigner, bridgeChanges }: LetterFacts): readonly string[] {
  return [
    ...(isUnrecorded(lackOf(bridgeSigner)) ? ["who signed it"] : []),
    ...(isUnrecorded(lackOf(bridgeChanges)) ? ["whether it tells of changes"] : []),
  ];
}

function isUnrecorded(lack: Lack | null): boolean {
  return lack !== null && lack !== "notAsked";
}
