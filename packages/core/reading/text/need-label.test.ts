import { expect, test } from "vitest";

import { withoutNeedLabel } from "./need-label.ts";

test.for([
  ["Site: Pune", "Pune"],
  ["Delivery locations: Pune, Indore", "Pune, Indore"],
  ["Service line: payroll", "payroll"],
  ["Legal entity: Fernwood Ltd", "Fernwood Ltd"],
  ["Head office: Pune", "Head office: Pune"],
  ["Site 5: Pune", "Site 5: Pune"],
  ["Service desk", "Service desk"],
] as const)("“%s” needs “%s”", ([text, needed]) => {
  expect(withoutNeedLabel(text)).toBe(needed);
});
