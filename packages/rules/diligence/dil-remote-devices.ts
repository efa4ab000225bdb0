import type { FieldValue } from "@scopefit/core/facts/field-value";
import { type Fact, quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { type Sign, signsIn } from "@scopefit/core/reading/controls/signs";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { quoted } from "@scopefit/core/rule/words";

import { hecvat, isoIec27001, ourChoice } from "../sources.ts";
import { pickUnanswered, unanswered } from "./unanswered.ts";
import { worksFromHome } from "./works-from-home.ts";

const question =
  "Which devices and networks do people who work from home on {service} use, who manages them, and can they reach our data outside a virtual desktop?";

/** What keeps our data off a device that the vendor does not manage. */
const CONTAINMENT: readonly Sign<"contained">[] = [
  {
    value: "contained",
    pattern:
      /\b(?:vdi|virtual\s+desktops?|citrix|avd|workspaces|daas|container(?:s|ised|ized)?|mam|mdm|intune|sandbox(?:ed)?|thin\s+clients?)\b/giu,
  },
];

/** The virtual desktop may be named here or among the controls for home working, which are read too. */
export const dilRemoteDevices = defineRule({
  id: "dil-remote-devices",
  group: "diligence",
  subject: "row",
  title: "People who work from home use devices that the vendor manages",
  core: false,
  severity: "medium",
  followsRisk: true,
  why: "A personal machine is patched, shared and scanned by nobody but its owner.",
  when: "Personal devices are allowed for work from home and nothing keeps our data off them. Personal devices under a virtual desktop, or allowed in part, are a review. It does not apply on site.",
  evidence: "The report of the device management.",
  source: [
    hecvat("DATA-18", "Asks how remote workstations are kept."),
    isoIec27001("Annex A 8.1", "Information on the devices of users is protected."),
    ourChoice("A virtual desktop or a managed container keeps data off a personal device."),
  ],
  reads: ["byod", "deliveryModel", "remoteControls"],
  answers: {
    ...unanswered("personal devices", question, ["byod"]),
    onSite: { outcome: "not-applicable", finding: "No part of {service} is delivered from home." },
    managed: { outcome: "pass", finding: "Personal devices are said not to be used." },
    personal: {
      outcome: "gap",
      finding: "People on {service} may work on personal devices (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["byod"],
    },
    contained: {
      outcome: "review",
      finding: "Personal devices are allowed under a virtual desktop or container (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["byod"],
    },
    inPart: {
      outcome: "review",
      finding: "Personal devices are allowed in part (“{quote}”).",
      ask: { vendor: question },
      asksFor: ["byod"],
    },
    perhapsRemote: {
      outcome: "review",
      finding:
        "Personal devices are allowed (“{quote}”); whether work is done from home is not known.",
      ask: { vendor: question },
      asksFor: ["byod", "deliveryModel"],
    },
  },
  decide({ byod, deliveryModel, remoteControls }, { coverage }, answer) {
    const home = worksFromHome({ deliveryModel }, coverage);
    if (home === "no") return answer.onSite();
    const lack = pickUnanswered(byod, answer);
    if (lack !== null) return lack;
    const allowed = valueOf(byod);
    const quote = { quote: quoted(quoteOf(byod)) };
    if (allowed === "no") return answer.managed();
    if (isContained(quoteOf(byod), remoteControls)) return answer.contained(quote);
    if (allowed === "partial") return answer.inPart(quote);
    return home === "yes" ? answer.personal(quote) : answer.perhapsRemote(quote);
  },
});

function isContained(words: string, controls: Fact<FieldValue<"remoteControls">>): boolean {
  return valueOf(controls)?.includes("vdi") === true || signsIn(words, CONTAINMENT).length > 0;
}
