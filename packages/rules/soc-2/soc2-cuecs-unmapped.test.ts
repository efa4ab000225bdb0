import {
  blank,
  claim,
  elsewhere,
  known,
  notApplicable,
  placeholder,
  text,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2CuecsUnmapped } from "./soc2-cuecs-unmapped.ts";

const controls = (...names: readonly string[]) => ({
  soc2Claim: claim("yes"),
  soc2Cuecs: known<"soc2Cuecs">(names),
});
const accounts = controls("Approve accounts", "Report leavers");
const drills = controls("Take part in yearly drills");
const mapped = (said: "yes" | "no" | "partial") => ({
  soc2CuecMapped: known<"soc2CuecMapped">(said),
});
const risk = (level: "low" | "high" | "critical") => ({
  inherentRisk: known<"inherentRisk">(level),
});

testRule(soc2CuecsUnmapped, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  {
    when: "user controls are not known",
    facts: { ...accounts, soc2Cuecs: blank, soc2CuecOwner: blank },
    answer: "noControls",
  },
  { when: "there are none", facts: { ...controls(), soc2CuecOwner: blank }, answer: "noControls" },
  { when: "there is no column", facts: accounts, answer: "notAsked" },
  {
    when: "no owner is recorded",
    facts: { ...accounts, soc2CuecOwner: blank },
    answer: "unmapped",
    severity: "medium",
    says: "“Approve accounts and Report leavers”",
  },
  {
    when: "only their number is given, and no owner",
    facts: { soc2Claim: claim("yes"), soc2Cuecs: unclear("12"), soc2CuecOwner: blank },
    answer: "unmapped",
    severity: "medium",
    says: "“12”",
  },
  {
    when: "accounts have no owner and risk is high",
    facts: { ...accounts, soc2CuecOwner: blank, ...risk("high") },
    answer: "unmapped",
    severity: "high",
  },
  {
    when: "drills have no owner and risk is critical",
    facts: { ...drills, soc2CuecOwner: blank, ...risk("critical") },
    answer: "unmapped",
    severity: "medium",
  },
  {
    when: "accounts have no owner and risk is low",
    facts: { ...accounts, soc2CuecOwner: blank, ...risk("low") },
    answer: "unmapped",
    severity: "low",
  },
  {
    when: "the owner is to be confirmed",
    facts: { ...accounts, soc2CuecOwner: placeholder() },
    answer: "unmapped",
  },
  {
    when: "the owner is said not to apply",
    facts: { ...accounts, soc2CuecOwner: notApplicable() },
    answer: "unmapped",
  },
  {
    when: "the owner is none",
    facts: { ...accounts, soc2CuecOwner: text("none") },
    answer: "unmapped",
  },
  {
    when: "an owner is named and they are said not to be mapped",
    facts: { ...accounts, soc2CuecOwner: text("IT Access"), ...mapped("no") },
    answer: "unmapped",
  },
  {
    when: "an owner is named",
    facts: { ...accounts, soc2CuecOwner: text("IT Access") },
    answer: "mapped",
  },
  {
    when: "the owners are given in another document",
    facts: { ...accounts, soc2CuecOwner: elsewhere("see RACI") },
    answer: "mapped",
  },
  {
    when: "they are mapped and no owner is named",
    facts: { ...accounts, soc2CuecOwner: blank, ...mapped("yes") },
    answer: "mapped",
  },
  {
    when: "they are mapped in part",
    facts: { ...accounts, ...mapped("partial") },
    answer: "partlyMapped",
    severity: "low",
  },
  {
    when: "an owner is named and the mapping is empty",
    facts: { ...accounts, soc2CuecOwner: text("IT Access"), soc2CuecMapped: blank },
    answer: "partlyMapped",
  },
  {
    when: "an owner is named, and they are said not to be mapped in the same breath",
    facts: { ...controls("12 CUECs", "none implemented"), soc2CuecOwner: text("IT Access") },
    answer: "undone",
    severity: "medium",
  },
  {
    when: "there are some that nobody reviewed",
    facts: { ...controls("12 CUECs", "not reviewed"), ...mapped("yes") },
    answer: "undone",
  },
  {
    when: "whether there are any is not reviewed",
    facts: { ...controls("Not reviewed"), soc2CuecOwner: blank },
    answer: "noControls",
  },
  {
    when: "some of them are said to be mapped",
    facts: { ...controls("5 of 12 mapped"), soc2CuecOwner: text("IT Access") },
    answer: "partlyMapped",
  },
  {
    when: "all are said to be mapped and no owner is named",
    facts: { ...controls("12", "all mapped"), soc2CuecOwner: blank },
    answer: "mapped",
  },
]);
