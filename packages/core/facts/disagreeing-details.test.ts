import { expect, test } from "vitest";

import { readFacts } from "./read-facts.ts";
import { recordOf } from "../testing/record.ts";
import { someDay } from "../testing/some-day.ts";

test.for([
  ["isoEdition", { isoClaim: "Yes, ISO 27001:2013", isoEdition: "2022" }, "conflict"],
  ["isoEdition", { isoClaim: "Yes, ISO 27001:2022", isoEdition: "2022" }, "stated"],
  [
    "isoExpiryDate",
    { isoClaim: "Yes, valid until 31 Dec 2025", isoExpiryDate: "2028-03-11" },
    "conflict",
  ],
  [
    "isoExpiryDate",
    { isoClaim: "Yes, valid until March 2028", isoExpiryDate: "2028-03-11" },
    "stated",
  ],
  ["soc2Type", { soc2Claim: "SOC 2 Type I", soc2Type: "Type II" }, "conflict"],
  ["soc2Type", { soc2Claim: "SOC 2 Type II", soc2Type: "Type II" }, "stated"],
  ["soc2Opinion", { soc2Claim: "Yes, qualified opinion", soc2Opinion: "Unqualified" }, "conflict"],
  ["soc2PeriodEnd", { soc2Claim: "Yes, Jan-Dec 2024", soc2PeriodEnd: "2026-09-30" }, "conflict"],
  [
    "isoCertificationBody",
    { isoClaim: "Yes, by BSI", isoCertificationBody: "British Standards Institution" },
    "stated",
  ],
] as const)("the %s of %j is %s", ([field, texts, state]) => {
  expect(readFacts(recordOf(texts), someDay)[field].state).toBe(state);
});
