import { expect, test } from "vitest";

import { withoutAsides } from "./asides.ts";

const SCOPE = "Pune and Indore";

test.for([
  "The certificate was issued by Elmford Assurance.",
  "Certificate no. IS 700123.",
  "ISO/IEC 27001:2022, certificate no. IS 700123.",
  "Statement of Applicability version 4.0 dated 3 May 2027.",
  "Erklärung zur Anwendbarkeit Version 2.",
  "All backups are encrypted.",
  "For any questions please write to trust@example.org.",
  "Please let us know if you need anything else.",
  "Thank you and kind regards!",
  "Passwords are rotated every quarter.",
])("“%s” is beside the matter, before it and behind it", (aside) => {
  expect(withoutAsides(`${aside} ${SCOPE}`)).toBe(SCOPE);
  expect(withoutAsides(`${SCOPE}. ${aside}`)).toBe(`${SCOPE}.`);
  expect(withoutAsides(`${SCOPE}\n${aside}`)).toBe(SCOPE);
});

test.for([
  ["names a place", "The Elmford certificate was issued in 2027."],
  ["names a company", "The certificate was issued to Fernwood Ltd."],
  ["takes something out", "The certificate was issued without payroll."],
  ["tells what is covered", "The certificate was issued for all offices."],
  ["denies", "No certificate was issued."],
  ["begins with a name", "Elmford: issued on 3 May 2027."],
  ["speaks of a service", "Questions of customers are answered by our support."],
] as const)("a sentence that %s stays", ([, sentence]) => {
  expect(withoutAsides(`${SCOPE}. ${sentence}`)).toBe(`${SCOPE}. ${sentence}`);
});

test("a text of nothing else stays", () => {
  const text = "All data is encrypted. The certificate was issued by Elmford Assurance.";
  expect(withoutAsides(text)).toBe(text);
});
