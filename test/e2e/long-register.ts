import type { WorkbookInput } from "@scopefit/excel-host/model/workbook-input";

const HEADINGS = [
  "Vendor",
  "Service",
  "Delivery locations",
  "ISO 27001",
  "Certificate expiry",
  "ISO scope",
  "ISO sites",
  "SOC 2",
  "SOC 2 period end",
];

/** A register of many vendors, every third of them with something wrong. */
export function longRegister(rows: number): WorkbookInput {
  const vendors = Array.from({ length: rows }, (_, place) => [
    `Vendor ${place + 1}`,
    "Contact centre (voice)",
    place % 3 === 0 ? "Makati, Cebu" : "Makati",
    place % 4 === 0 ? "No" : "ISO/IEC 27001:2022",
    `30 Jun ${2025 + (place % 4)}`,
    "Provision of contact centre services",
    "Makati",
    place % 5 === 0 ? "SOC 2 Type II" : "No",
    place % 5 === 0 ? "30 Jun 2026" : "",
  ]);
  return { name: "long.xlsx", sheets: [{ name: "Register", rows: [HEADINGS, ...vendors] }] };
}
