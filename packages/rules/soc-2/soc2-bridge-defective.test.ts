import {
  blank,
  claim,
  elsewhere,
  known,
  on,
  placeholder,
  text,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { soc2BridgeDefective } from "./soc2-bridge-defective.ts";

const claimed = { soc2Claim: claim("yes") };
const letter = (words = "Yes") => ({
  ...claimed,
  bridgeLetter: known<"bridgeLetter">("yes", words),
});
const signedBy = (name: string) => ({ ...letter(), bridgeSigner: text(name) });

testRule(soc2BridgeDefective, [
  { when: "no report is claimed", facts: { soc2Claim: claim("no") }, answer: "notClaimed" },
  { when: "nothing is said of a letter", facts: claimed, answer: "noLetter" },
  {
    when: "there is none",
    facts: { ...claimed, bridgeLetter: known<"bridgeLetter">("no"), bridgeSigner: blank },
    answer: "noLetter",
  },
  {
    when: "one was requested",
    facts: { ...claimed, bridgeLetter: placeholder("requested"), bridgeSigner: blank },
    answer: "noLetter",
  },
  { when: "there is one, and no more is asked", facts: letter(), answer: "sound" },
  {
    when: "the CISO signed it and it tells of no changes",
    facts: { ...signedBy("CISO"), bridgeChanges: text("No material changes") },
    answer: "sound",
  },
  {
    when: "it tells of a change, which is what it is for",
    facts: { ...signedBy("CISO"), bridgeChanges: text("Moved to a new data centre") },
    answer: "sound",
  },
  {
    when: "it is unsigned",
    facts: signedBy("Unsigned"),
    answer: "incomplete",
    severity: "medium",
    says: "it is unsigned.",
  },
  { when: "nobody signed it", facts: signedBy("None"), answer: "incomplete" },
  {
    when: "it is an undated draft",
    facts: letter("Yes, undated draft"),
    answer: "incomplete",
    says: "undated and a draft",
  },
  {
    when: "it does not mention changes",
    facts: { ...signedBy("CISO"), bridgeChanges: text("Not mentioned in the letter") },
    answer: "incomplete",
    says: "silent on changes",
  },
  {
    when: "the auditor signed it",
    facts: signedBy("Service auditor"),
    answer: "byAuditor",
    severity: "low",
  },
  { when: "a known audit firm signed it", facts: signedBy("Schellman"), answer: "byAuditor" },
  {
    when: "the firm that signed the report signed it",
    facts: { ...signedBy("A. Pike, Harrow Pike LLP"), soc2Auditor: text("Harrow Pike LLP") },
    answer: "byAuditor",
  },
  {
    when: "only its end is given, and the signatory is not",
    facts: { ...claimed, bridgeEnd: on("2026-10-31"), bridgeSigner: blank },
    answer: "notRecorded",
    severity: "low",
    says: "who signed it",
  },
  {
    when: "signatory and changes are not recorded",
    facts: { ...letter(), bridgeSigner: elsewhere("see letter"), bridgeChanges: blank },
    answer: "notRecorded",
    says: "who signed it and whether it tells of changes",
  },
]);
