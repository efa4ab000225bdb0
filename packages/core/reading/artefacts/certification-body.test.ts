import { expect, test } from "vitest";
import { certificationBodyIn } from "./certification-body.ts";

test.for([
  ["ISO 27001 certified by BSI", "BSI"],
  ["ISO 27001:2022 (TUV Rheinland)", "TUV Rheinland"],
  [
    "certified to ISO 27001 by Northgate Certification Ltd, valid to 2027",
    "Northgate Certification Ltd",
  ],
  ["issued on 3 May 2026 by Harbour Assessment Pvt. Ltd", "Harbour Assessment Pvt. Ltd"],
  ["Certification body: Kiwa", "Kiwa"],
  ["zertifiziert durch die DQS GmbH", "DQS GmbH"],
  ["certificado por AENOR", "AENOR"],
  ["ISO 27001 / DNV / Cert C-548921", "DNV"],
  ["BSI IS 723441 exp 2027", "BSI"],
  ["cert # 1893-4 Schellman Compliance, LLC", "Schellman Compliance, LLC"],
  ["Zertifizierungsstelle: TÜV NORD CERT GmbH", "TÜV NORD CERT GmbH"],
  ["SGS hereby certifies that the system of Oakfield Ltd meets it", "SGS"],
  ["ISO 27001 certified, accredited by UKAS", null],
  ["certified by ISO", null],
  ["certified by an independent body", null],
  ["certified by the end of 2026", null],
] as const)("“%s” names the certification body %s", ([text, body]) => {
  expect(certificationBodyIn(text)).toBe(body);
});
