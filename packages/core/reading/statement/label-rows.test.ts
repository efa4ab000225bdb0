import { expect, test } from "vitest";
import { labelRowsInWords } from "./label-rows.ts";

test.for([
  [
    '["Certificate no.","KX-4471"],\n["Certified by","Kiwa"],',
    "Certificate no.: KX-4471\nCertified by: Kiwa",
  ],
  ["['Holder', 'O\\'Dowd Ltd']", "Holder: O'Dowd Ltd"],
  ['{ label: "Valid until", value: "31.12.2027" }', "Valid until: 31.12.2027"],
  ["{ label: t('facts.cert.certificateNo'), value: 'GX-21' },", "certificate No: GX-21"],
  ["{ label: t('facts.certificate.number'), value: 'GX-21' }", "certificate number: GX-21"],
  ['[{ "key": "report_type", "value": "SOC 2 Type I" }]', "report type: SOC 2 Type I"],
  [
    '{ label: "Scope", value: ( <> Hosting <br /> Support </> ) }, { label: "Body", value: "Kiwa" }',
    "Scope: Hosting Support\nBody: Kiwa",
  ],
  ['Yes, see ["Certificate no.","KX-4471"]', null],
  ["['SOC 2', 'ISO 27001', 'HIPAA']", null],
  ["Certificate no.: KX-4471", null],
] as const)("%s says “%s”", ([text, words]) => {
  expect(labelRowsInWords(text)).toBe(words);
});
