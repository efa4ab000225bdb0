import { expect, test } from "vitest";

import { headingWords } from "./heading-words.ts";

test.for([
  ["CertExpiry", "certificate expiry"],
  ["Cert. Expiry (dd/mm)", "certificate expiry"],
  ["3.2.1 CERT EXPIRY", "certificate expiry"],
  ["DOCU-03 SOC 2 report", "soc 2 report"],
  ["Q14 Vendor", "vendor"],
  ["iso27001_expiry_date", "iso 27001 expiry date"],
  ["CUECs Reviewed", "cuecs reviewed"],
  ["Sub-processors", "subprocessors"],
  ["Delivery Center(s)", "delivery centres"],
  ["# Exceptions", "number exceptions"],
  ["ISO27001Certified", "iso 27001 certified"],
  ["iso27001expired", "iso 27001 expired"],
  ["ISO 27K cert", "iso 27001 certificate"],
  ["soc2type2_status", "soc 2 type 2 status"],
  ["Certificate N°", "certificate number"],
  ["Date of expiry", "expiry date"],
  ["Issue date (current certificate)", "certificate issue date"],
  ["Any exclusions from scope", "scope exclusions"],
  ["Sub-proc.", "subprocessor"],
  ["sub_contr. used", "subcontractor used"],
  ["Sub-category", "sub category"],
  ["ISO27001の有効期限", "iso 27001 expiry date"],
  ["27017 cert expiry", "iso 27017 certificate expiry"],
  ["4.1 27001 cert expiry", "iso 27001 certificate expiry"],
  ["ISO/IEC 27018 cert", "iso iec 27018 certificate"],
  ["270 Sites", "sites"],
  ["Last 12 months", "last 12 months"],
  ["Level of criticality", "criticality level"],
  ["Number of exceptions", "number of exceptions"],
  ["24/7 SOC", "24 7 soc"],
  ["reportEndDateIso", "report end date"],
  ["__proto__", "proto"],
] as const)("“%s” reads “%s”", ([heading, words]) => {
  expect(headingWords(heading)).toBe(words);
});
