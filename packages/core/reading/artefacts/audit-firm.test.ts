import { expect, test } from "vitest";
import { auditFirmIn } from "./audit-firm.ts";

test.for([
  ["SOC 2 report issued by Harrow & Pike LLP", "Harrow & Pike LLP"],
  ["Auditor: Schellman and Company, LLC", "Schellman and Company, LLC"],
  ["SOC 2 Type II (A-LIGN)", "A-LIGN"],
  ["attestation from Northgate Assurance", "Northgate Assurance"],
  ["audited by Prescient Assurance in 2026", "Prescient Assurance"],
  ["rapport établi par Mazars", "Mazars"],
  ["informe emitido por EY", "EY"],
  ["the assessment is completed by Thursday", null],
  ["Prüfer: KPMG AG", "KPMG AG"],
  ["| Audit firm | Everdale LLP |", "Everdale LLP"],
  ["Independent service auditor\nEverdale & Moss CPAs", "Everdale & Moss CPAs"],
  ["監査人：有限責任監査法人エバデール", "有限責任監査法人エバデール"],
  ["clean opinion from Everdale LLP", "Everdale LLP"],
  ["Everdale & Moss LLP issued an unmodified opinion", "Everdale & Moss LLP"],
  ["Auditor: Audited by Everdale LLP", "Everdale LLP"],
  ["Auditor: an independent CPA firm\nReport period: 2025", null],
  ["Auditor: Approved third party", null],
  ["Auditor: Pending", null],
  ["compliant with GDPR", null],
  ["audited by Vanta", null],
  ["issued by an independent auditor", null],
] as const)("“%s” names the audit firm %s", ([text, firm]) => {
  expect(auditFirmIn(text)).toBe(firm);
});
