import { expect, test } from "vitest";

import { underItsSection } from "./section-of-heading.ts";

test.for([
  ["Security – MFA", "Security > MFA"],
  ["Compliance: SOC 2 auditor", "Compliance > SOC 2 auditor"],
  ["ISO 27001:2022 – Sites", "ISO 27001:2022 > Sites"],
  ["SOC 2 Type II - Opinion", "SOC 2 Type II > Opinion"],
  ["Vendor information | Country", "Vendor information > Country"],
  ["Section 4: Scope", "Section 4 > Scope"],
] as const)("“%s” stands in its section", ([heading, path]) => {
  expect(underItsSection([heading])?.join(" > ")).toBe(path);
});

test.for([
  "Data: Location",
  "Incident management – Owner",
  "ISO 27001 – ",
  "Sub-processors",
  "Insurance: Expiry",
  "Pen test – Date",
])("“%s” names no section", (heading) => {
  expect(underItsSection([heading])).toBeNull();
});
