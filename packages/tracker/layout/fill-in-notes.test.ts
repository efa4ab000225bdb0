import { expect, test } from "vitest";

import { withoutFillInNotes } from "./fill-in-notes.ts";

test.for([
  ["Expiry (dd/mm/yyyy)", "Expiry"],
  ["Expiry [YYYY-MM-DD]", "Expiry"],
  ["Gültig bis (TT.MM.JJJJ)", "Gültig bis"],
  ["Échéance (jj/mm/aaaa)", "Échéance"],
  ["MFA (Y/N)*", "MFA"],
  ["MFA? (Yes/No/N/A)", "MFA?"],
  ["MFA – Yes or No", "MFA"],
  ["ISO 27001 (ja/nein)", "ISO 27001"],
  ["ISO 27001 (sí/no)", "ISO 27001"],
  ["Sub-processors (if any)", "Sub-processors"],
  ["Scope [free text]", "Scope"],
  ["Tier (drop-down)", "Tier"],
  ["Auditor (vendor to complete)", "Auditor"],
  ["Sites (2)", "Sites"],
  ["Owner¹", "Owner"],
] as const)("“%s” is headed “%s”", ([heading, bare]) => {
  expect(withoutFillInNotes(heading)).toBe(bare);
});

test.for([
  "Company (legal)",
  "Scope (SOC)",
  "Owner (Vendor)",
  "SOC 2 (required)",
  "Type (1)",
  "SOC (2)",
  "RTO (hours)",
  "(Y/N)",
])("“%s” says in brackets what it holds", (heading) => {
  expect(withoutFillInNotes(heading)).toBe(heading);
});
