import type { FieldValue, TriState } from "@scopefit/core/facts/field-value";
import { known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilRemoteDevices } from "./dil-remote-devices.ts";

const byod = (value: TriState, quote: string) => ({ byod: known<"byod">(value, quote) });
const model = (value: FieldValue<"deliveryModel">) => ({
  deliveryModel: known<"deliveryModel">(value),
});
const remote = model("remote");

testRule(dilRemoteDevices, [
  ...unansweredCases((fact) => ({ byod: fact, ...remote })),
  {
    when: "work is done on site",
    facts: { ...byod("yes", "Yes"), ...model("on-site") },
    answer: "onSite",
  },
  { when: "they are not allowed", facts: { ...byod("no", "No"), ...remote }, answer: "managed" },
  {
    when: "they are allowed",
    facts: { ...byod("yes", "Yes"), ...remote },
    answer: "personal",
    severity: "medium",
  },
  {
    when: "they are allowed and risk is high",
    facts: { ...byod("yes", "Allowed"), ...remote },
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "personal",
    severity: "high",
  },
  {
    when: "they are allowed without a virtual desktop",
    facts: { ...byod("yes", "Yes, no VDI"), ...remote },
    answer: "personal",
  },
  {
    when: "they are allowed under a virtual desktop",
    facts: { ...byod("yes", "Yes, through Citrix"), ...remote },
    answer: "contained",
    severity: "low",
  },
  {
    when: "the virtual desktop is named among the controls",
    facts: { ...byod("yes", "Yes"), ...remote, remoteControls: known<"remoteControls">(["vdi"]) },
    answer: "contained",
  },
  {
    when: "some are allowed",
    facts: { ...byod("partial", "phones only"), ...remote },
    answer: "inPart",
  },
  {
    when: "they are allowed and the delivery model is not known",
    facts: byod("yes", "Yes"),
    answer: "perhapsRemote",
    severity: "low",
  },
  {
    when: "they are not allowed and the model is not known",
    facts: byod("no", "No"),
    answer: "managed",
  },
]);
