import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { caiq, hecvat, isoIec27001, ourChoice, practice } from "../sources.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";
import { worksFromHome } from "./works-from-home.ts";

const question =
  "For people who work from home on {service}: does our data stay in a virtual desktop, is copying and printing blocked, are rooms checked, phones banned and places restricted, and how are breaches found?";

/**
 * The card leaves managed devices out of the list that it counts and asks for them in its pass; here
 * they count as one of the controls. Two controls, or three without a virtual desktop or a managed
 * device, stand between its gap and its pass and are a review.
 */
export const dilRemoteControls = defineRule({
  id: "dil-remote-controls",
  group: "diligence",
  subject: "row",
  title: "Home working has controls of its own",
  core: false,
  severity: "high",
  followsRisk: true,
  why: "Homes have neither the locks nor the supervisors of a floor.",
  when: "Work is done from home under fewer than 2 of these: virtual desktop, managed device, clean desk or room, monitoring, private room, no phones, restricted place. Fewer than 3, or none of the first two, is a review. It does not apply on site.",
  evidence: "The standard for home working, and a sample of its checks.",
  source: [
    caiq("HRS-04.1", "Asks for rules for remote and home working."),
    hecvat("DATA-18", "Asks how remote workstations are kept."),
    isoIec27001("Annex A 6.7", "Remote working is protected by measures of its own."),
    practice("Work-at-home providers name desktops, rooms, cameras and phones as controls."),
    ourChoice("Two and three controls; the policy can change both numbers."),
  ],
  reads: ["remoteControls", "deliveryModel"],
  answers: {
    ...unanswered("controls for home working", question, ["remoteControls"]),
    onSite: { outcome: "not-applicable", finding: "No part of {service} is delivered from home." },
    enough: { outcome: "pass", finding: "Home working is said to be controlled (“{quote}”)." },
    few: {
      outcome: "gap",
      finding: "Home working for {service} lacks basic controls (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["remoteControls"],
    },
    some: {
      outcome: "review",
      finding:
        "“{quote}” leaves open whether home working for {service} is well enough controlled.",
      ask: { vendor: question },
      asksFor: ["remoteControls"],
    },
    perhapsRemote: {
      outcome: "review",
      severity: "low",
      finding:
        "Controls for home working are few (“{quote}”), and whether it is used is not known.",
      ask: {
        vendor:
          "Is any of {service} delivered from home? You gave “{quote}” for the controls of home working.",
      },
      asksFor: ["deliveryModel", "remoteControls"],
    },
  },
  decide({ remoteControls, deliveryModel }, { coverage, policy }, answer) {
    const home = worksFromHome({ deliveryModel }, coverage);
    if (home === "no") return answer.onSite();
    const lack = pickUnanswered(remoteControls, answer);
    if (lack !== null) return lack;
    const controls = valueOf(remoteControls) ?? [];
    const quote = { quote: quoted(quoteOf(remoteControls)) };
    const { remoteControlsFew, remoteControlsEnough } = policy.diligence;
    const isContained = controls.includes("vdi") || controls.includes("managed-device");
    if (isContained && controls.length >= remoteControlsEnough) return answer.enough(quote);
    if (home === "unknown") return answer.perhapsRemote(quote);
    return controls.length < remoteControlsFew ? answer.few(quote) : answer.some(quote);
  },
});
