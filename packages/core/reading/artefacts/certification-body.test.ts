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
  ["Certified by: Kiwa", "Kiwa"],
  ["| Issuing body | Intertek |", "Intertek"],
  ["CERTIFICATION BODY: DNV", "DNV"],
  ["Organisme certificateur : AFNOR Certification", "AFNOR Certification"],
  ["Jednostka certyfikująca: PCBC", "PCBC"],
  ["certifierade enligt ISO/IEC 27001 av DNV", "DNV"],
  ["認証機関：日本品質保証機構", "日本品質保証機構"],
  ["情報評価センター（ISR016）により発行されています", "情報評価センター"],
  ["Certification body\nLRQA", "LRQA"],
  ["Issued by Norrvik Inc., valid to 2027", "Norrvik Inc."],
  ["Certified organization: Oakfield Ltd", null],
  ["Certification body: pending", null],
  ["Certification body: Not selected", null],
  ["ISO 27001 certified, accredited by UKAS", null],
  ["certified by ISO", null],
  ["certified by an independent body", null],
  ["certified by the end of 2026", null],
] as const)("“%s” names the certification body %s", ([text, body]) => {
  expect(certificationBodyIn(text)).toBe(body);
});
