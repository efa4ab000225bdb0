import { expectMeaning } from "./claim-shape.ts";

// What is required by number, left to be filled in or asked for: nobody has it yet.

expectMeaning("nothing", "nothing", [
  "| RT-07 | Certificado ISO/IEC 27001 vigente e informe SOC 2 Tipo II |",
  "REQ-12: ISO 27001 certification and SOC 2 Type II report",
  "R-04 | Valid ISO 27001 certificate and SOC 2 report",
  "NFR-3 ISO 27001 certified, SOC 2 Type II",
  "E-03 : certification ISO 27001 du titulaire, rapport SOC 2 Type II",
  "| ISO 27001 | Certified | DD/MM/YYYY | link |",
  "| SOC 2 Type II | ✅ Certified | YYYY-MM-DD | [Report link] |",
]);

expectMeaning("held", "nothing", [
  "RT-05 We hold an ISO 27001 certificate.",
  "REQ-12 | ISO 27001 certification | ✓",
  "V-003 | Northbase | ISO 27001 certified",
  "ISO 27001, valid until (YYYY-MM-DD) 2027-03-01",
  "| ISO 27001 | Certified | Expiry (DD/MM/YYYY): 31/12/2026 |",
]);

// What we have asked for, or looked at ourselves.

expectMeaning("nothing", "nothing", [
  "We have requested their SOC 2 report.",
  "Procurement chased the latest ISO 27001 certificate.",
  "We still need the ISO 27001 certificate.",
  "We audited the supplier against ISO 27001.",
  "Supplier was assessed against ISO 27001 by us.",
]);

expectMeaning("nothing", "held", ["We requested their SOC 2 report and received it in March."]);
