import { expect, test } from "vitest";

import { headingWords } from "./heading-words.ts";

test.for([
  ["CertExpiry", "certificate expiry"],
  ["Cert. Expiry (dd/mm)", "certificate expiry dd mm"],
  ["3.2.1 CERT EXPIRY", "certificate expiry"],
  ["DOCU-03 SOC 2 report", "soc 2 report"],
  ["Q14 Vendor", "vendor"],
  ["iso27001_expiry_date", "iso 27001 expiry date"],
  ["CUECs Reviewed", "cuecs reviewed"],
  ["Sub-processors", "subprocessors"],
  ["Delivery Center(s)", "delivery centres"],
  ["# Exceptions", "number exceptions"],
  ["__proto__", "proto"],
] as const)("“%s” reads “%s”", ([heading, words]) => {
  expect(headingWords(heading)).toBe(words);
});
