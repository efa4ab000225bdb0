import type { Nonconformities } from "@scopefit/core/reading/controls/nonconformities";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { stated } from "@scopefit/core/reading/cell/fact";
import {
  blank,
  claim,
  elsewhere,
  known,
  notApplicable,
  placeholder,
  unclear,
} from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { isoNonconformitiesOpen } from "./iso-nonconformities-open.ts";

const none = { count: 0, standing: "closed" } as const;
const raised = (said: Partial<Nonconformities>, words = "see value") => ({
  isoClaim: claim("yes"),
  isoNonconformities: stated({ major: none, minor: none, ungraded: none, ...said }, words, "A2"),
});
const open = (count: number | null) => ({ count, standing: "open" }) as const;
const unstated = (count: number | null) => ({ count, standing: "unstated" }) as const;
const closed = (count: number) => ({ count, standing: "closed" }) as const;
const risk = (level: "low" | "high") => ({ inherentRisk: known<"inherentRisk">(level) });

testRule(isoNonconformitiesOpen, [
  {
    when: "no certificate is claimed",
    facts: { ...raised({ major: open(1) }), isoClaim: claim("no") },
    answer: "notClaimed",
  },
  { when: "the tracker does not ask", facts: { isoClaim: claim("yes") }, answer: "notAsked" },
  {
    when: "it says N/A",
    facts: { isoClaim: claim("yes"), isoNonconformities: notApplicable() },
    answer: "notAsked",
  },
  {
    when: "the cell is empty and the risk is not known",
    facts: { isoClaim: claim("yes"), isoNonconformities: blank },
    answer: "notAsked",
  },
  {
    when: "the cell is empty and the risk is high",
    facts: { isoClaim: claim("yes"), isoNonconformities: placeholder(), ...risk("high") },
    answer: "missing",
    severity: "medium",
  },
  { when: "none were raised", facts: raised({}, "none"), answer: "settled", says: "“none”" },
  { when: "major ones are closed", facts: raised({ major: closed(2) }), answer: "settled" },
  { when: "five minor ones are open", facts: raised({ minor: open(5) }), answer: "settled" },
  {
    when: "six minor ones are open",
    facts: raised({ minor: open(6) }),
    answer: "notShownClosed",
    severity: "medium",
  },
  { when: "six minor ones are closed", facts: raised({ minor: closed(6) }), answer: "settled" },
  {
    when: "nobody says how many minor ones",
    facts: raised({ minor: unstated(null) }),
    answer: "notShownClosed",
  },
  {
    when: "the policy allows none",
    facts: raised({ minor: open(1) }),
    policy: { iso: { ...defaultPolicy.iso, minorNonconformities: 0 } },
    answer: "notShownClosed",
  },
  {
    when: "a major one is not said to be closed",
    facts: raised({ major: unstated(1) }),
    answer: "notShownClosed",
  },
  {
    when: "open ones have no grade",
    facts: raised({ ungraded: open(3) }),
    answer: "notShownClosed",
  },
  {
    when: "a major one is open",
    facts: raised({ major: open(1) }, "1 major open"),
    answer: "majorOpen",
    severity: "high",
    says: "“1 major open”",
  },
  {
    when: "some major ones are open, at a low risk",
    facts: { ...raised({ major: open(null) }), ...risk("low") },
    answer: "majorOpen",
    severity: "medium",
  },
  {
    when: "it cannot be read",
    facts: { isoClaim: claim("yes"), isoNonconformities: unclear("went well") },
    answer: "unreadable",
    severity: "medium",
  },
  {
    when: "it is in a document",
    facts: { isoClaim: claim("yes"), isoNonconformities: elsewhere() },
    answer: "elsewhere",
  },
]);
