import { blank, claim, known, text, unclear } from "@scopefit/core/testing/facts";
import { testRule } from "@scopefit/core/testing/test-rule";

import { covSystems } from "./cov-systems.ts";

const systems = (...names: readonly string[]) => ({ systemsUsed: known<"systemsUsed">(names) });
const scope = { isoClaim: claim("yes"), isoScopeStatement: text("Contact centre services") };
const report = { soc2Claim: claim("yes"), soc2System: text("Contact centre system on Zendesk") };
const personal = { dataTypes: known<"dataTypes">(["pii"]) };

testRule(covSystems, [
  { when: "the tracker does not ask", facts: { ...scope, ...personal }, answer: "noneListed" },
  {
    when: "the cell is empty",
    facts: { ...scope, ...personal, systemsUsed: blank },
    answer: "noneListed",
  },
  {
    when: "the cell names none",
    facts: { ...scope, ...personal, systemsUsed: unclear("various") },
    answer: "noneListed",
  },
  {
    when: "all systems are ours",
    facts: { ...scope, ...personal, ...systems("Client's Salesforce", "VDI provided by client") },
    answer: "ourOwn",
  },
  {
    when: "no artefact is claimed",
    facts: { ...personal, ...systems("Zendesk"), soc2System: text("Zendesk") },
    answer: "scopeUnknown",
  },
  {
    when: "the claimed scope is not stated",
    facts: { ...personal, ...systems("Zendesk"), isoClaim: claim("yes") },
    answer: "scopeUnknown",
  },
  {
    when: "the report names it",
    facts: { ...scope, ...report, ...personal, ...systems("Zendesk (ticketing)") },
    answer: "named",
  },
  {
    when: "the report lists it as a subservice organisation",
    facts: {
      ...report,
      ...personal,
      ...systems("Genesys Cloud"),
      soc2Subservice: known<"soc2Subservice">(["Genesys Cloud Services"]),
    },
    answer: "named",
  },
  {
    when: "one artefact excludes it and the other names it",
    facts: { ...scope, ...report, ...systems("Zendesk"), isoExclusions: text("Zendesk") },
    answer: "named",
  },
  {
    when: "no scope names it, and no data is said to be handled",
    facts: { ...scope, ...systems("Zendesk") },
    answer: "notSensitive",
  },
  {
    when: "no scope names it, and the data is our intellectual property alone",
    facts: { ...scope, ...systems("Zendesk"), dataTypes: known<"dataTypes">(["ip"]) },
    answer: "notSensitive",
  },
  {
    when: "no scope names it, and personal data is handled",
    facts: { ...scope, ...personal, ...systems("Zendesk", "client-provided VDI", "Jira") },
    answer: "silent",
    severity: "medium",
    says: "Zendesk and Jira",
  },
  {
    when: "no scope names it, and risk is high",
    facts: { ...scope, ...personal, ...systems("Zendesk") },
    beside: { inherentRisk: known<"inherentRisk">("high") },
    answer: "silent",
    severity: "high",
  },
  {
    when: "the exclusions name it",
    facts: {
      ...report,
      ...systems("Zendesk", "Avaya"),
      soc2ScopeExclusions: text("Avaya telephony"),
    },
    answer: "excluded",
    severity: "high",
    says: "The scope stated excludes Avaya",
  },
  {
    when: "the scope takes it out",
    facts: {
      isoClaim: claim("yes"),
      isoScopeStatement: text("Contact centre services, excluding Zendesk"),
      ...systems("Zendesk"),
    },
    answer: "excluded",
  },
  {
    when: "an exclusion of nothing names nothing",
    facts: { ...report, ...systems("Zendesk"), soc2ScopeExclusions: text("none") },
    answer: "named",
  },
]);
