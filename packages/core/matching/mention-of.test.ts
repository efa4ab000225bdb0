import { expect, test } from "vitest";

import { mentionOf } from "./mention-of.ts";

test.for([
  ["Zendesk", "Ticketing (Zendesk) and telephony", "asserted"],
  ["zendesk", "ZENDESK Support", "asserted"],
  ["Zendesk (ticketing)", "the Zendesk environment", "asserted"],
  ["Genesys Cloud", "Genesys Cloud and Salesforce", "asserted"],
  ["Genesys Cloud", "Genesys Engage", "absent"],
  ["Jira", "all tools except Jira", "negated"],
  ["Jira", "Jira is not in scope", "negated"],
  ["Jira", "Jira (to be added)", "not-yet"],
  ["dialler", "outbound diallers", "asserted"],
  ["ERP", "enterprise systems", "absent"],
  ["(none)", "all tools", "absent"],
  ["Zendesk", "", "absent"],
] as const)("%s in “%s” is %s", ([name, text, expected]) => {
  expect(mentionOf(name, text)).toBe(expected);
});
