import { expect, test } from "vitest";
import { readStatement } from "../../statement/read-statement.ts";
import { statementJson } from "../../statement/statement-json.ts";

// What is stated of a certificate, and nothing beyond it.
test.for([
  ["ISO/IEC 27001:2022 certified by Bureau Veritas", { edition: 2022, body: "Bureau Veritas" }],
  [
    "Our ISO 27001 certificate was issued by DNV on 4 March 2025 and expires on 3 March 2028.",
    { body: "DNV", issued: "2025-03-04", expires: "2028-03-03" },
  ],
  [
    "Certified by LRQA against ISO/IEC 27001:2022 (certificate 10456789, valid until 14 June 2027).",
    { edition: 2022, body: "LRQA", number: "10456789", expires: "2027-06-14" },
  ],
  ["ISO 27001: yes (exp. 03/2027)", { expires: "2027-03" }],
  ["ISO 27001 certified since 2019", {}],
  ["ISO 27001:2013 certificate, expired 31 October 2025", { edition: 2013, expires: "2025-10-31" }],
  [
    "Certified ISO/IEC 27001:2022 – TÜV SÜD – valid to 30/09/2027",
    { edition: 2022, body: "TÜV SÜD", expires: "2027-09-30" },
  ],
  [
    "The certificate was granted by Norrvik Certifiering AB, an accredited certification body. ISO 27001:2022.",
    { edition: 2022, body: "Norrvik Certifiering AB" },
  ],
  ["ISO 27001 certification body: Alderpoint Assurance Ltd", { body: "Alderpoint Assurance Ltd" }],
  [
    "We are certified to ISO/IEC 27001 by BSI under certificate number IS 699123.",
    { body: "BSI", number: "IS 699123" },
  ],
  ["ISO 27001 certificate issued by A-LIGN, accredited by ANAB.", { body: "A-LIGN" }],
  ["ISO 27001 (audited by Intertek, UKAS accredited)", { body: "Intertek" }],
  ["Our ISO 27001 auditor is Kiwa.", { body: "Kiwa" }],
  [
    "We hold ISO 27001 certification from the British Standards Institution.",
    { body: "British Standards Institution" },
  ],
  [
    "Zertifikat ISO/IEC 27001:2022, ausgestellt von DEKRA, gültig bis 15.09.2027",
    { edition: 2022, body: "DEKRA", expires: "2027-09-15" },
  ],
  [
    "Re-certified March 2026 by Schellman to ISO 27001:2022",
    { edition: 2022, body: "Schellman", issued: "2026-03" },
  ],
  [
    "ISO 27001 certificate valid from 1 Feb 2025 through 31 Jan 2028.",
    { issued: "2025-02-01", expires: "2028-01-31" },
  ],
  [
    "Initial certification 2016; current ISO 27001 certificate issued 2025-06-01, expiring 2028-05-31.",
    { issued: "2025-06-01", expires: "2028-05-31" },
  ],
  ["Our next ISO 27001 surveillance audit is scheduled for 10 October 2026.", {}],
  ["We are ISO 27001 certified. Our last recertification audit was in April 2025.", {}],
  [
    'ISO 27001 certificate scope: "Provision of customer support and back-office services".',
    { scope: "Provision of customer support and back-office services" },
  ],
  [
    "Scope of certification: design, development and hosting of the Tallyo platform. ISO 27001:2022.",
    { edition: 2022, scope: "design, development and hosting of the Tallyo platform" },
  ],
  [
    "The scope of our ISO 27001 certificate includes software development, support and hosting.",
    { scope: "software development, support and hosting" },
  ],
  ["ISO 27001 certified sites: Manila, Cebu, Davao", { sites: ["Manila", "Cebu", "Davao"] }],
  [
    "Locations covered by the ISO 27001 certificate: Porto and Braga.",
    { sites: ["Porto", "Braga"] },
  ],
  ["In-scope locations: Tirana; Skopje. ISO 27001.", { sites: ["Tirana", "Skopje"] }],
  [
    "ISO 27001 certificate; exclusions: software development, Davao site",
    { exclusions: ["software development", "Davao site"] },
  ],
  [
    "ISO 27001 certified, excluding our subsidiary in Brazil.",
    { exclusions: ["our subsidiary in Brazil"] },
  ],
  ["Exclusions from scope: none. ISO 27001:2022.", { edition: 2022 }],
  [
    "Remote workers are not included in the scope of our ISO 27001 certificate.",
    { exclusions: ["Remote workers"] },
  ],
] as const)("“%s” states %j", ([text, stated]) => {
  const { claim: _, ...details } = statementJson(null, readStatement(text)).iso;
  expect(details).toEqual({ ...nothing, ...stated });
});

const nothing = {
  edition: null,
  body: null,
  number: null,
  issued: null,
  expires: null,
  scope: null,
  sites: [],
  exclusions: [],
};
