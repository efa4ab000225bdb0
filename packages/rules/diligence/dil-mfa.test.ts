import { blank, known } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { unansweredCases } from "../testing/unanswered-cases.ts";
import { dilMfa } from "./dil-mfa.ts";

const mfa = (...said: Parameters<typeof known<"mfa">>) => ({ mfa: known<"mfa">(...said) });
const reach = { accessToBuyerSystems: known<"accessToBuyerSystems">("yes") };
const noReach = {
  accessToBuyerSystems: known<"accessToBuyerSystems">("no"),
  dataTypes: known<"dataTypes">(["none"]),
};

testRule(dilMfa, [
  ...unansweredCases((fact) => ({ mfa: fact })),
  {
    when: "the cell is empty and risk is high",
    facts: { mfa: blank },
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "missing",
    severity: "high",
  },
  {
    when: "there is nothing to reach",
    facts: { ...mfa("none"), ...noReach },
    answer: "nothingToReach",
  },
  { when: "it is for everyone", facts: mfa("everyone"), answer: "everyone" },
  {
    when: "the factor is a text message",
    facts: mfa("weak-factor", "SMS for all"),
    answer: "weakFactor",
    severity: "low",
  },
  {
    when: "there is none",
    facts: mfa("none", "No"),
    answer: "none",
    severity: "high",
    says: "“No”",
  },
  {
    when: "there is none and risk is low",
    facts: mfa("none"),
    beside: { inherentRisk: known<"inherentRisk">("low") },
    answer: "none",
    severity: "medium",
  },
  {
    when: "it is for remote access only and people reach our systems",
    facts: { ...mfa("remote-only", "VPN only"), ...reach },
    answer: "limited",
    severity: "high",
    says: "“VPN only”",
  },
  {
    when: "it is for administrators only and people handle our data",
    facts: { ...mfa("admins-only"), dataTypes: known<"dataTypes">(["pii"]) },
    answer: "limited",
  },
  {
    when: "it is for remote access only and what people reach is not known",
    facts: mfa("remote-only", "VPN only"),
    answer: "perhapsLimited",
    severity: "medium",
  },
  { when: "it is for some", facts: { ...mfa("in-part"), ...reach }, answer: "inPart" },
  { when: "only single sign-on is named", facts: mfa("single-sign-on"), answer: "singleSignOn" },
  {
    when: "it is planned",
    facts: mfa("planned", "Planned Q2 2027"),
    answer: "planned",
    severity: "medium",
  },
]);
