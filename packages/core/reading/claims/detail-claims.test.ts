import { expect, test } from "vitest";
import { someYear } from "../../testing/some-day.ts";
import { readStatement } from "../statement/read-statement.ts";

// Details claim a document only where they are of one that is there, and of the vendor's.
test.for([
  ["ISO/IEC 27001:2022 CERTIFICATE\nCertificate no.: KX-4471\nExpiry: 10 May 2027", "yes"],
  ["Standard: ISO 27001\nCertification body: Kiwa\nValid until: 2027-05-10", "yes"],
  [
    "| Norm | ISO/IEC 27001:2022 |\n| Zertifikats-Nr. | KX-4471 |\n| Gültig bis | 10.05.2027 |",
    "yes",
  ],
  ["ISO 27001 certificates have a certificate number and an expiry date.", "unknown"],
  [
    "ISO 27001 application\nCertification body: Kiwa\nExpected: 10 May 2027, in progress",
    "in-progress",
  ],
  ["ISO/IEC 27001 certificate no. ____ valid until ____", "unknown"],
] as const)("“%s” claims %s", ([text, answer]) => {
  expect(readStatement(text, { thisYear: someYear }).iso.claim.answer).toBe(answer);
});

test.for([
  ["Report type: SOC 2 Type I\nAs of 30 May 2025\nOpinion: unqualified", "yes"],
  ["Opinion: Type 2, unqualified, 12 months ending 2025-06-30.", "yes"],
  [
    "We have examined the description of the Oakfield system relevant to the Trust Services Criteria as of 1 May 2025.",
    "yes",
  ],
  ["SOC 1 opinion: Type 2, unqualified, 12 months ending 2025-06-30.", "unknown"],
] as const)("“%s” claims of SOC 2: %s", ([text, answer]) => {
  expect(readStatement(text, { thisYear: someYear }).soc2.claim.answer).toBe(answer);
});
