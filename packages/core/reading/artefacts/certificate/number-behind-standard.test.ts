import { expect, test } from "vitest";

import { readStatement } from "../../statement/read-statement.ts";
import { numberBehindStandard } from "./number-behind-standard.ts";

test.for([
  ["ISO/IEC 27001:2022, cert. DE-ISMS-20718", "DE-ISMS-20718"],
  ["ISO/IEC 27001:2022, IS 734210", "IS 734210"],
  ["ISO 27001:2013, FR-22-0547", "FR-22-0547"],
  ["ISO 27001 / 44 121 2044", "44 121 2044"],
  ["ISO 27001:2022 (no. 2023-0118)", "2023-0118"],
  ["ISO 27001, 2022", null],
  ["ISO 27001, 12/05/2027", null],
  ["ISO 27001, ISO 9001", null],
  ["ISO 27001 / SOC 2", null],
  ["ISO 27001, stage 2 in 2027", null],
  ["ISO 27001, PO 442001 raised", null],
  ["ISO 27001, PO 442001", null],
  ["ISO 27001, Q3/2027", null],
  ["ISO 27001 (Q4 2027)", null],
  ["ISO 27001, FY2027", null],
  ["ISO 27001, ETA 2027", null],
  ["ISO 27001, DEC 2027", null],
  ["ISO 27001 - 2027-06", null],
  ["ISO 27001, 06/2027", null],
  ["ISO 27001, GAP-104", null],
  ["ISO 27001, GAP-104882", null],
  ["ISO 27001, 0118", null],
  ["ISO 27001, cert. no. 0118", "0118"],
] as const)("“%s” gives the number %s", ([text, number]) => {
  expect(numberBehindStandard(text)).toBe(number);
});

test("standard and number alone claim the certificate", () => {
  const { iso } = readStatement("ISO/IEC 27001:2022, IS 734210", { artefact: "iso" });
  expect([iso.claim.answer, iso.number, iso.edition]).toEqual(["yes", "IS 734210", "2022"]);
});
