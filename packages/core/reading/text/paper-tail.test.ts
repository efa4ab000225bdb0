import { expect, test } from "vitest";

import { withoutPaperTail } from "./paper-tail.ts";

test.for([
  ["Pune, Indore (see certificate)", "Pune, Indore"],
  ["Pune, Indore (as per the attached certificate)", "Pune, Indore"],
  ["Fernwood GmbH (siehe Zertifikat)", "Fernwood GmbH"],
  ["Fernwood Ltd (Annex B-02)", "Fernwood Ltd"],
  ["Payroll is out of scope v2.1", "Payroll is out of scope"],
  ["Payroll, version 3.0", "Payroll"],
  ["Payroll is out of scope – IS 700123", "Payroll is out of scope"],
  ["Payroll (certificate no. IS 700123)", "Payroll"],
  ["Pune (see annex for further sites)", "Pune (see annex for further sites)"],
  ["Pune (see annex)", "Pune (see annex)"],
  ["Pune – MH 411001", "Pune – MH 411001"],
  ["Elmford, Route v1", "Elmford, Route v1"],
  ["Fernwood 24 Ltd", "Fernwood 24 Ltd"],
  ["(see certificate)", "(see certificate)"],
] as const)("“%s” is “%s” but for what it says of the paper", ([text, expected]) => {
  expect(withoutPaperTail(text)).toBe(expected);
});
