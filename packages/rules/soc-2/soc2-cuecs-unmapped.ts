import type { FieldValue } from "@scopefit/core/facts/field-value";
import { type Fact, isUnanswered, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { Severity } from "@scopefit/core/rule/severity";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { saysNone } from "../says-none.ts";
import { aicpaDescriptionCriteria, ourChoice, practice } from "../sources.ts";
import { cuecRemarks } from "./cuec-standing.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

type Risk = FieldValue<"inherentRisk">;

/** Tasks of ours whose neglect opens a door: accounts, what we send, and how we set things up. */
const OPENS_A_DOOR =
  /\baccess\b|\baccounts?\b|\busers?\b|\bpasswords?\b|\bcredentials?\b|\bleavers?\b|\bterminat|\btransfer|\btransmi|\bsend(?:ing)?\b|\bencrypt|\bfiles?\b|\bconfigur|\bsettings?\b/iu;

/**
 * The card weighs it medium ±risk and, in the same breath, high where a control concerns access,
 * transfer or configuration and risk is high. The exact condition is followed: risk alone lowers the
 * weight and does not raise it. A tracker that records neither owner nor mapping is told so once.
 */
export const soc2CuecsUnmapped = defineRule({
  id: "soc2-cuecs-unmapped",
  group: "soc-2",
  subject: "soc2",
  title: "Every control that the SOC 2 report expects of us has an owner here",
  core: false,
  severity: "medium",
  why: "A user control that nobody owns quietly undoes the assurance that rests on it.",
  when: "The report expects user controls, and no owner and no mapping is recorded although the tracker asks, or they are said not to be mapped, implemented or reviewed here. It weighs high where one concerns access, data transfer or configuration and inherent risk is high or critical, and low at low risk. Controls mapped in part are a review.",
  evidence: "Our matrix of user controls: owner, own control and evidence for each.",
  source: [
    aicpaDescriptionCriteria(
      null,
      "The description names the controls that user entities are assumed to operate.",
    ),
    practice("Buyers map the user controls to owners of their own; they are often overlooked."),
    ourChoice("Which user controls weigh more."),
  ],
  reads: ["soc2Claim", "soc2Cuecs", "soc2CuecOwner", "soc2CuecMapped", "inherentRisk"],
  mootAfter: MINOR_DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    noControls: { outcome: "not-applicable", finding: "No user controls are known." },
    notAsked: {
      outcome: "not-applicable",
      finding: "The tracker does not record who performs user controls here.",
    },
    mapped: { outcome: "pass", finding: "The user controls have an owner here." },
    unmapped: {
      outcome: "gap",
      finding:
        "The SOC 2 report relies on controls on our side (“{controls}”), and no owner is recorded.",
      ask: {
        us: "Name who performs each user control of {vendor}’s SOC 2 report for {service} (“{controls}”), for example approving and removing agents’ accounts in our systems, and attach evidence.",
      },
    },
    undone: {
      outcome: "gap",
      finding:
        "The SOC 2 report relies on controls on our side, and they are not recorded as done here (“{controls}”).",
      ask: {
        us: "Map each user control of {vendor}’s SOC 2 report for {service} to its owner and to a control of ours, and attach evidence (“{controls}”).",
      },
    },
    partlyMapped: {
      outcome: "review",
      finding:
        "The controls that the SOC 2 report expects of us (“{controls}”) are not all recorded as mapped.",
      ask: {
        us: "Complete the mapping of the user controls of {vendor}’s SOC 2 report (“{controls}”): owner, own control and evidence for each.",
      },
    },
  },
  decide(facts, _context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const listed = valueOf(facts.soc2Cuecs) ?? counted(facts.soc2Cuecs);
    const { saysThereAreSome, standing } = cuecRemarks(listed.join("; "));
    if (!saysThereAreSome) return answer.noControls();
    const { soc2CuecOwner, soc2CuecMapped } = facts;
    const mapped = valueOf(soc2CuecMapped);
    const values = { controls: quoted(joinWords(listed)) };
    const severity = weightOf(listed.join("; "), valueOf(facts.inherentRisk));
    if (standing === "undone" || standing === "unread") return answer.undone(values, { severity });
    if (standing === "in-part") return answer.partlyMapped(values);
    if (mapped === "yes") return answer.mapped();
    if (standing === "done" && isUnanswered(soc2CuecMapped)) return answer.mapped();
    if (mapped === "partial") return answer.partlyMapped(values);
    if (mapped === "no") return answer.unmapped(values, { severity });
    if (hasOwner(soc2CuecOwner)) {
      return soc2CuecMapped.state === "not-asked" ? answer.mapped() : answer.partlyMapped(values);
    }
    const isAsked = soc2CuecOwner.state !== "not-asked" || soc2CuecMapped.state !== "not-asked";
    return isAsked ? answer.unmapped(values, { severity }) : answer.notAsked();
  },
});

/** "12" lists no control and says that there are some. */
function counted(controls: Fact<readonly string[]>): readonly string[] {
  const quote = quoteOf(controls);
  return /^[1-9]\d*$/u.test(quote) ? [quote] : [];
}

/** A name, or words that point to one; "none" and an empty cell are no owner. */
function hasOwner(owner: Fact<string>): boolean {
  if (isUnanswered(owner) || owner.state === "not-applicable") return false;
  const name = valueOf(owner);
  return name === null || !saysNone(name);
}

function weightOf(controls: string, risk: Risk | null): Severity {
  if (risk === "low") return "low";
  const isHigh = risk === "high" || risk === "critical";
  return isHigh && OPENS_A_DOOR.test(controls) ? "high" : "medium";
}
