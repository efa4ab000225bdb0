import { describe, expect, test } from "vitest";

import { valueOf } from "../reading/cell/fact.ts";
import { recordOf } from "../testing/record.ts";
import { readFacts } from "./read-facts.ts";
import { someDay } from "../testing/some-day.ts";

test.for([
  ["SOC 2 Type II report by Schellman, no CUECs", []],
  ["SOC 2 Type II report by Schellman, 12 CUECs", ["12 CUECs"]],
  ["SOC 2 Type II report by Schellman", null],
] as const)("“%s” gives the user controls as a list: %j", ([soc2Claim, controls]) => {
  expect(valueOf(readFacts(recordOf({ soc2Claim }), someDay).soc2Cuecs)).toEqual(controls);
});

test.for(["yes or no", "Yes ☐ No ☐", "Y/N, please choose"])(
  "a claim cell that holds “%s” claims nothing by its details either",
  (isoClaim) => {
    expect(readFacts(recordOf({ isoClaim }), someDay).isoClaim.state).not.toBe("stated");
  },
);

test.for([
  ["SOC2", "yes"],
  ["SOC 2", "yes"],
  ["ISO 27001, SOC2", "yes"],
  ["ISO 27001", "not-applicable"],
  ["Yes", null],
] as const)(
  "where one column asks for certificates, “%s” claims of SOC 2: %s",
  ([said, answer]) => {
    const { soc2Claim } = readFacts(recordOf({ isoClaim: said }), someDay);
    expect(valueOf(soc2Claim)?.answer ?? null).toBe(answer);
  },
);

describe("a column of details", () => {
  const DETAILS = "ISO/IEC 27001:2022, cert IS 712345, BSI, valid to 14 Mar 2027";

  test("gives what no column of its own does", () => {
    const facts = readFacts(recordOf({ isoClaim: "Yes", isoDetails: DETAILS }), someDay);
    expect(valueOf(facts.isoEdition)).toBe("2022");
    expect(valueOf(facts.isoCertificateNumber)).toBe("IS 712345");
    expect(valueOf(facts.isoExpiryDate)?.latest).toBe("2027-03-14");
  });

  test.for<readonly [claim: string | null, details: string, answer: string | null]>([
    [null, DETAILS, "yes"],
    ["Yes", DETAILS, "yes"],
    ["No", DETAILS, "no"],
    ["Yes", "Held by our parent, Velmar Group plc", "borrowed"],
    ["Yes", "Stage 2 audit planned for January 2027", null],
    ["Yes", "Certificate lapsed and was not renewed", "lapsed"],
    ["Yes", "see folder", "yes"],
  ])("beside the claim “%s”, “%s” makes it %s", ([isoClaim, isoDetails, answer]) => {
    const cells = isoClaim === null ? { isoDetails } : { isoClaim, isoDetails };
    const { isoClaim: fact } = readFacts(recordOf(cells), someDay);
    expect(valueOf(fact)?.answer ?? null).toBe(answer);
  });
});
