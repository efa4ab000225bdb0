import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readTri } from "./read-tri.ts";
import { triWords } from "./tri-words.ts";

test.for([
  ["Yes", "yes"],
  ["y", "yes"],
  ["Y - JS", "yes"],
  ["✓", "yes"],
  ["✅ Yes", "yes"],
  ["Sí", "yes"],
  ["Ja", "yes"],
  ["TRUE", "yes"],
  ["1", "yes"],
  ["SOX-Y", "yes"],
  ["Enforced for all users", "yes"],
  ["Yes - no exceptions", "yes"],
  ["No", "no"],
  ["✗", "no"],
  ["Nein", "no"],
  ["Not yet", "no"],
  ["Not enforced", "no"],
  ["None", "no"],
  ["No MFA", "no"],
  ["Planned Q3 2027", "no"],
  ["partly", "partial"],
  ["VPN only", "partial"],
  ["Not all systems", "partial"],
  ["Yes (except contractors)", "partial"],
  ["yes but not enforced", "partial"],
  ["Yes, planned 2027", "unclear"],
  ["Yes by Q3 2027", "unclear"],
  ["In progress", "unclear"],
  ["No – enforced everywhere", "unclear"],
  ["No exceptions", "unclear"],
  ["Yes?", "unclear"],
  ["SSO", "unclear"],
  ["policy exists", "unclear"],
  ["Norway", "unclear"],
  ["Yesterday", "unclear"],
  ["requested", "placeholder"],
  ["N/A", "not-applicable"],
] as const)("%s is %s", ([text, expected]) => {
  expect(gist(readTri(cell(text)))).toBe(expected);
});

test.for([
  ["accessToBuyerSystems", "read only", "yes"],
  ["accessToBuyerSystems", "via Citrix", "yes"],
  ["isoSoaProvided", "v3.2", "yes"],
  ["isoSoaProvided", "not received", "no"],
  ["isoRemoteCovered", "policy exists", "unclear"],
  ["isoRemoteCovered", "out of scope", "no"],
  ["dataSubjectContact", "voice", "yes"],
  ["dataSubjectContact", "back office only", "no"],
  ["transactionProcessing", "posts refunds", "yes"],
  ["byod", "not allowed", "no"],
  ["evidenceSeen", "not reviewed", "no"],
] as const)("for %s, “%s” is %s", ([field, text, expected]) => {
  expect(gist(readTri(cell(text), triWords[field]))).toBe(expected);
});

test("a ticked box is a yes", () => {
  const content = { kind: "boolean", text: "TRUE", boolean: true } as const;
  expect(gist(readTri({ column: "A", heading: "MFA", content }))).toBe("yes");
});
