import { expect, test } from "vitest";

import { matchSystem } from "./match-system.ts";
import type { Membership } from "./scope-match.ts";

test.for<readonly [needed: string, scope: string, exclusions: string, result: Membership]>([
  ["Zendesk", "Contact centre system on Zendesk and Genesys Cloud", "", "IN"],
  ["Zendesk (ticketing)", "ticketing with Zendesk", "", "IN"],
  ["Zendesk", "Contact centre services", "", "UNKNOWN"],
  ["Zendesk", "", "", "UNKNOWN"],
  ["Genesys Cloud", "voice services on Genesys Engage", "", "UNKNOWN"],
  ["Jira", "all tools except Jira", "", "OUT"],
  ["Jira", "Zendesk; Jira (to be added)", "", "OUT"],
  ["Jira", "Zendesk and Jira", "Jira", "OUT"],
  ["Jira", "all systems", "", "UNKNOWN"],
  ["Jira", "Is Jira included?", "", "UNKNOWN"],
])("%s in “%s” without “%s” is %s", ([needed, scope, exclusions, result]) => {
  expect(matchSystem(needed, scope, exclusions).result).toBe(result);
});
