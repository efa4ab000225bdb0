import type { FieldValue } from "@scopefit/core/facts/field-value";
import { blank, known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { coverageOf } from "../testing/coverage.ts";
import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilRemoteControls } from "./dil-remote-controls.ts";

const controls = (...said: FieldValue<"remoteControls">) => ({
  remoteControls: known<"remoteControls">(said, said.length === 0 ? "None" : said.join(", ")),
});
const model = (value: FieldValue<"deliveryModel">) => ({
  deliveryModel: known<"deliveryModel">(value),
});
const hybrid = model("hybrid");

testRule(dilRemoteControls, [
  ...unansweredCases((remoteControls) => ({ remoteControls, ...hybrid })),
  {
    when: "the cell is empty",
    facts: { remoteControls: blank, ...hybrid },
    answer: "missing",
    severity: "medium",
  },
  { when: "work is done on site", facts: { ...controls(), ...model("on-site") }, answer: "onSite" },
  {
    when: "three controls include a virtual desktop",
    facts: { ...controls("vdi", "monitoring", "no-phone"), ...hybrid },
    answer: "enough",
  },
  {
    when: "three controls include a managed device",
    facts: { ...controls("managed-device", "private-room", "geo-lock"), ...hybrid },
    answer: "enough",
  },
  {
    when: "three controls include neither",
    facts: { ...controls("clean-room", "monitoring", "no-phone"), ...hybrid },
    answer: "some",
    severity: "medium",
  },
  { when: "there are two", facts: { ...controls("vdi", "monitoring"), ...hybrid }, answer: "some" },
  {
    when: "there is one",
    facts: { ...controls("vdi"), ...hybrid },
    answer: "few",
    severity: "high",
    says: "“vdi”",
  },
  {
    when: "there is none and risk is low",
    facts: { ...controls(), ...model("remote") },
    beside: { inherentRisk: known<"inherentRisk">("low") },
    answer: "few",
    severity: "medium",
  },
  {
    when: "homes are among the needed sites",
    facts: controls(),
    coverage: coverageOf({}, { site: "Home", remote: true }),
    answer: "few",
  },
  {
    when: "it is not known whether there is home working",
    facts: { ...controls("vdi"), deliveryModel: blank },
    answer: "perhapsRemote",
    severity: "low",
  },
  {
    when: "it is not known, and controls are enough",
    facts: controls("vdi", "monitoring", "no-phone"),
    answer: "enough",
  },
]);
