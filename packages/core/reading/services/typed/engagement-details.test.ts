import { expect, test } from "vitest";

import { withoutEngagementDetails } from "./engagement-details.ts";

test.for<readonly [typed: string, service: string]>([
  ["payroll Spain", "payroll"],
  ["payroll UK, 900 EEs", "payroll ,"],
  ["voice EN/DE", "voice /"],
  ["voice SE/NO", "voice /"],
  ["translation EN>JA", "translation >"],
  ["chat, 24x7", "chat,"],
  ["KYC ~2k files/mo", "KYC ~ /"],
  ["bookkeeping for SMEs", "bookkeeping for"],
  // Where nothing has a capital, letters that are no words.
  ["payroll mx", "payroll"],
  ["voice uk/de", "voice /de"],
  ["chat in co", "chat in co"],
  // Letters that mean a country only beside one that is clear.
  ["HR", "HR"],
  ["medical billing, AR, US", "medical billing, AR,"],
  ["AP/AR UK", "AP/AR"],
  ["voice EN/AR", "voice /"],
  ["IT helpdesk", "IT helpdesk"],
  ["CS/BO", "CS/BO"],
  ["AP/AR", "AP/AR"],
  ["NO payroll", "NO payroll"],
  // Numbers that tell which service it is.
  ["L2 support", "L2 support"],
  ["2nd line support", "2nd line support"],
  ["3PL", "3PL"],
  ["level 2", "level 2"],
])("of “%s” is left “%s”", ([typed, service]) => {
  expect(withoutEngagementDetails(typed).replace(/\s+/gu, " ").trim()).toBe(service);
});

test("words keep their places", () => {
  expect(withoutEngagementDetails("payroll UK, chat")).toBe("payroll   , chat");
});
