import { expect, test } from "vitest";

import { withoutItemNumber } from "./item-number.ts";

test.for([
  ["(a) Vendor", "Vendor"],
  ["iv) Vendor", "Vendor"],
  ["B. Sites", "Sites"],
  ["A.1.2 Scope", "Scope"],
  ["C-04: Scope", "Scope"],
  ["N. certificato", "N. certificato"],
  ["C5 attestation", "C5 attestation"],
  ["SOC-2 report", "SOC-2 report"],
  ["ISO-27001 sites", "ISO-27001 sites"],
  ["A vendor", "A vendor"],
] as const)("“%s” is “%s”", ([heading, bare]) => {
  expect(withoutItemNumber(heading)).toBe(bare);
});
