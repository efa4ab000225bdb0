import { expect, test } from "vitest";

import { tiesOfAuditor } from "./auditor-ties.ts";

test.for([
  ["Harrow Pike LLP", null, null, "none"],
  ["Harrow Pike LLP", "none", "Vanta", "none"],
  ["Harrow Pike LLP", "Clearpath Advisory", "Drata", "none"],
  ["Harrow Pike LLP", "Harrow Pike LLP", null, "same-firm"],
  ["Harrow Pike LLP", null, "Harrow Pike", "may-be-same"],
  ["Harrow Pike LLP", "Harrow Pike Advisory LLC", null, "may-be-same"],
  ["Harrow Pike LLP, affiliate of our platform", null, "Tala GRC", "related"],
  ["Harrow Pike LLP", "Tala GRC (owned by the audit firm)", null, "related"],
  ["Deloitte & Touche LLP, a subsidiary of Deloitte LLP", null, "Vanta", "none"],
  ["Harrow Pike LLP, through Vanta", null, "Vanta", "bundled"],
  ["Harrow Pike LLP", null, "Tala GRC – audit included", "bundled"],
  ["Harrow Pike LLP", null, "Tala GRC, SOC 2 in 30 days", "bundled"],
  ["Harrow Pike LLP", "Clearpath, SOC 2 guaranteed", null, "bundled"],
] as const)(
  "“%s” with consultant %s and platform %s: %s",
  ([auditor, consultant, platform, ties]) => {
    expect(tiesOfAuditor({ auditor, consultant, platform })).toBe(ties);
  },
);
